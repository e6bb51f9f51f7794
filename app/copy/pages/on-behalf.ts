import type { BroughtKind, BroughtState, Source } from "#app/domain/on-behalf.ts";

const inSources: Record<Source, string> = {
  call: "in a call",
  meeting: "in a meeting",
  ticket: "in a ticket",
};

/** What staff bring for a customer, and what the customer says to it. */
export const onBehalfWords = {
  ideaLink: (name: string) => `Add an idea for ${name}`,

  voteTitle: "Add a vote for a customer",
  voteWords: "It counts as theirs at once. They are told, and can undo it.",
  voteSend: "Add their vote",
  ideaTitle: "Write down an idea for a customer",
  ideaWords: "Keep to their own words. It stands under your name, as retold, until they say that it is theirs.",
  ideaSend: "Leave it for them",
  commentTitle: "Write down what a customer said",
  commentWords: "Keep to their own words. It stands under your name, as retold, until they say that it is theirs.",
  commentSend: "Add it for them",

  person: "Which customer",
  personHint: "Their name, or their handle such as @ann-keller.",
  which: "Who of them is it?",
  whichHint: (named: string) => `We looked for “${named}”.`,
  another: "None of them",
  anotherHint: "You can write another name then. All the rest stays.",
  noAccount: (address: string) =>
    `Is there no account of theirs? We sign nobody up. Send them ${address}, or leave it as an idea of your own.`,
  idea: "Their idea, in a sentence",
  said: "Their words",
  source: "Where did they say it?",
  sources: { call: "A call", meeting: "A meeting", ticket: "A ticket" } satisfies Record<Source, string>,
  note: "Which one",
  noteHint: "Such as a ticket’s number. They can read it.",
  saidOn: "When they said it",

  yours: "Brought for you",
  yoursWords: "You said it to us, and somebody wrote it down here. Have a look, and say whether it is right.",
  look: "Have a look",
  told: {
    vote: "said me too for you",
    idea: "wrote down an idea of yours",
    comment: "wrote down what you said",
  } satisfies Record<BroughtKind, string>,
  saidIn: (source: Source) => `You said it ${inSources[source]}`,
  on: "on",
  titles: {
    vote: "Do you want this too?",
    idea: "Is this your idea?",
    comment: "Did you say this?",
  } satisfies Record<BroughtKind, string>,
  words: {
    vote: "We counted your vote. It says to nobody that it is yours, and you can take it back at any time.",
    idea: "Say yes, and it stands here under your name from then on. Say no, and it is taken away; if others have built on it, it stays without you.",
    comment:
      "Say yes, and it stands here under your name from then on. Say no, and it is taken away; if others have replied, it stays without you.",
  } satisfies Record<BroughtKind, string>,
  yes: {
    vote: "Yes, I do",
    idea: "Yes, it is mine",
    comment: "Yes, I said so",
  } satisfies Record<BroughtKind, string>,
  no: "No, undo it",
  isTold: (name: string) => `${name} is told what you say.`,

  things: { vote: "A vote", idea: "An idea", comment: "Words" } satisfies Record<BroughtKind, string>,
  answers: {
    waits: "waits for their word",
    accepted: "they said yes",
    undone: "they said no",
  } satisfies Record<BroughtState, string>,
} as const;
