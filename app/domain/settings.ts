/** What an admin can set for the whole site, in the order a form asks for it. */
export const settings = ["name", "address", "timeZone", "colour", "answerDays", "workingDays"] as const;
export type Setting = (typeof settings)[number];
