export const nominateWords = {
  title: "Who made the difference?",
  words:
    "Tell us of somebody else who helped this along, so that their credit is not forgotten. Only the people who work here read it.",
  who: "Somebody who took part here",
  nobody: "Choose a name",
  person: "Or by handle",
  personHint: "The last part of the address of their page, such as ann-keller.",
  because: "Because",
  becauseHint: "One line, such as: her comment about the window seat turned it round.",
  send: "Tell us",
  sent: "Thank you. We look at it, and ask them before anything is shown.",
  link: "Who made the difference? Tell us",
} as const;
