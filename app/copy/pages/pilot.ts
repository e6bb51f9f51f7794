import { count, plural } from "#app/copy/en.ts";

const outcomes = {
  adopt: "It works, so we are making it",
  adapt: "Promising, so it goes back to polishing",
  stop: "We stopped, and learnt from it",
} as const;

/** The words of pilots: their pages, cards and seats. */
export const pilotWords = {
  title: (idea: string) => `Pilot: ${idea}`,
  conclude: "Conclude it",
  celebrate: "Celebrate it",
  states: { draft: "Draft", recruiting: "Looking for people", running: "Running", concluded: "Concluded" },
  outcomes,
  above: {
    draft: "Pilot, a draft",
    recruiting: "Pilot, looking for people",
    running: "Pilot, running",
    concluded: "Pilot, concluded",
  },
  side: "About this pilot",
  places: "Places",
  people: "Who tried it",
  taken: (seated: number, places: number) => `${count(seated)} of ${plural(places, "place", "places")} taken`,
  tookPart: (n: number) => (n === 0 ? "Nobody took part" : `${plural(n, "person", "people")} took part`),
  waiting: (n: number) => `${count(n)} waiting`,
  to: "to",
  dates: "When",
  host: "Host",
  hypothesis: "What we believe",
  measure: "How we will know",
  learned: "What we learnt",
  concluded: "Concluded on",
  seat: "Your seat",
  take: "Take a seat",
  wait: "Join the waiting list",
  takeWords: "Try it before anybody else, and tell us how it was. You can leave whenever you like.",
  fullWords: "Every place is taken. When somebody leaves, the first one waiting moves up.",
  requested: "You asked for a seat. We will tell you soon.",
  seated: "You have a seat.",
  place: (n: number | null) =>
    n === null ? "You are on the waiting list." : `You are number ${count(n)} on the waiting list.`,
  left: "You left this pilot. Thank you for trying it.",
  finished: "You were part of this pilot. Thank you.",
  leave: "Leave the pilot",
  leaveWaiting: "Leave the waiting list",
  celebration: "See it on the celebration wall",
} as const;
