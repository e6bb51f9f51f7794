type Theme = { title: string; questions: readonly string[] };

/** Dreamer questions to begin with, for a shop as for a software house: about hopes, each open, and none of them seeks a complaint. */
export const questionBank: readonly Theme[] = [
  {
    title: "What nobody does yet",
    questions: [
      "What is nobody in our field doing that would be really cool to try?",
      "If we began again tomorrow with an empty room, what would you put in first?",
      "What have you seen somewhere else entirely that you would love to find here?",
      "What would you try here if nothing could go to waste but an afternoon?",
      "Which small thing of ours would you love to see grown ten times as large?",
    ],
  },
  {
    title: "A good day",
    questions: [
      "How would the best day with us begin?",
      "What would make you smile before you have even started?",
      "Which small thing delighted you lately that we could learn from?",
      "What would you do with an hour that we gave back to you?",
      "What would you love to look forward to every week?",
    ],
  },
  {
    title: "Together",
    questions: [
      "What would you love to make together with other people who come here?",
      "What do you know by heart that others here would be glad to learn?",
      "If you brought somebody you love, what would you show them first?",
      "What could we celebrate that nobody celebrates?",
      "What would you like to be asked about?",
    ],
  },
  {
    title: "For those who come after",
    questions: [
      "What should somebody who meets us in ten years tell their friends about?",
      "What would our place in town, or on your screen, look like if a child drew it?",
      "What could we do for people who will never buy anything from us?",
      "What would you love us to be the first to learn?",
      "Which promise would you be proud to see us keep for ten years?",
    ],
  },
  {
    title: "Slower, lighter, kinder",
    questions: [
      "What deserves to be slower?",
      "What could be so simple that nobody needs to be told how it works?",
      "Where could a little kindness change the most?",
      "What could we leave out so that something better has room?",
    ],
  },
];
