type DemoHoliday = { day: string; name: string };

/** The days on which everybody in Lisbon is at home, by month and day. */
const yearly: [string, string][] = [
  ["01-01", "New Year’s Day"],
  ["05-01", "Labour Day"],
  ["06-13", "Saint Anthony’s Day"],
  ["08-15", "Assumption Day"],
  ["12-08", "Immaculate Conception"],
  ["12-25", "Christmas Day"],
];

/** The holidays of the present year and the next. */
export function holidaysAround(now: Date): DemoHoliday[] {
  const year = now.getUTCFullYear();
  return [year, year + 1].flatMap((year) => yearly.map(([day, name]) => ({ day: `${year}-${day}`, name })));
}

/** When the clock of the whole site stood still, and why. */
export const sitePauses = [
  {
    daysAgo: 203,
    lasts: 3,
    reason:
      "The high tide is in the cellar of the Pier café. For three days all of us carry sacks and nobody is at a desk.",
  },
  {
    daysAgo: 71,
    lasts: 5,
    reason: "We move the roastery across the yard. From Monday we read everything you left us meanwhile.",
  },
];
