/** Blocking a person, for staff; and the words for whoever is blocked. */
export const blockWords = {
  block: "Block",
  blockOf: (name: string) => `Block ${name}`,
  blockTitle: (name: string) => `Block ${name}?`,
  blockWords:
    "They still read everything, take back what they gave, say no to what is said about them, copy their data and leave. They add nothing: no ideas, votes or words. What they brought stays; hide by itself what should not.",
  atWork: "Whoever works here is not blocked: an admin takes their role back first.",
  reason: "Why",
  reasonHint: "They read this, with your name. Say what would have to be different, and whom to talk to.",
  unblockHint: "They read this, with your name.",
  unblock: "Let them take part",
  unblockTitle: (name: string) => `Let ${name} take part again?`,
  unblockWords: "Everything is as it was before. They were blocked with these words:",
  blocked: "Blocked",
  on: "on",
  /** At the top of their own page. */
  yours: {
    title: "Just now you can read, and not add anything",
    words:
      "You can still read everything here, take back ideas, votes and words of yours, say no to what is said about you, copy your data and delete your account.",
    by: "blocked you on",
    ask: (name: string) => `If you see it differently, please talk to ${name}.`,
    copy: "Copy your data",
  },
} as const;
