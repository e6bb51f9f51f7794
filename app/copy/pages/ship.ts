export const shipWords = {
  title: "Ship this idea",
  words:
    "A reply to everyone who waited, and a story for the celebration wall. Credits are proposed to all who helped; they choose whether and how they are named.",
  body: "Your reply",
  storyHint:
    "What came about, and a telling detail. The first sentence stands on its card. Name or quote only those who said yes; credits name the others when they accept.",
  send: "Ship it",
} as const;
