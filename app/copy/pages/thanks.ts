import { wall } from "#app/copy/wall.ts";
import type { PartView } from "#app/domain/views.ts";

/** Everything about thanking somebody. */
export const thanksWords = {
  thank: (name: string) => `Thank ${name}`,
  title: (name: string) => `Thank ${name}`,
  ideaTitle: "Thank somebody",
  words: "Say what for, and why it mattered. It is for the two of you.",
  ideaWords: (number: number) =>
    `You thank them for their part in No. ${number}. Say why it mattered; it is for the two of you.`,
  whom: "Whom would you like to thank?",
  did: { ...wall.did, speaker: "joined the conversation" } satisfies Record<PartView["did"], string>,
  idea: "What for?",
  ideaHint: "If it is about another idea, go to that idea and thank them from there.",
  ideaOption: (number: number, title: string) => `No. ${number}: ${title}`,
  because: "Because …",
  becauseHint: "What did they do, and what did it change for you? One honest sentence is plenty.",
  mayShow:
    "They may show it on their page, with your name and the idea, if they like. You can take it back any time; then it is gone everywhere.",
  send: "Send your thanks",
  nobody: "Nobody else took part in this idea yet. When somebody does, you can thank them here.",
  nothing: "They have no part yet that everybody can see. When they do, you can thank them for it here.",

  received: "Received",
  given: "Given",
  views: "Thanks",
  thanksYou: "thanks you for",
  youThank: "You thank",
  for: "for",
  kept: { received: "Only the two of you read it.", given: "Only the two of you read it." },
  shown: {
    received: "It stands on your page, for everybody.",
    given: "They show it on their page, for everybody, with your name.",
  },
  show: "Show it on my page",
  hide: "Take it from my page",
  pageFirst: "Open a page of your own to show it there",
  takeBack: "Take it back",
  givenEmptyTitle: "You have not thanked anybody yet",
  givenEmpty:
    "Behind every idea here are people who said something, polished it or tried it first. On each idea’s page you can thank one of them.",
  givenLook: "See the celebration wall",

  showTitle: "Show these thanks on your page",
  showWords: (handle: string) =>
    `Everybody can read them on /people/${handle} then, with the name of who thanks you and the idea. You can take them from there any time.`,
  noPageWords: "They can stand on a page of your own. You have none yet, so open it first.",
  openPage: "Open my page",
  hideTitle: "Take these thanks from your page",
  hideWords: "Only the two of you read them from then on.",
  takeBackTitle: "Take these thanks back",
  takeBackWords: "They are gone everywhere at once, also for the person you thanked.",
} as const;
