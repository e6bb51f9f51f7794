import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  answerDue,
  dayIn,
  daysBetween,
  dueAfterPause,
  endOfDay,
  isDay,
  isTimeZone,
  type WorkingCalendar,
  weekdays,
  workingDaysWithin,
} from "#app/domain/calendar.ts";

const zones = [
  "UTC",
  "Europe/Lisbon",
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

test("what day it is depends on where the site lives", () => {
  const at = new Date("2026-05-04T23:30:00Z");
  expect(dayIn("UTC", at)).toBe("2026-05-04");
  expect(dayIn("Europe/Berlin", at)).toBe("2026-05-05");
  expect(dayIn("America/New_York", at)).toBe("2026-05-04");
});

test("days are counted over the ends of months, leap days and the nights the clocks change", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-30", -2)).toBe("2026-03-28");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

describe("a day ends at the midnight after it", () => {
  test.each([
    ["Europe/Lisbon", "2026-05-04", "2026-05-04T23:00:00.000Z"],
    ["Europe/Lisbon", "2026-01-04", "2026-01-05T00:00:00.000Z"],
    // The day before, of and after the clocks change.
    ["Europe/Berlin", "2026-03-28", "2026-03-28T23:00:00.000Z"],
    ["Europe/Berlin", "2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["Europe/Berlin", "2026-10-24", "2026-10-24T22:00:00.000Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-25T23:00:00.000Z"],
    ["America/New_York", "2026-03-08", "2026-03-09T04:00:00.000Z"],
    // Where the clocks go forward at midnight, there is no midnight: the day ends with the hour before it.
    ["America/Santiago", "2026-09-05", "2026-09-06T04:00:00.000Z"],
    ["America/Havana", "2026-03-07", "2026-03-08T05:00:00.000Z"],
    ["Asia/Kathmandu", "2026-05-04", "2026-05-04T18:15:00.000Z"],
  ])("in %s, %s ends at %s", (zone, day, end) => {
    expect(endOfDay(zone, day).toISOString()).toBe(end);
  });

  test("so that one moment before it is the day, and the end itself is the next, everywhere and always", () => {
    const days = fc.integer({ min: 0, max: 3_652 }).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const end = endOfDay(zone, day);
        expect(dayIn(zone, new Date(end.getTime() - 1))).toBe(day);
        expect(dayIn(zone, end)).toBe(addDays(day, 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe("an answer is promised in working days", () => {
  const calendar = { timeZone: "Europe/Lisbon", workingDays: weekdays.slice(0, 5), holidays: new Set<string>() };

  test.each([
    ["on a Monday morning", "2026-05-04T09:00:00Z", 3, "2026-05-07"],
    ["on a Thursday, over the weekend", "2026-05-07T09:00:00Z", 3, "2026-05-12"],
    ["on a Saturday", "2026-05-09T09:00:00Z", 1, "2026-05-11"],
    ["on a Sunday", "2026-05-10T09:00:00Z", 5, "2026-05-15"],
    ["late on a Friday that is a Saturday in Lisbon", "2026-05-08T23:30:00Z", 1, "2026-05-11"],
    ["before the clocks change", "2026-10-23T09:00:00Z", 1, "2026-10-26"],
  ])("asked %s", (_, from, days, due) => {
    expect(answerDue(calendar, new Date(from), days)).toBe(due);
  });

  test.each([
    ["over a holiday", "2026-04-30T09:00:00Z", 1, "2026-05-04"],
    ["on the holiday itself", "2026-05-01T09:00:00Z", 1, "2026-05-04"],
    ["before two in a row and a weekend", "2026-12-23T09:00:00Z", 2, "2026-12-29"],
  ])("asked %s", (_, from, days, due) => {
    const holidays = new Set(["2026-05-01", "2026-12-24", "2026-12-25"]);
    expect(answerDue({ ...calendar, holidays }, new Date(from), days)).toBe(due);
  });

  test("where people work on Saturdays alone, it is a Saturday", () => {
    const saturdays = { ...calendar, workingDays: ["sat"] as const };
    expect(answerDue(saturdays, new Date("2026-05-04T09:00:00Z"), 2)).toBe("2026-05-16");
  });

  test("is never on a day off, whatever the calendar says", () => {
    const off = fc.array(fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-05-04", days)));
    fc.assert(
      fc.property(
        fc.subarray([...weekdays], { minLength: 1 }),
        off,
        fc.integer({ min: 1, max: 30 }),
        (workingDays, days, answerDays) => {
          const holidays = new Set(days);
          const due = answerDue({ ...calendar, workingDays, holidays }, new Date("2026-05-04T09:00:00Z"), answerDays);
          expect(holidays.has(due)).toBe(false);
          expect(workingDays).toContain(weekdays[(new Date(due).getUTCDay() + 6) % 7]);
        },
      ),
    );
  });
});

describe("the clock of working days, whatever the calendar, the moment and the promise", () => {
  // Where clocks change at midnight, where a day was skipped, where an hour is no whole one.
  const places = [...zones, "America/Sao_Paulo", "Pacific/Apia"];
  const from = Date.parse("2008-01-01T00:00:00Z");
  const moments = fc.integer({ min: 0, max: 20 * 365 * 24 * 60 }).map((minutes) => new Date(from + minutes * 60_000));
  const counts = fc.integer({ min: 1, max: 30 });
  const daysOff = fc.array(fc.integer({ min: -5, max: 90 }), { maxLength: 30 });
  const asked = fc
    .record({
      timeZone: fc.constantFrom(...places),
      workingDays: fc.subarray([...weekdays], { minLength: 1 }),
      off: daysOff,
      at: moments,
    })
    .map(({ timeZone, workingDays, off, at }) => {
      const day = dayIn(timeZone, at);
      const holidays = new Set(off.map((days) => addDays(day, days)));
      return { calendar: { timeZone, workingDays, holidays } satisfies WorkingCalendar, at, day };
    });
  const all = { numRuns: 400 };

  test("the day is a working day, and just so many lie between", () => {
    fc.assert(
      fc.property(asked, counts, ({ calendar, at, day }, count) => {
        const due = answerDue(calendar, at, count);
        expect(workingDaysWithin(calendar, day, due)).toBe(count);
        expect(workingDaysWithin(calendar, addDays(due, -1), due)).toBe(1);
      }),
      all,
    );
  });

  test("a longer promise is later, and so is a later question", () => {
    fc.assert(
      fc.property(asked, counts, fc.integer({ min: 0, max: 14 * 24 * 60 }), ({ calendar, at }, count, minutes) => {
        const due = answerDue(calendar, at, count);
        expect(answerDue(calendar, at, count + 1) > due).toBe(true);
        expect(answerDue(calendar, new Date(at.getTime() + minutes * 60_000), count) >= due).toBe(true);
      }),
      all,
    );
  });

  test("one more day off never makes it earlier", () => {
    fc.assert(
      fc.property(asked, counts, fc.integer({ min: -5, max: 60 }), ({ calendar, at, day }, count, days) => {
        const holidays = new Set([...calendar.holidays, addDays(day, days)]);
        expect(answerDue({ ...calendar, holidays }, at, count) >= answerDue(calendar, at, count)).toBe(true);
      }),
      all,
    );
  });

  test("a pause moves it by just as many working days as it has before it, or in it", () => {
    const pauses = fc.record({ begins: fc.integer({ min: -10, max: 50 }), lasts: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(asked, counts, pauses, ({ calendar, at, day }, count, { begins, lasts }) => {
        const due = answerDue(calendar, at, count);
        const pause = { from: addDays(day, begins), until: addDays(day, begins + lasts - 1) };
        const later = dueAfterPause(calendar, day, due, pause);
        const within = Array.from({ length: lasts }, (_, n) => addDays(pause.from, n));
        const paused = { ...calendar, holidays: new Set([...calendar.holidays, ...within]) };
        // It is what would have been promised had the pause been known.
        expect(later).toBe(answerDue(paused, at, count));
        const spared = within.filter(
          (one) => one > day && one <= later && workingDaysWithin(calendar, addDays(one, -1), one),
        );
        expect(workingDaysWithin(calendar, due, later)).toBe(spared.length);
      }),
      all,
    );
  });

  test("a pause that ends when it began, or comes too late, moves nothing", () => {
    fc.assert(
      fc.property(asked, counts, fc.integer({ min: 0, max: 30 }), ({ calendar, at, day }, count, days) => {
        const due = answerDue(calendar, at, count);
        const begun = addDays(day, days);
        expect(dueAfterPause(calendar, day, due, { from: begun, until: addDays(begun, -1) })).toBe(due);
        const late = addDays(due, days + 1);
        expect(dueAfterPause(calendar, day, due, { from: late, until: addDays(late, 9) })).toBe(due);
      }),
      all,
    );
  });

  test.each([
    ["Europe/Berlin", "on the night without an hour", "2026-03-28T23:30:00Z", "2026-03-30"],
    ["Europe/Berlin", "in the hour that comes twice", "2026-10-25T00:30:00Z", "2026-10-26"],
    ["Europe/Berlin", "in that hour again", "2026-10-25T01:30:00Z", "2026-10-26"],
    ["America/Sao_Paulo", "on the night without a midnight", "2018-11-04T03:00:00Z", "2018-11-05"],
    ["America/Sao_Paulo", "a moment before it", "2018-11-04T02:59:59Z", "2018-11-05"],
    ["Pacific/Apia", "before the day that never was", "2011-12-30T09:59:59Z", "2011-12-30"],
    ["Pacific/Apia", "after the day that never was", "2011-12-30T10:00:00Z", "2012-01-02"],
    ["Asia/Kathmandu", "at a quarter to midnight", "2026-05-04T17:59:59Z", "2026-05-05"],
    ["Asia/Kathmandu", "at midnight", "2026-05-04T18:15:00Z", "2026-05-06"],
  ])("in %s, asked %s", (timeZone, _, at, due) => {
    const calendar = { timeZone, workingDays: weekdays.slice(0, 5), holidays: new Set<string>() };
    expect(answerDue(calendar, new Date(at), 1)).toBe(due);
  });
});

test("a day is one of the calendar", () => {
  expect(["2026-05-04", "2028-02-29"].map(isDay)).toEqual([true, true]);
  const none = [
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-5-4",
    "04.05.2026",
    "2026-05-04T00:00",
    "",
  ];
  expect(none.filter(isDay)).toEqual([]);
});

test("a time zone is one the system knows", () => {
  expect(zones.every(isTimeZone)).toBe(true);
  expect(["Mars/Olympus", "", "Europe/"].some(isTimeZone)).toBe(false);
});
