import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile } from "#app/web/calendar.ts";

const site = { home: "https://ideas.example.org", name: "Harbour Coffee" };
const pilot = {
  id: "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  title: "Pilot: Cups that come back",
  words: "We believe it helps.",
  path: "/pilots/3/cups-that-come-back",
  from: "2026-03-28",
  until: "2026-03-29",
  since: new Date("2026-03-01T09:00:00Z"),
  edition: 2,
};

/** A calendar as those read it who go by RFC 5545: lines are joined where they were folded, and escapes are undone. */
async function read(change: Partial<typeof pilot> = {}, name = site.name) {
  const answer = calendarFile({ ...site, name }, { ...pilot, ...change });
  const text = await answer.text();
  const undone = (value: string) => value.replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? "\n" : one));
  const lines = text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at), undone(line.slice(at + 1))];
    });
  return { answer, text, lines, says: Object.fromEntries(lines) };
}

test("a pilot is whole days for a calendar, the last one included, whatever the clocks do meanwhile", async () => {
  const { answer, text, says } = await read();
  expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(says).toMatchObject({
    "DTSTART;VALUE=DATE": "20260328",
    "DTEND;VALUE=DATE": "20260330",
    SUMMARY: "Pilot: Cups that come back",
    DESCRIPTION: "We believe it helps.\n\nhttps://ideas.example.org/pilots/3/cups-that-come-back",
    "URL;VALUE=URI": "https://ideas.example.org/pilots/3/cups-that-come-back",
    UID: pilot.id,
    SEQUENCE: "2",
    DTSTAMP: "20260301T090000Z",
  });
});

test("the same pilot is the same file, to the byte", async () => {
  expect((await read()).text).toBe((await read()).text);
});

test("a pilot of one day ends the day after, also at the end of a year", async () => {
  const { says } = await read({ from: "2027-12-31", until: "2027-12-31" });
  expect([says["DTSTART;VALUE=DATE"], says["DTEND;VALUE=DATE"]]).toEqual(["20271231", "20280101"]);
});

test.each([
  "Tea; coffee, and\\or “milk”",
  "a,b;c\\d:e",
  "Colons: and\nnew lines\n\nEND:VEVENT\nBEGIN:VALARM",
  "🪨💎".repeat(60),
  "👩‍👩‍👧‍👦 ".repeat(20),
  "مقهى هادئ، ".repeat(20),
  "\\n is not a new line",
])("what people write stays what it is: %j", async (words) => {
  const { text, lines, says } = await read({ title: words, words }, words.split("\n")[0]);
  expect(says.SUMMARY).toBe(words);
  expect(says.DESCRIPTION).toBe(`${words}\n\nhttps://ideas.example.org/pilots/3/cups-that-come-back`);
  expect(lines.filter(([key]) => key === "END").map(([, what]) => what)).toEqual(["VEVENT", "VCALENDAR"]);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("whatever is written comes out again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), async (written) => {
      const words = written.replace(/[\r\u0000-\u0008\u000b-\u001f\u007f]/g, "");
      fc.pre(words !== "");
      const { text, says } = await read({ title: words, words });
      expect(says.SUMMARY).toBe(words);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
