export const errorsWords = {
  notFoundTitle: "There is no stone here",
  goneTitle: "This stone was taken back",
  gone: "Whoever dreamed it up took it home again before anybody had joined in. Nothing of it is kept here.",
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
