import type { Naming } from "#app/domain/consent.ts";
import type { CreditState } from "#app/domain/credit.ts";

export const ledgerWords = {
  title: "The ledger of credit",
  words: "Who did what, and what they said to it. Nobody is named anywhere before they accept.",
  earlyWords:
    "Who was asked how they would like to be named, and what they said. Nobody is named anywhere before they accept. More credits can be added once it is on the wall.",
  link: "Credits",
  open: "Look after its credits",
  openWith: (n: number) => (n === 1 ? "One draft to look through" : `${n} drafts to look through`),

  drafts: "To look through first",
  draftsWords: "Nobody was asked yet, and nobody but the people who work here sees this.",
  change: "Change",
  changeOf: (name: string) => `Change the draft for ${name}`,
  askAll: "Ask them all",
  addOne: "Add one more",

  ask: "Ask them all",
  askWords: (n: number) =>
    n === 1
      ? "One person is asked how they would like to be named."
      : `${n} credits are proposed at once, and each person is asked how they would like to be named.`,
  askNone: "There is nobody to ask: no draft is left.",

  addTitle: "Add a credit to look through",
  addWords: "It waits with the others until you ask them all.",
  addSend: "Add it",

  draftTitle: "Look through a credit",
  draftSend: "Save it",
  discard: "Remove it",
  what: "What for",
  whatHint: "In a few words. Left empty, the role says it.",
  share: "Share",
  shareHint: "Of a hundred. Leave it empty unless you weigh them all.",

  all: "In the ledger",
  none: "Nobody has been asked yet.",
  state: {
    proposed: "Waits for their word",
    corrected: "Its new words wait for them",
    accepted: "Accepted",
    declined: "They said no",
    withdrawn: "They took it back",
  } satisfies Record<CreditState, string>,
  takenBack: "We took it back",
  shown: { name: "by their own name", alias: "by another name", anonymous: "as a customer" } satisfies Record<
    Naming,
    string
  >,
  history: (n: number) => (n === 1 ? "One entry" : `${n} entries`),
  entry: {
    proposed: "Proposed",
    corrected: "Corrected",
    accepted: "Accepted",
    declined: "Declined",
    withdrawn: "Taken back",
  } satisfies Record<CreditState, string>,
  by: (name: string) => `by ${name}`,
  byThem: "by the person themselves",
  noWords: "no words",
  correct: "Correct",
  correctOf: (name: string) => `Correct the credit of ${name}`,
  takeBack: "Take back",
  takeBackOf: (name: string) => `Take back the credit of ${name}`,

  correctTitle: "Correct a credit",
  correctWords: (name: string) =>
    `It leaves the wall, the feeds and every other page at once, and waits until ${name} accepts the new words. They are told. What it said before stays in the ledger.`,
  correctSend: "Correct it",
  takeBackTitle: "Take back a credit",
  takeBackWords: (name: string) =>
    `For a credit that is not true. It is shown nowhere from now on; ${name} is told, and can’t accept it any more. The ledger keeps that it was there.`,
  reason: "Why",
  reasonHint: (name: string) => `In a line. ${name} reads it, and whoever works here.`,
  takeBackSend: "Take it back",

  propose: "Propose one more now",

  shares: "Shares",
  sharesTitle: "Set the shares",
  sharesWords:
    "Of a hundred, for all of them at once, or for nobody. Whoever’s share changes is asked again before it shows, and until then their credit leaves the wall. Who said no is left out.",
  sharesNone: "There is nobody to weigh yet.",
  sharesSend: "Set the shares",
  together: (sum: number) => `Together they come to ${sum} of 100.`,
  isDraft: "not asked yet",

  nominations: "Named by others",
  nominationsWords:
    "What customers say about each other. Take it up in your own words, or leave it: nobody is told of that.",
  nominationsWait: "They are looked at once this idea is on the wall; you may leave one before.",
  toldBy: "says",
  takeUp: "Take it up",
  takeUpOf: (name: string) => `Take up what is said of ${name}`,
  leave: "Leave it",
  leaveOf: (name: string) => `Leave what is said of ${name}`,
  takeUpTitle: (name: string) => `Credit ${name}`,
  takeUpWords:
    "While drafts wait it becomes one of them; else the person is asked at once. Nobody is told who named them.",
  takeUpSend: "Take it up",
  leaveTitle: "Leave a nomination",
  leaveWords: "It disappears from here. Neither who wrote it nor whom it is about is told.",
  leaveSend: "Leave it",
  waitsNote: (n: number) =>
    n === 1
      ? "One person was named by others. You find it among the credits afterwards."
      : `${n} times somebody was named by others. You find it among the credits afterwards.`,

  when: "When shall we ask those who helped?",
  whens: { now: "Ask everybody now", later: "Let me look through the credits first" },
  whenHints: {
    now: "Each is told at once, and chooses whether and how to be named.",
    later: "Nobody is told before you have looked. The gem is on the wall already.",
  },
} as const;
