import type { DemoKnown, DemoStep } from "./story.ts";

/** Ideas that were on a list of the company before, by title; the others were new to it. */
export const knownBefore: Record<string, DemoKnown> = {
  "A toilet for the number 7": { daysBefore: 60, where: "the works list beside Sam’s desk" },
  "Tell me the bus is late": { daysBefore: 25, where: "Kofi’s notebook of screens" },
  "Let me see the prices from the door": { daysBefore: 140, where: "the minutes of a spring meeting" },
  "A cup with two handles": { daysBefore: 300, where: "a letter from a potter, in Ines’s drawer" },
};

/** What staff promised, offered and let rest beyond the stories, by the title of the idea. */
export const stepsBeyond: Record<string, DemoStep[]> = {
  "A quiet hour on weekday mornings": [
    {
      day: 26,
      by: "sam",
      promises: "We will hang up the tables taken and the orders served in each quiet hour so far",
      for: 62,
      toPilot: true,
    },
    { day: 41, by: "teo", spends: "Twelve small lamps from the flea market, rewired", money: 180, days: 2, people: 2 },
    { day: 51, by: "teo", spends: "An hour with the whole counter, to learn to put jugs down", days: 1, people: 3 },
    {
      day: 55.4,
      by: "teo",
      extends: "end",
      to: 74,
      reason: "The trams did not run for a week, so half of you could not come. You get that week back.",
    },
  ],
  "A toilet for the number 7": [
    {
      day: 41,
      by: "sam",
      promises: "We will put the drawing of the half-height gate in the window",
      for: 60,
      as: "gate",
    },
    {
      day: 58,
      by: "sam",
      moves: "gate",
      to: 74,
      because: "The landlord’s architect was away for a fortnight, and he has to sign it.",
    },
    {
      day: 73,
      by: "kofi",
      keeps: "gate",
      how: "It hangs at the Pier, with a pencil on a string for your corrections.",
    },
  ],
  "From down here I can’t see the cakes": [
    { day: 13.7, by: "ines", promises: "We will cut the low window into the panel at the Market counter", for: 16 },
  ],
  "A landing corner for ship crews": [
    {
      day: 26.2,
      by: "teo",
      promises: "We will lend out ten adaptors from behind the Pier counter",
      for: 40,
      as: "plugs",
    },
    { day: 46, by: "teo", keeps: "plugs", how: "Six days late: two came with the wrong pins. All ten are there now." },
  ],
  "Half a coffee for half the price": [
    { day: 11, by: "teo", promises: "We will pour a small one in a 90 ml cup at the Pier, for two euros", for: 34 },
    { day: 12, by: "teo", corrects: { daysBefore: 12, where: "my own list from a tasting, which I had forgotten" } },
  ],
  "Tell me honestly how long the queue is": [
    {
      day: 7,
      by: "kofi",
      answers: "",
      echo: "You would like a number you can trust before you choose a door.",
      thanks: "Priya, thank you for the corner you are standing on: we never thought of leaving the map away.",
      next: "Which of these would you look at first? Say it below, and I build that one.",
      ways: ["Five numbers on our website", "Five numbers in the app", "A text message you can ask for"],
    },
    { day: 9, choose: [3, 2, 1] },
    {
      day: 21,
      by: "kofi",
      answers: "Bo’s number in the window comes after it, from the same five figures.",
      saw: "Half of you would rather look at a page than open anything.",
      thanks: "It made my work smaller, and I am grateful for that.",
      next: "The page is what I’ll do: it needs no update and no account.",
      chooses: 0,
    },
    { day: 21.1, by: "kofi", promises: "We will show the five numbers on a page, however ugly", for: 52 },
  ],
  "A phone box for the people who must": [
    {
      day: 20,
      by: "ines",
      answers: "",
      echo: "A door, a seat, a lamp, a shelf at face height, and a window small enough to keep you from feeling like a broom.",
      saw: "The carpenter has been under the stairs. He sees three boxes in there, and we can pay for one of them.",
      next: "Which would help you most?",
      ways: [
        "A cupboard for one with a proper door, and you stand",
        "A bench for one with a curtain of felt",
        "A high-backed chair in the corner, with neither door nor curtain, next week",
      ],
    },
    { day: 21, choose: [5, 3, 1] },
  ],
  "A table for the left-handed": [
    {
      day: 30,
      by: "june",
      answers: "The lamp has moved already, so come and throw your shadow the other way.",
      thanks: "Sami, and Dora’s daughter: you were read by somebody who knows what you mean.",
      reason: "The socket needs an electrician, and ours is booked until he has rewired the Market kitchen.",
      wakesAfter: 120,
      stage: "resting",
    },
  ],
  "Knit the harbour railings warm": [
    {
      day: 20,
      by: "ines",
      answers: "",
      saw: "I asked the harbour office, and they showed me the tin of paint.",
      thanks: "Nell, thank you for the boiled sample. It has been through my washing machine and refused to notice.",
      reason: "All three handholds are sanded and painted this year, and wool on wet paint would be there for good.",
      wakesWhen: "the railings have been painted",
      stage: "resting",
    },
    {
      day: 125,
      by: "ines",
      wakes: "The painters rowed off on Friday and the rail is dry. Nell, how many needles have you got?",
    },
  ],
};
