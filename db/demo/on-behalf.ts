/** What customers of the demo said in a call, a meeting or a ticket, and staff wrote down for them. */

type DemoBrought = {
  by: string;
  for: string;
  daysAgo: number;
  source: "call" | "meeting" | "ticket";
  note?: string;
  /** The title of the idea it is about; without one it is an idea of their own. */
  idea?: string;
  /** Their own words; without them it is a vote. */
  title?: string;
  says?: string;
  accepts?: true;
};

export const broughtThings: DemoBrought[] = [
  {
    by: "june",
    for: "grace",
    daysAgo: 3,
    source: "meeting",
    idea: "A cup holder that fits a wheelchair",
    says: "Two of my pupils would use it tomorrow, and one of them has both hands full as it is.",
    accepts: true,
  },
  { by: "sam", for: "ann", daysAgo: 0.8, source: "call", idea: "A menu for noses" },
  {
    by: "sam",
    for: "ann",
    daysAgo: 0.6,
    source: "ticket",
    note: "Ticket 4711",
    title: "A hook for the dog while I pay",
    says: "At the Pier there is nothing to tie her to, so one of us waits in the rain.",
  },
];
