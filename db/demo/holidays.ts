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
