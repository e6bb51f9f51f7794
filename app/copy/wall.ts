import type { CreditRole } from "#app/domain/credit.ts";

/** Every text of the celebration wall, its entries and its people. */
export const wall = {
  name: "Celebration wall",
  title: ["They dreamed it.", "We built it together."],
  words: "Every gem here began as someone’s half-finished thought, and carries the names of the people who cut it.",
  totals: {
    shipped: (count: number) => (count === 1 ? "idea shipped" : "ideas shipped"),
    credited: (count: number) => (count === 1 ? "person credited" : "people credited"),
    learnt: (count: number) => (count === 1 ? "pilot we learnt from" : "pilots we learnt from"),
  },
  totalsTitle: "What customers have brought about so far",
  latest: "Newest in the collection",
  number: (number: number) => `No. ${number}`,
  stone: (mineral: string) => `A cut stone, ${mineral}`,
  learnt: "We tried it, and learnt",
  did: {
    dreamer: "dreamed it",
    polisher: "polished it",
    tester: "tried it first",
    maker: "made it",
    champion: "stood up for it",
  } satisfies Record<CreditRole, string>,
  more: (count: number) => `${count} more`,
  people: (count: number) => `${count} people`,
  noCredits: "Names stand here once their people say yes.",
  gem: {
    inCollection: (number: number) => `No. ${number} in the collection`,
    shipped: "Shipped on",
    concluded: "On the wall since",
    wanted: (count: number) =>
      count === 1 ? "One person wanted it" : `${count.toLocaleString("en-GB")} people wanted it`,
    who: "Who brought it about",
    roles: {
      dreamer: "Dreamed by",
      polisher: "Polished by",
      tester: "Tried first by",
      maker: "Made by",
      champion: "Stood up for by",
    } satisfies Record<CreditRole, string>,
    idea: (number: number) => `The idea it grew from, No. ${number}`,
    pilot: (number: number) => `The pilot that tried it, No. ${number}`,
    provenance: {
      new: "New to us when it was dreamed up",
      known: "Already on our list since",
      said: "said on",
      before: "Said before:",
    },
    missing: "Is somebody missing here? Tell us",
    older: "The gem before",
    newer: "The gem after",
    neighbours: "More of the collection",
  },
  person: {
    since: "Dreaming along since",
    sinceStaff: "Part of the team since",
    gems: (count: number) => (count === 1 ? "One gem carries this name" : `${count} gems carry this name`),
    underway: "Polished, and on its way",
    did: {
      dreamer: "Dreamed it",
      polisher: "Polished it",
      tester: "Tried it first",
      maker: "Made it",
      champion: "Stood up for it",
      host: "Looked after it",
    } satisfies Record<CreditRole | "host", string>,
    none: "No gem carries this name yet",
    noneWords:
      "Ideas take their time. When one that this person dreamed, polished or tried comes true, it will shine here.",
  },
  empty: {
    title: "The first shelf is lit, and waiting",
    words:
      "Nothing has been built yet, so there is nobody to thank yet. It begins with half a thought: others polish it, a few try it first, and when it comes true it lies here with everyone’s name beside it.",
    steps: [
      "Somebody leaves a rough stone",
      "Others help to polish it",
      "A few try it first",
      "It shines here, with their names",
    ],
    dream: "Dream something up",
    board: "See what is being polished",
  },
};
