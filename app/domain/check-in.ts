import { addDays } from "./calendar.ts";

/** How somebody likes what they try, from "not at all" to "I love it". */
export const pulses = ["1", "2", "3", "4", "5"] as const;

/** After so many reminders that nobody answers they stop, until their person says how it goes again. */
export const mostReminders = 2;

/** The last day that lies so long back that it is time to say how it goes again. */
export function longAgo(today: string, every: number): string {
  return addDays(today, -every);
}
