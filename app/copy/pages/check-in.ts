import { copy, plural } from "#app/copy/en.ts";

const pulses = ["Not at all", "Not much", "It is all right", "I like it", "I love it"];

export const checkInWords = {
  title: "How does it go?",
  words: "Ten seconds are enough. It stays between you and us, unless you share it.",
  pulse: "How do you like it?",
  pulses,
  pulseOf: (pulse: number) => `${pulse} of 5: ${pulses[pulse - 1]}`,
  miss: "Would you miss it if it were gone?",
  misses: { yes: "Yes", no: "No" },
  missed: { yes: "would miss it", no: "would not miss it" },
  said: "In your words",
  saidHint: "What surprised you? A line is plenty.",
  send: "Send it",
  change: "Change it",

  thanks: "Thank you",
  thanksWords: "That helps us to learn what is worth building.",
  today: "What you said today",
  before: "What you said before",
  again: "Say it differently",
  back: "Back to the pilot",
  private: "between you and us",
  shared: "shared with everybody",
  share: "Share it",
  shareOffer: "Would you share it, so that others read how it goes for you?",
  unshare: "Take it back",

  closedTitle: "Nothing to say here just now",

  shareTitle: "Share how it goes for you",
  shareWords:
    "Your name, how you like it and your words will stand on the pilot’s page, for everybody to read. You can take it back at any time.",
  unshareTitle: "Take it back?",
  unshareWords: "It will be gone from the pilot’s page. Between you and the people who work on this it stays.",

  ask: "Say how it goes",
  askWords: "You try this for all of us. Tell us how it is: it takes ten seconds.",
  askedOn: "You last told us on",
  askedToday: "You told us today. Thank you.",

  remindersTitle: "Reminders",
  remindersOn: "When we hear nothing from you for a while, we ask; twice at most.",
  remindersOff: "We don’t remind you about this pilot. You can still tell us how it goes whenever you like.",
  stopReminding: "Don’t remind me about this pilot",
  remind: "Remind me again",

  going: "How it goes for those who try it",
  went: "How it went for those who tried it",
  figures: (checkIns: number, people: number) =>
    `${plural(checkIns, "check-in", "check-ins")} from ${plural(people, "person", "people")}`,
  noneShared: "What they said stays between them and us. What they choose to share will stand here.",
  none: "Nobody has said yet how it goes. What those who try it choose to share will stand here.",
  allShared: "All that is shared",
  all: (n: number) => (n === 0 ? "Check-ins" : `Check-ins (${copy.count(n)})`),
  listTitle: "Check-ins",
  listWords: "For those who work on this. What is not marked as shared stays between its person and you.",
  empty: "Nobody has said yet how it goes",
  emptyWords: "Those who take part are asked gently once the pilot runs.",
  emptyShared: "Nothing is shared yet",
  emptySharedWords: "What those who try this choose to share stands here, with their name.",
} as const;
