export const figureWords = {
  title: "Record a figure",
  words: "What you counted stands on the pilot’s page. Nothing is written over; the last figure of a day holds.",
  value: "What you counted",
  valueHint: (unit: string | null) => (unit ? `In ${unit}, all in all up to that day.` : "All in all up to that day."),
  day: "On which day",
  send: "Record it",
  link: "Record a figure",
} as const;
