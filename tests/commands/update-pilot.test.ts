import { expect, test } from "vitest";
import { concludePilot, updatePilot } from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { updatesOf } from "#db/pilot-updates.ts";
import { pilots } from "#db/schema.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";
import { trying } from "./trying.ts";

test("Sam tells how it goes, and those who sit in the pilot are told", async () => {
  const { house, number } = await trying();
  const told = await toldBy(house, async () => {
    const form = { id: formId(), body: "The **cups** have come." };
    const done = await happened(house, () => house.does("Sam", updatePilot, { number }, form));
    expect(done).toMatchObject([{ kind: "pilot-updated", about: ["pilot"], data: { pilot: 1, update: formId() } }]);
  });
  expect(told).toEqual({ Cleo: ["pilot-updated"], Bo: ["pilot-updated"] });
  expect(await updates(house)).toMatchObject([
    { kind: "update", by: { name: "Sam" }, html: expect.stringContaining("<strong>cups</strong>") },
  ]);
  const { rows } = await newsPage(house.db.read, house.id("Cleo"), null);
  const news = rows.find(({ kind }) => kind === "pilot-updated");
  expect(news?.about.href).toBe(`/pilots/1/a-quiet-hour-on-weekday-mornings#u-${formId()}`);
});

test("a form sent five times at once tells it once; other words from the same form are told as well", async () => {
  const { house, number } = await trying();
  const form = { id: formId(), body: "It works." };
  await once(Array.from({ length: 5 }, () => house.does("Sam", updatePilot, { number }, form)));
  await once([1, 2].map(() => house.does("Sam", updatePilot, { number }, { body: "Without an id." })));
  await house.does("Sam", updatePilot, { number }, { ...form, body: "It works well." });
  expect(await updates(house)).toHaveLength(3);
});

test("it is told while the pilot looks for people or runs, and not when it is over or concluded", async () => {
  const { house, number } = await trying(false);
  const tells = () => house.does("Sam", updatePilot, { number }, { body: `It is ${house.now().toISOString()}.` });
  await tells();
  await house.later(7);
  await tells();
  await house.later(15);
  expect(await refused(house, tells)).toBe("pilot-over (state)");
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  expect(await refused(house, tells)).toBe("pilot-concluded (state)");
  expect(await updates(house)).toHaveLength(2);
});

test("the newest come first, and all can be reached", async () => {
  const { house, number } = await trying();
  for (let n = 1; n <= 7; n++) {
    await house.does("Sam", updatePilot, { number }, { body: `Number ${n}` });
    await house.later(1);
  }
  const [pilot] = await house.db.read.select().from(pilots);
  const first = await updatesOf(house.db.read, pilot?.id as string, null, 3);
  const second = await updatesOf(house.db.read, pilot?.id as string, first.next, 3);
  const third = await updatesOf(house.db.read, pilot?.id as string, second.next, 3);
  const told = [first, second, third].flatMap(({ rows }) => rows.map(({ html }) => html.match(/\d/)?.[0]));
  expect(told).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
  expect(third.next).toBeNull();
});

test("staff alone tell it, in words", async () => {
  const { house, number } = await trying();
  const tells = (name: string, number: string, body = "x") => {
    return () => house.does(name, updatePilot, { number }, { body });
  };
  expect(await refused(house, tells("Vi", number))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, tells("Cleo", number))).toBe("staff-only (forbidden)");
  expect(await refused(house, tells("Sam", "9"))).toBe("not-found (missing)");
  expect(await refused(house, tells("Sam", number, " "))).toEqual({ body: "required" });
  expect(await refused(house, tells("Sam", number, "x".repeat(5001)))).toEqual({ body: "too-long" });
});

async function updates(house: Awaited<ReturnType<typeof trying>>["house"]) {
  const [pilot] = await house.db.read.select().from(pilots);
  return (await updatesOf(house.db.read, pilot?.id as string, null)).rows;
}
