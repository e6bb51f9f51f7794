export const hostWords = {
  title: "Look after this idea",
  words:
    "Its host is the person who owns what the dreamer experiences from here on. Take it yourself, or hand it over to a colleague, who is told.",
  to: "Who looks after it",
  me: (name: string) => `${name}, which is you`,
  now: (name: string) => `${name}, as now`,
  send: "Save the host",
} as const;

export const pilotHostWords = {
  title: "Look after this pilot",
  words:
    "Its host is the person who sees to it, and whose name stands on its page. Take it yourself, or hand it over to a colleague, who is told.",
  link: "Hand it over",
} as const;
