export const pilotsWords = {
  title: "Pilots",
  words: "We try ideas small before we build them big, together with those who want to be first.",
  recruiting: "Looking for people",
  running: "Running",
  concluded: "What we learnt",
  triage: "Triage",
  emptyTitle: "No pilots yet",
  empty: "When an idea is ready to be tried small, you find its pilot here and can take a seat.",

  report: "Read the report",
  reportOf: (title: string) => `Read the report: ${title}`,

  filters: "Which pilots",
  state: "How far they are",
  states: { all: "All", recruiting: "Looking for people", running: "Running", concluded: "Concluded" },
  outcome: "What came of them",
  outcomes: { all: "Whatever came of them", adopt: "Being made", adapt: "Back to polishing", stop: "Stopped" },
  tags: "Tags",
  dropTag: "Show the pilots of every tag",
  noTag: "There is no tag like that here, so these are the pilots of every tag.",
  more: {
    recruiting: "All that look for people",
    running: "All that are running",
    concluded: "Everything we learnt",
  },

  everything: "Show every pilot",
  none: {
    recruiting: {
      title: "Nobody is looked for right now",
      words: "Every seat there is can be found here. Vote for what you would like to try: that is where pilots begin.",
    },
    running: {
      title: "Nothing is being tried right now",
      words: "Once a pilot has begun, you can follow here how it goes for those who take part.",
    },
    concluded: {
      title: "No pilot has come to its end yet",
      words: "Whatever we try, you will read here what came of it and what we learnt, also when we stopped.",
    },
    adopt: {
      title: "Nothing is being made yet",
      words: "A pilot that worked stands here, with what it taught us.",
    },
    adapt: {
      title: "Nothing went back to polishing yet",
      words: "A pilot that was promising but not right yet stands here, with what we would change.",
    },
    stop: {
      title: "Nothing was stopped yet",
      words: "When something small does not work, we stop, say so here, and thank everybody who tried it.",
    },
    tagged: {
      title: "Nothing with this tag was tried like that",
      words: "Try another tag, or look at everything.",
    },
    noOutcome: {
      title: "These have no outcome yet",
      words: "What came of a pilot is told when it is concluded. Look at the concluded ones.",
    },
  },
} as const;
