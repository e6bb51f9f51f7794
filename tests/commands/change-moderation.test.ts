import { expect, test } from "vitest";
import { changeModeration, postIdea } from "#app/commands/index.ts";
import { changesOf } from "#db/log-changes.ts";
import { events } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { holds } from "./holding.ts";
import { happened, refused } from "./story.ts";
import { waiting } from "./waiting.ts";

test("Ada chooses whose words wait, and the log keeps what was chosen before and after", async () => {
  const house = await aHouse();
  expect(await theSite(house.db.read)).toMatchObject({ holding: "nobody" });
  expect(await happened(house, () => holds(house, "first-timers"))).toMatchObject([
    { kind: "moderation-changed", by: house.id("Ada"), about: ["site"] },
  ]);
  expect(await theSite(house.db.read)).toMatchObject({ holding: "first-timers" });
  const rows = (await house.db.read.select().from(events)).filter(({ kind }) => kind === "moderation-changed");
  const changes = await changesOf(
    house.db.read,
    rows.map(({ createdAt: at, ...row }) => ({ ...row, at })),
  );
  expect([...changes.values()]).toEqual([[{ field: "holding", before: "nobody", after: "first-timers" }]]);
  expect(await happened(house, () => holds(house, "first-timers"))).toEqual([]);
});

test("only admins choose, one of the three, and not over what another admin chose meanwhile", async () => {
  const house = await aHouse();
  expect(await refused(house, () => holds(house, "everybody", "Sam"))).toBe("admin-only (forbidden)");
  const late = { holding: "everybody", edition: "of-yesterday" };
  expect(await refused(house, () => house.does("Ada", changeModeration, {}, late))).toMatch(/^changed-meanwhile/);
  const some = { holding: "some" };
  expect(await refused(house, () => house.does("Ada", changeModeration, {}, some))).toEqual({
    holding: "not-a-choice",
  });
});

test("back at once, what waits goes on waiting; what comes then does not", async () => {
  const house = await aHouse();
  await holds(house, "everybody");
  const number = await house.idea("A bench", "Bo");
  await holds(house, "nobody");
  expect(await seen(house, "Vi", number)).toBeNull();
  expect(await waiting(house)).toMatchObject({ count: 1, rows: [{ id: number }] });
  const next = numberOf(await house.does("Bo", postIdea, {}, { title: "Another bench" }));
  expect(await seen(house, "Vi", next)).toMatchObject({ title: "Another bench" });
});
