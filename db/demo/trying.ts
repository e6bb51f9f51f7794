import type { DemoStep } from "./story.ts";

/**
 * What those who try a pilot say of it week by week, and what its host tells, by the title of its idea. Days are after
 * the idea was posted.
 */
export const trying: Record<string, DemoStep[]> = {
  "A quiet hour on weekday mornings": [
    ...weekly(44, { oskar: "45", leila: "55", petra: "34", eli: "23", zoe: "44", noor: "35", luc: "34", wei: "44" }),
    ...weekly(45, { theo: "34", ravi: "2", ann: "4" }),
    {
      day: 46.2,
      by: "teo",
      updates:
        "Three mornings in. **Eleven of twelve came**, the lamps are low by five to seven, and the machine hisses as agreed. What we had not thought of: the delivery at twenty past seven. From tomorrow it waits in the yard until eight.",
    },
    {
      day: 48.4,
      by: "oskar",
      checksIn: 5,
      misses: "yes",
      words: "The bright table works. I read every face in the room, and none of them was selling me anything.",
      shares: true,
    },
    { day: 49.9, stopsReminders: "eli" },
    { day: 50.3, by: "leila", checksIn: 5, misses: "yes", words: "I pointed. It came. I slept.", shares: true },
    {
      day: 49.7,
      by: "eli",
      checksIn: 2,
      misses: "no",
      words: "It starts after my shift does. Lovely for others, I am sure.",
    },
    {
      day: 53.2,
      by: "teo",
      updates:
        "Second week. The delivery waits, and nobody has missed it. Two people told us that an hour is too long for those who only want a bun; we will try a line at the side door from Thursday.",
    },
    { day: 54.6, by: "petra", checksIn: 4, words: "Quieter since the van waits. I notice my own cup again." },
  ],
  "The winter shelf": [
    ...weekly(85, { rosa: "44", nell: "35", ann: "3", marta: "44", yusuf: "4", wanda: "45" }),
    ...weekly(86.4, { bo: "54", grace: "4", sofia: "33", eli: "2" }),
    {
      day: 89.1,
      by: "ines",
      updates: "Five days, **31 coats taken**, 38 brought. A different keeper each day seems to be what keeps it tidy.",
    },
    {
      day: 92.3,
      by: "bo",
      checksIn: 5,
      misses: "yes",
      words: "I have been a keeper of many things. This is the first one that says thank you.",
      shares: true,
    },
  ],
  "Read aloud to a patient dog": [
    ...weekly(45.2, { clara: "5", yusuf: "4", aisha: "4", jade: "5", dede: "3", luc: "5" }),
    {
      day: 49.2,
      by: "teo",
      updates: "Six children, eleven sessions, and Biscuit ended one of them. Next week there is a box without dots.",
    },
    {
      day: 50.2,
      by: "jade",
      checksIn: 5,
      misses: "yes",
      words: "He started in the armchair. Today he moved one metre closer, by himself.",
      shares: true,
    },
  ],
  "Study desks until ten at night": [
    ...weekly(27.4, { elif: "55", niko: "44", tilda: "45", emre: "33", sami: "4", mei: "54", sofia: "3", aisha: "44" }),
    {
      day: 33.5,
      by: "sam",
      updates:
        "First week: 7.6 desks of ten on an average evening, takings of 88, and one note from upstairs about the trumpet case on the stairs. It has a hook now.",
    },
    { day: 36.9, by: "emre", checksIn: 2, misses: "no", words: "Too warm under the roof after eight." },
    { day: 36.4, by: "elif", checksIn: 5, misses: "yes", words: "I passed the first one.", shares: true },
  ],
  "Borrow a cup, bring it back anywhere": [
    ...weekly(149.4, {
      bo: "34",
      ann: "44",
      karim: "45",
      marta: "33",
      leila: "45",
      hugo: "23",
      tom: "44",
      clara: "35",
    }),
    ...weekly(150.7, { grace: "44", niko: "55", ravi: "3", noor: "44", elif: "34", ivo: "2", dede: "44" }),
    ...weekly(152.2, { petra: "4", sami: "5", jade: "44", luc: "3", mina: "4" }),
    {
      day: 156.3,
      by: "teo",
      updates:
        "A week, **212 cups out and 197 back**. Most of the missing ones spend the weekend in offices; we know, since they come back on Mondays with somebody else’s lipstick.",
    },
    {
      day: 160.2,
      by: "niko",
      checksIn: 5,
      misses: "yes",
      words: "Lent at the Pier, returned at the Market, and nobody asked me my name.",
      shares: true,
    },
  ],
  "A seat beside the roaster on Fridays": [
    ...weekly(52.3, { ravi: "455", noor: "344", ann: "45", mei: "555", eli: "34", tilda: "4-5" }),
    {
      day: 60.3,
      by: "june",
      updates:
        "Two Fridays. The stools were too close to the drum, so they stand a metre back, behind a line of brass.",
    },
    {
      day: 66.3,
      by: "mei",
      checksIn: 5,
      misses: "yes",
      words: "You hear the first crack before you smell it. I bring my father next time.",
      shares: true,
    },
  ],
  "A choir that needs no audition": [
    ...weekly(13.4, { siri: "445", vera: "345", ingrid: "345", oskar: "445", ann: "34", tom: "445", nell: "55" }),
    ...weekly(14.2, { pearl: "355", yusuf: "44", hana: "234", rosa: "455", karim: "555", luc: "3", otto: "44" }),
    { day: 20.5, by: "june", updates: "The second Thursday: 22 people, one drum, no black trousers." },
  ],
  "A chair that says talk to me": [
    ...weekly(25.5, { pearl: "432", jonas: "22", ann: "321", bo: "442", tom: "321", wei: "2" }),
    { day: 33.3, by: "ines", updates: "The chair is sat on, but by people who look for a free chair." },
  ],
  "Umbrellas that belong to the rain": [
    ...weekly(41.4, { tilda: "4432", leila: "443", karim: "54-2", bo: "432", hugo: "33", lotte: "4", amir: "22" }),
  ],
  "A line of pegs for single gloves": [
    ...weekly(28.3, { dora: "455", bo: "445", sofia: "45", marta: "345", ivo: "34" }),
  ],
  "A table that speaks another language": [
    ...weekly(46.4, { ruben: "345", wei: "45", oskar: "234", petra: "455", elif: "55", ann: "344" }),
    ...weekly(47.1, { emre: "44", tilda: "345", paolo: "45" }),
  ],
  "Call me what I want to be called": [
    ...weekly(8.4, { jade: "45", yusuf: "44", pearl: "35", zoe: "55", ann: "4", bo: "44", dora: "34", mei: "45" }),
    ...weekly(9.2, { wei: "4", niko: "5", ivo: "3", olu: "44", rosa: "45" }),
  ],
  "The Sunday table": [
    ...weekly(11.4, { priya: "3455", tom: "445", ann: "455", bo: "3-45", grace: "45", eli: "344", mina: "4" }),
    ...weekly(12.2, { ravi: "44", petra: "345", karim: "555", siri: "45", sofia: "34", luc: "4", wanda: "455" }),
  ],
  "Show me my order, don’t shout it": [
    ...weekly(16.4, {
      oskar: "455",
      mei: "345",
      eli: "34",
      pearl: "44",
      theo: "345",
      ann: "45",
      lotte: "4",
      paolo: "33",
    }),
  ],
  "Take the chairs away until nine": [
    ...weekly(17.3, { finn: "32", paolo: "21", bo: "43", ann: "31", ruben: "2", gus: "22", yusuf: "31", rosa: "2" }),
    ...weekly(18.1, { karim: "32" }),
  ],
  "Quiet lids": [
    ...weekly(47.4, { clara: "344", oskar: "33", tilda: "45", zoe: "345", karim: "44", leila: "455", grace: "34" }),
    ...weekly(48.2, { bo: "445", aisha: "34", emre: "3", noor: "45", priya: "44", siri: "34" }),
  ],
  "Soup from the ends of bread": [
    ...weekly(27.4, { marek: "45", marta: "44", bo: "55", ingrid: "34", dora: "45", sofia: "4", ann: "34", tom: "45" }),
    ...weekly(28.2, { yusuf: "44", grace: "35", pearl: "45", rosa: "5", elif: "4", wanda: "44" }),
  ],
  "Beans by the scoop, into my own jar": [
    ...weekly(41.4, { dora: "432", bea: "443", petra: "332", ivo: "22", wei: "43", nell: "443" }),
    ...weekly(42.2, { gus: "3", eli: "32", vera: "433", mina: "3", ann: "432" }),
  ],
  "Espresso in a cup you eat": [
    ...weekly(31.3, { luc: "43", elif: "32", jonas: "42", mina: "31", tom: "21", eli: "3", ruben: "32" }),
    ...weekly(32.1, { ann: "42", otto: "2", paolo: "31" }),
  ],
  "A filter bar where nobody queues": [
    ...weekly(32.4, { petra: "345", tom: "44", siri: "345", ruben: "455", ann: "34", ivo: "44" }),
    ...weekly(33.1, { olu: "45", nell: "34", pearl: "4", sami: "345", gus: "33", hugo: "44" }),
  ],
  "Tea with a sand timer, not a guess": [
    ...weekly(165.4, { wei: "455", mei: "345", nell: "44", hana: "45", ann: "345", bea: "4" }),
    ...weekly(166.2, { ingrid: "455", wanda: "44", elif: "34" }),
  ],
  "A menu I can read with my fingers": [
    ...weekly(21.4, { theo: "455", pearl: "345", wanda: "44", vera: "45", tom: "34", ivo: "3", rosa: "44" }),
  ],
  "Prams in the dry, without blocking anybody": [
    ...weekly(25.4, { clara: "433", hana: "343", olu: "32", dora: "43", lotte: "332" }),
  ],
};

/** One digit a week for each, from a day on, and "-" for a week without a word; they don't all speak on the same day. */
function weekly(from: number, said: Record<string, string>): DemoStep[] {
  return Object.entries(said).flatMap(([by, pulses], place) =>
    [...pulses].flatMap((pulse, week): DemoStep[] => {
      if (pulse === "-") return [];
      const misses = pulse >= "4" ? "yes" : pulse <= "2" ? "no" : undefined;
      return [{ day: from + week * 7 + place * 0.41, by, checksIn: Number(pulse), misses }];
    }),
  );
}
