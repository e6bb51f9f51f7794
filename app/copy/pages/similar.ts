import { copy, plural } from "#app/copy/en.ts";

export const similarWords = {
  title: "What is already here",
  words: "Somebody may have had the same dream. Join theirs: you say me too, and your words go along.",
  found: (count: number) => `${plural(count, "idea", "ideas")} here may be like it.`,
  look: "Have a look",
  none: "Nothing here is much like it: it seems to be new.",
  join: "Join this one",
  joinLabel: (title: string) => `Join this one: ${title}`,
  newTab: "(opens in a new tab)",
  people: (votes: number) => `${copy.count(votes)} ${copy.vote.want(votes)}`,
  own: "You voted for it",
  joinTitle: "Say me too, and bring your words along",
  joinWords: "Your vote counts for this idea, and your words stand below it as a “yes, and”, under your name.",
  joinSend: "Me too",
  joined: "Thank you for joining in. Your vote counts here, and what you had to add stands in the conversation below.",
  back: "Back to your idea",
} as const;
