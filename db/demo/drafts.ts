import type { DemoStep } from "./story.ts";

/** What staff would try of the queue. */
const queue = {
  hypothesis:
    "We believe that one honest number per café, for people on their way to work, will send some of you to the shorter queue, and make none of you cross.",
  measure: "We’ll know when the number is within two minutes of what you waited, eight times out of ten.",
  yardstick: "figure",
  target: "80",
  unit: "per cent within two minutes",
  capMoney: "900",
  currency: "EUR",
  capDays: "12",
  places: "20",
  who: "Whoever comes to the Pier or the Market before nine, and has a watch.",
  openTo: "voters",
  refusalDays: "4",
  questions: "Which café do you come to?\nBetween when and when?",
  checkInEvery: "3",
  notes: "Priya must look at what the till keeps before this opens. No names, only minutes.",
};

/** The pilots that are still drafts, by the title of the idea they would try. */
export const drafts: Record<string, DemoStep[]> = {
  "Tell me honestly how long the queue is": [
    {
      day: 36.4,
      by: "kofi",
      drafts: queue,
      starts: 52,
      ends: 73,
      sharesIt: true,
    },
    { day: 36.9, wouldJoin: ["ann", "priya", "bo", "leila", "oskar"] },
    {
      day: 38.2,
      by: "petra",
      saysOfPilot: "I would, if the number stands in the window too. We will go on counting hats.",
    },
    { day: 39, wouldJoin: ["petra", "grace", "finn", "sofia"] },
    { day: 40.1, by: "ann", saysOfPilot: "Yes. And tell us how often it was wrong, on the same screen." },
    {
      day: 40.6,
      by: "kofi",
      reshapes: {
        ...queue,
        measure:
          "We’ll know when the number is within two minutes of what you waited, eight times out of ten, and when it says itself how often it was not.",
      },
      starts: 52,
      ends: 73,
    },
    { day: 41.5, wouldJoin: ["mina", "elif"] },
  ],
  "A cup with two handles": [
    {
      day: 209.5,
      by: "ines",
      drafts: {
        hypothesis:
          "We believe that a cup with two handles, for people whose hands shake, will bring back those who stay away when it is full.",
        measure: "We’ll know when most of those who tried it would miss it.",
        yardstick: "missed",
        target: "60",
        capMoney: "400",
        currency: "EUR",
        places: "8",
        who: "Anybody, with or without a reason. Nobody is asked for one.",
        ideas: "",
        seating: "by-hand",
        notes: "Twelve cups from the third firing. Keep two back for breakages.",
      },
      starts: 226,
      ends: 254,
      sharesIt: true,
    },
    { day: 210.4, wouldJoin: ["vera", "pearl", "leila", "tom"] },
    { day: 212, by: "pearl", saysOfPilot: "I asked for one in the third firing, and I ask again." },
  ],
  "Two jars, one pebble, no labels": [
    {
      day: 9.6,
      by: "june",
      drafts: {
        hypothesis: "We believe that two jars and a pebble, for people who never fill in a form, will …",
        measure: "We’ll know when …",
        places: "30",
        notes: "Ask Gus what the jars would ask in the first week.",
      },
      starts: 20,
      ends: 34,
    },
  ],
};
