/** Of one's own data: taking a copy along, and leaving. */
export const farewellWords = {
  title: "Your data",
  words:
    "What you brought here is yours. Take a copy whenever you like, or leave; both work at once, without asking us.",
  copy: "Everything as one file",
  copyHint:
    "What you brought, voted for, said and tried, and what we keep about you, notes by those who work here too. Machines can read it too.",
  download: "Download",
  leave: "Deleting your account",
  leaveHint: "You see first what goes and what stays.",
  toDelete: "Delete my account",

  delete: {
    title: "Delete your account?",
    words: "This happens at once, and nobody can undo it, not even we.",
    goesTitle: "What goes",
    goes: [
      "Your name, e-mail address, handle and password, your words about yourself, and every other name you chose for credit.",
      "Your public page, your news, and your sessions on every device.",
      "Your seats and places in waiting lists of pilots that are not over. Whoever waits moves up.",
      "What you answered when you asked for a seat, and the credit that still waits for your word.",
    ],
    staysTitle: "What stays, without your name",
    stays: (name: string) => [
      `Your ideas, comments, polishes and votes belong to a conversation with others. They say “${name}” from then on.`,
      "Your check-ins go on counting, and are shared no longer.",
      `Credit you accepted stays on the wall, for “${name}”.`,
    ],
    staff: "Ideas you look after will need another host.",
    copyFirst: "Would you like to keep a copy?",
    copy: "Download everything first",
    checkIns: "What you wrote in check-ins",
    checkInWords: "Delete my words too",
    checkInWordsHint: "Staff can go on reading them otherwise, without your name.",
    present: "Your present password",
    send: "Delete my account",
    keep: "Keep my account",
  },

  gone: {
    title: "Farewell",
    lines: [
      "Your account is gone. Thank you for what you brought.",
      "It stays part of what is polished here, without your name. Should you ever come back, you are welcome as somebody new.",
    ],
    home: "To the ideas",
  },
} as const;
