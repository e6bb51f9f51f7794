export const errorsWords = {
  notFoundTitle: "There is no stone here",
  teamTitle: "This page is for the team",
  forbiddenTitle: "This belongs to somebody else",
  unreadableTitle: "That did not work",
  awayTitle: "Back in a moment",
  typed: "What you typed",
  sendAgain: "Send it again",
  wrongTitle: "Something went wrong on our side",
  wrong: "It has been noted, and nothing was changed. Please try again in a moment.",
  home: "To the ideas",
} as const;
