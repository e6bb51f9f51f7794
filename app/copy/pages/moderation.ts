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
    held: "Thank you, it is safely here. We look at first words before everybody sees them, so until then only you and the team see it.",
  },
  unseenForStaff: {
    hidden: "Hidden. Only its author and the team see it.",
    held: "Waits for a first look. Only its author and the team see it.",
  },
  hid: "hid it on",
  own: {
    hidden: "You may take it back for good, or leave a new idea in other words.",
    held: "There is nothing you need to do: we tell you once everybody sees it.",
  },
  takeBack: "Take it back",
  said: "What was said about it",
  /** In place of a comment that has replies. */
  commentGone: "Hidden by the people who work here.",
  tag: { hidden: "Hidden", held: "Waits for a first look" },
  because: "Why:",
  /** To whoever said what is held. */
  commentHeld: "Thank you. We look at first words before everybody reads them, and tell you once they do.",

  /** What is held, for staff. */
  look: "Look at it",
  lookTitle: { idea: "Publish this idea?", comment: "Publish this comment?", polish: "Offer this polish?" },
  lookWords: {
    idea: "Everybody sees it from then on, as if it were posted at that moment: the time we have for an answer begins, and its dreamer is told.",
    comment: "Everybody reads it from then on; its author is told, and so are those whom it concerns.",
    polish: "Everybody reads it from then on, and the dreamer decides about it; whoever offered it is told.",
  },
  looked: "It waits no more: somebody of you has looked at it, or it was taken back.",
  publish: "Publish it",
  hideInstead: "Hide it instead",
  declineInstead: "Leave the idea as it is",
} as const;
