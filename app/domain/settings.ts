/** What an admin can set for the whole site, in the order a form asks for it; and what staff can, of what matters most. */
export const settings = [
  "name",
  "address",
  "timeZone",
  "colour",
  "answerDays",
  "workingDays",
  "voteWeight",
  "strengthWeight",
  "reachWeight",
  "ageWeight",
  "effortWeight",
  "holding",
] as const;
export type Setting = (typeof settings)[number];
