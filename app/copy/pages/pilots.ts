export const pilotsWords = {
  title: "Pilots",
  words: "We try ideas small before we build them big, together with those who want to be first.",
  recruiting: "Looking for people",
  running: "Running",
  concluded: "What we learnt",
  emptyTitle: "No pilots yet",
  empty: "When an idea is ready to be tried small, you find its pilot here and can take a seat.",
} as const;
