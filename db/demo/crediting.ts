import type { DemoStep } from "./story.ts";

/** How credit is looked after once an idea is on the wall, by the titles of the stories. */
export const crediting: Record<string, DemoStep[]> = {
  "Water outside, for anyone": [
    { day: 27, by: "june", weighs: { olu: 40, noor: 20, gus: 30, june: 10 } },
    { day: 28, accepts: ["olu", "gus", "june"] },
  ],
  "Tell me the bus is late": [
    {
      day: 150,
      by: "kofi",
      correctsCreditOf: "pearl",
      to: "Timed the way from the armchair to the kerb three times, with her stick and her shopping",
    },
  ],
  "Call me what I want to be called": [
    { day: 40, by: "bo", nominates: "mei", because: "She taught us to ask how a name sounds before we write it down." },
    {
      day: 44,
      by: "pearl",
      nominates: "yusuf",
      because: "He said his own name eleven times to a till, and never sighed.",
    },
    {
      day: 46,
      by: "kofi",
      draftsCredit: "rosa",
      role: "champion",
      for: "Taught all five crews to ask, and to wait for the answer",
    },
    {
      day: 46.1,
      by: "kofi",
      draftsCredit: "ann",
      role: "polisher",
      for: "Found the words on the screen: how shall we call you?",
    },
  ],
};
