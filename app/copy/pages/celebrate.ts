export const celebrateWords = {
  title: "Celebrate this pilot",
  words: "Also one that stopped: those who tried it earned credit. Credits are proposed to everyone who took part.",
  storyHint:
    "What you believed, what people did, what you know now. The first sentence stands on its card. Name or quote only those who said yes; credits name the others when they accept.",
  send: "Put it on the wall",
} as const;
