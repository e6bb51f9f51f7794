import { expect, test } from "vitest";
import { castVote, clap, publishClaps } from "#app/commands/index.ts";
import { theSite } from "#db/site.ts";
import { applause, deviceClaps, withGem } from "./clapping.ts";
import { refused } from "./story.ts";

const minute = 1 / 1_440;

async function withVersion() {
  const house = await withGem();
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  return { house, version };
}

test("a flood of claps renews the pages that visitors keep once, a minute after they were last renewed", async () => {
  const { house, version } = await withVersion();
  await house.later(minute * 0.2);
  const before = await version();
  for (let device = 0; device < 30; device++) await deviceClaps(house, `device-${device}`);
  await house.later(minute * 0.5);
  expect(await version()).toBe(before);
  await house.later(minute * 0.5);
  const after = await version();
  expect(after).not.toBe(before);
  expect(await applause(house)).toMatchObject({ visitors: 30 });
  await house.later(minute * 5);
  expect(await version(), "and nothing more while nobody claps").toBe(after);
});

test("what renews them anyway brings the applause along", async () => {
  const { house, version } = await withVersion();
  await house.does("Bo", clap, { number: "1" });
  await house.later(minute);
  await house.later(minute * 2);
  const before = await version();
  await house.later(minute * 2);
  expect(await version()).toBe(before);
  const idea = await house.idea("A bench by the water");
  await house.does("Bo", castVote, { number: idea });
  expect(await version()).not.toBe(before);
});

test("only the clock does it", async () => {
  const { house } = await withVersion();
  expect(await refused(house, () => house.does("Ada", publishClaps))).toBe("clock-only (forbidden)");
});
