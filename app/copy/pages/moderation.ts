/** What others do not see, and why. */
export const moderationWords = {
  hide: "Hide",
  hideIdea: "Hide it",
  hideTitle: { idea: "Hide this idea?", comment: "Hide this comment?" },
  hideWords: {
    idea: "Nobody but its dreamer and the people who work here sees it then, and it counts nowhere. Votes and words stay with it, and you can bring it back.",
    comment:
      "Nobody but its author and the people who work here reads it then. Replies to it stay, and you can bring it back.",
  },
  reason: "Why",
  reasonHint: "Its author reads this, with your name. Say what would have to be different.",
  restore: "Bring it back",
  restoreTitle: { idea: "Bring this idea back?", comment: "Bring this comment back?" },
  restoreWords: {
    idea: "Everybody sees it again, with its votes and all that was said.",
    comment: "Everybody reads it again.",
  },
  restoreHint: "Its author reads this, with your name.",
  unseen: {
    hidden: "Hidden. Only you and the team see it.",
    held: "Waits for a first look. Only you and the team see it.",
  },
  unseenForStaff: {
    hidden: "Hidden. Only its author and the team see it.",
    held: "Waits for a first look. Only its author and the team see it.",
  },
  hid: "hid it on",
  own: "You may take it back for good, or leave a new idea in other words.",
  takeBack: "Take it back",
  said: "What was said about it",
  /** In place of a comment that has replies. */
  commentGone: "Hidden by the people who work here.",
  tag: { hidden: "Hidden", held: "Waits for a first look" },
  because: "Why:",
} as const;
