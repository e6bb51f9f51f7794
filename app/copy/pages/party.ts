export const partyWords = {
  label: "A small party",
  shipped: "It shipped:",
  tried: "It is on the wall:",
  helped: "You helped.",
  gem: "See its gem",
  named: "Say how to name you",
  dismiss: "Close",
} as const;
