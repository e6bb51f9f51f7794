import { copy, plural } from "#app/copy/en.ts";

const people = (n: number) => plural(n, "person", "people");

/** For making one idea of several. */
export const mergeWords = {
  title: "Merge ideas that say the same",
  words:
    "Votes and followers come along, one vote per person. Whatever was said stays readable where it was said, the old address leads on, and you can take it apart again.",
  link: "Merge",
  from: "Which of these say the same?",
  fromHint: "With each stands how many people voted for it, and how many of them for both.",
  none: "Nothing much like it is here. If you know of something, write its number below.",
  candidate: ({ number, dreamer, votes, both }: { number: number; dreamer: string; votes: number; both: number }) =>
    [`No. ${number}`, dreamer, people(votes) + (both > 0 ? `, ${copy.count(both)} of them for both` : "")].join(" · "),
  titleAlone: "It says all in its title.",
  another: "Another idea",
  anotherHint: "Its number or its address. “Have a look” shows it above.",
  into: "Which one stays?",
  intoHint: "The others go into it. What has shipped can only be the one that stays.",
  idea: (number: number, title: string) => `No. ${number}: ${title}`,
  reason: "Why they belong together",
  reasonHint: "Everybody can read it.",
  send: "Merge them",
  look: "Have a look",
} as const;

/** For taking one idea out of another again. */
export const unmergeWords = {
  title: "Take it out again?",
  words: (votes: number, into: string) =>
    `It stands by itself again, with its ${plural(votes, "vote", "votes")} and all that was said about it. Who voted for “${into}” since stays there.`,
  alone: "It stands by itself at present, so there is nothing to take apart.",
  send: "Take it out",
  link: "Take it out again",
} as const;

/** On the page of the idea that stayed. */
export const mergedWords = {
  title: "Merged into this",
  about: (votes: number, comments: number) =>
    [people(votes), comments > 0 ? plural(comments, "comment", "comments") : ""].filter(Boolean).join(", "),
  dreamedBy: "dreamed it up on",
  mergedBy: "merged it on",
  all: "Show the earlier comments too",
} as const;
