import type { DemoPerson } from "./people.ts";

/** What voters said their vote means, in the demo: lines that people wrote, by the title of the idea they voted for. */
export type DemoVote = { by: string; strength: "" | "1" | "2" | "3"; says: string };

export const saidWithVotes: Record<string, DemoVote[]> = {
  "Tell me honestly how long the queue is": [
    { by: "grace", strength: "3", says: "I would stop leaving twenty-six children waiting at a locked door." },
    {
      by: "leila",
      strength: "2",
      says: "Between two shifts I have eleven minutes, and I would know where to spend them.",
    },
    { by: "petra", strength: "1", says: "One thing less to be wrong about before breakfast." },
  ],
  "A phone box for the people who must": [
    { by: "karim", strength: "2", says: "The depot rings when it rings. I’d no longer stand in the rain to say yes." },
    { by: "noor", strength: "2", says: "If the door is wide enough, I could close one behind me for once." },
    { by: "oskar", strength: "1", says: "A quiet place for video calls: signing needs light, not silence." },
  ],
  "No “anything else?” before eight": [
    { by: "elif", strength: "2", says: "I’d keep my one sentence of the morning for my professor." },
  ],
  "Write today’s tide by the door": [
    { by: "ana", strength: "3", says: "I’d know from the queue whether I can paint below the line today." },
    { by: "ingrid", strength: "1", says: "Thirty years I read it to others. I’d like it read to me." },
  ],
  "Half past five on Fridays": [
    { by: "marek", strength: "3", says: "It would be the first warm meal of the week that I did not bake myself." },
    { by: "karim", strength: "2", says: "The first bus is mine. I’d have somebody to say good morning to." },
    { by: "ann", strength: "1", says: "On Fridays I’m up anyway, and would rather be up with you." },
  ],
  "Tell me how loud each room is": [
    {
      by: "oskar",
      strength: "3",
      says: "I’d go out on the days when I can follow, instead of staying in on all of them.",
    },
    { by: "pearl", strength: "2", says: "I could hear my granddaughter and not only nod." },
    { by: "ann", strength: "3", says: "I’d choose the quiet one before I have left the house." },
  ],
  "Nobody walks to the clinic alone": [
    { by: "aisha", strength: "3", says: "My mother cleans there at night. I would sleep." },
    { by: "sofia", strength: "2", says: "I’d stop pretending to be on the phone." },
    { by: "bo", strength: "2", says: "I ride that way at ten. I’d be one of those who walk." },
  ],
  "Chairs with arms, for getting up again": [
    { by: "tom", strength: "3", says: "I could stop sitting on the radiator and come for the coffee." },
    { by: "ingrid", strength: "2", says: "My knee decides where I go. It would decide for you." },
    { by: "clara", strength: "1", says: "Eight months along, I knew exactly what Pearl means." },
  ],
  "A decaf that is not an apology": [
    { by: "hana", strength: "2", says: "I’d have a second cup after four, and stay for it." },
    { by: "grace", strength: "1", says: "Something to hold at parents’ evenings." },
  ],
  "A pump and a spoke key behind every counter": [
    { by: "niko", strength: "2", says: "I’d stop carrying half a workshop to work." },
    { by: "rosa", strength: "1", says: "One flat tyre less between me and the early shift." },
  ],
  "Show me my order, don’t shout it": [
    { by: "eli", strength: "3", says: "I’d sit down while I wait, like everybody else." },
    { by: "theo", strength: "1", says: "If the screen also speaks into an earphone, it’s mine too." },
    { by: "bo", strength: "2", says: "I answer to every “Bo”, and there are four of us." },
  ],
  "Call me what I want to be called": [
    { by: "zoe", strength: "3", says: "I’d use the app again." },
    { by: "yusuf", strength: "2", says: "Nobody here has said my name right yet. They could read how." },
  ],
  "Leave a coffee for a stranger": [
    { by: "gus", strength: "2", says: "I’d have something to do with my change that is worth more than the change." },
    { by: "yusuf", strength: "3", says: "In the last week of the month I’d come in." },
    { by: "ann", strength: "2", says: "On my good days I’d leave one for somebody’s bad one." },
  ],
  "Borrow a cup, bring it back anywhere": [
    { by: "marta", strength: "2", says: "I’d take them back at the flower shop; people would come in twice." },
    { by: "elif", strength: "1", says: "No more rinsing a lid in the library sink." },
  ],
  "Soup from the ends of bread": [
    { by: "emre", strength: "2", says: "A hot lunch on a student’s money." },
    { by: "june", strength: "2", says: "I would stop walking past those bags." },
  ],
  "Tell me the bus is late": [
    { by: "vera", strength: "3", says: "Eleven minutes of coffee instead of eleven of wind." },
  ],
  "A cup holder that fits a wheelchair": [
    { by: "theo", strength: "1", says: "For somebody with one hand on a lead it would do as well." },
  ],
  "A lid made of stroopwafel": [
    { by: "clara", strength: "1", says: "One thing fewer to throw away, and one more to bribe a child with." },
  ],
};

/**
 * Lotte’s old rowing club joined and voted within the hour, which looks just like what it is not: the last of these
 * votes are held until the staff have looked.
 */
export const burst: { idea: string; hoursAgo: number; people: (DemoPerson & { says?: string })[] } = {
  idea: "A lid made of stroopwafel",
  hoursAgo: 20,
  people: [
    { key: "daan", name: "Daan V." },
    { key: "sanne", name: "Sanne Bakker" },
    { key: "joost", name: "Joost" },
    { key: "fleur", name: "Fleur de Wit" },
    { key: "bram", name: "Bram K." },
    {
      key: "lieke",
      name: "Lieke Visser",
      says: "Lotte told the whole rowing club. We’d come over on the ferry for it.",
    },
    { key: "ruud", name: "Ruud" },
    { key: "tess", name: "Tess Mulder", says: "After training we’d sit at the Pier instead of in the boathouse." },
    { key: "jesse", name: "Jesse" },
    { key: "mila", name: "Mila Smit" },
    { key: "wouter", name: "Wouter H." },
    { key: "koen", name: "Koen Post" },
    { key: "isa", name: "Isa de Boer" },
    { key: "sven", name: "Sven" },
    { key: "roos", name: "Roos Mulder" },
    { key: "thijs", name: "Thijs" },
    { key: "marit", name: "Marit Kok" },
    { key: "gijs", name: "Gijs" },
    { key: "fenna", name: "Fenna Hoek" },
    { key: "jelle", name: "Jelle B." },
    { key: "lotus", name: "Lotus" },
    { key: "hidde", name: "Hidde" },
    { key: "silke", name: "Silke Vos" },
    { key: "pim", name: "Pim" },
    { key: "noortje", name: "Noortje van Dijk" },
    { key: "teun", name: "Teun" },
    { key: "evi", name: "Evi Smeets", says: "Half the boat wants one, the other half wants two." },
    { key: "anouk", name: "Anouk Bos", says: "It is warm, it is sweet, and I’d have both hands free for the oars." },
  ],
};
