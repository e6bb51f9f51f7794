export const commentWords = {
  title: "Say something about this idea",
  body: "Your words",
  kind: "Is it",
  send: "Send",
  editTitle: "Find better words",
  editWords: "It will say that it was edited.",
  save: "Save",
  deleteTitle: "Take this comment back?",
  deleteWords: "Its words will be gone. Replies that others wrote stay.",
  delete: "Take it back",
} as const;
