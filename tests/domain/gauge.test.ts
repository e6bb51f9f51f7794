import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { fewest, figureOver, missedOver, pulseOver, type Said } from "#app/domain/gauge.ts";

const dates = { startsOn: "2026-05-04", endsOn: "2026-05-20" };
const long = { startsOn: "2026-05-04", endsOn: "2026-08-20" };

/** "4 Bo 5 yes": on the fourth of May Bo feels 5, and would miss it. */
function said(...lines: string[]): Said[] {
  return lines.map((line) => {
    const [day, personId, pulse, wouldMiss] = line.split(" ") as [string, string, string, "yes" | "no" | undefined];
    return {
      day: addDays("2026-05-01", Number(day) - 1),
      personId,
      pulse: Number(pulse),
      wouldMiss: wouldMiss ?? null,
    };
  });
}

test("the pulse of a day is the average of those who spoke on it", () => {
  const all = said("5 Ann 5", "5 Bo 4", "5 Cleo 3", "6 Ann 2", "6 Bo 2", "6 Cleo 2");
  expect(pulseOver(all, dates)).toEqual({
    value: 3,
    people: 3,
    points: [
      { from: "2026-05-05", until: "2026-05-05", value: 4, people: 3 },
      { from: "2026-05-06", until: "2026-05-06", value: 2, people: 3 },
    ],
  });
});

test("days on which fewer than three spoke wait for the next ones, and for staff they don’t", () => {
  const all = said("5 Ann 5", "6 Ann 5", "6 Bo 2", "8 Cleo 2", "9 Bo 1");
  expect(pulseOver(all, dates)).toEqual({
    value: 3.5,
    people: 3,
    points: [{ from: "2026-05-05", until: "2026-05-08", value: 3.5, people: 3 }],
  });
  expect(pulseOver(all, dates, { least: 1 })?.points.map(({ value }) => value)).toEqual([5, 3.5, 2, 1]);
  expect(pulseOver(all.slice(0, 3), dates)).toBeNull();
  expect(pulseOver([], dates)).toBeNull();
});

test("in the end nobody is left over: the last group has everybody", () => {
  const all = said("5 Ann 5 yes", "6 Bo 2 no", "8 Cleo 2 yes", "9 Bo 1 yes");
  expect(pulseOver(all, dates)).toMatchObject({ value: 3, people: 3 });
  expect(pulseOver(all, dates, { isEnded: true })).toMatchObject({
    value: 2.5,
    people: 3,
    points: [{ until: "2026-05-09" }],
  });
  expect(missedOver(all, dates, { isEnded: true })).toMatchObject({ value: 100, people: 3 });
  expect(pulseOver(all.slice(0, 2), dates, { isEnded: true })).toBeNull();
});

test("in a pilot of more than two months a point is a week", () => {
  const all = said("4 Ann 5", "7 Bo 4", "10 Cleo 3", "11 Ann 1", "11 Bo 1", "17 Cleo 1");
  expect(pulseOver(all, long)?.points).toEqual([
    { from: "2026-05-04", until: "2026-05-10", value: 4, people: 3 },
    { from: "2026-05-11", until: "2026-05-17", value: 1, people: 3 },
  ]);
});

test("who would miss it is what each of them last said, day by day", () => {
  const all = said("5 Ann 5 yes", "5 Bo 4 no", "5 Cleo 3", "5 Dee 3 no", "6 Ann 5 no", "6 Bo 3 yes", "6 Dee 3 yes");
  const { value, people, points } = missedOver(all, dates) ?? { points: [] };
  expect([Math.round(value ?? 0), people]).toEqual([67, 3]);
  expect(points.map(({ value }) => Math.round(value))).toEqual([33, 67]);
  expect(missedOver(said("5 Ann 5", "5 Bo 4 yes", "5 Cleo 3 yes"), dates)).toBeNull();
});

test("a figure is what was counted last", () => {
  const days = [
    { day: "2026-05-05", value: 3 },
    { day: "2026-05-09", value: 12 },
  ];
  expect(figureOver(days)).toMatchObject({ value: 12, people: 0, points: [{ value: 3 }, { value: 12 }] });
  expect(figureOver([])).toBeNull();
});

test("whoever says what on which day, no point is made of fewer than three people", () => {
  const one = fc.record({
    day: fc.integer({ min: 4, max: 20 }),
    who: fc.nat(6),
    pulse: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), fc.constantFrom(dates, long), (all, dates) => {
      const once = new Map(all.map(({ day, who, pulse }) => [`${day} ${who}`, { day, who, pulse }]));
      const lines = [...once.values()]
        .sort((a, b) => a.day - b.day)
        .map(({ day, who, pulse }) => `${day} P${who} ${pulse}`);
      const reading = pulseOver(said(...lines), dates);
      for (const { people, value, from, until } of reading?.points ?? []) {
        expect(people).toBeGreaterThanOrEqual(fewest);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(5);
        expect(from <= until).toBe(true);
      }
      expect(reading === null || reading.people >= fewest).toBe(true);
    }),
  );
});
