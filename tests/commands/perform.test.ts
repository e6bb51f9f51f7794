import { expect, test } from "vitest";
import type { AnyCommand } from "#app/commands/command.ts";
import * as commands from "#app/commands/index.ts";
import { castVote } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { permissions } from "#app/domain/permissions.ts";
import { theSite } from "#db/site.ts";
import { aHouse } from "../support/house.ts";
import { everything, refused } from "./story.ts";

test("when the events can't be written, the deed was not done", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const before = await everything(house.db.read);
  const broken: AnyCommand = {
    ...castVote,
    run: async (tx, deed) => ({
      ...(await castVote.run(tx, deed)),
      events: [{ kind: "vote-cast", subjects: [{ kind: "idea", id: null as never }] }],
    }),
  };
  await expect(house.does("Bo", broken, { number })).rejects.toThrow();
  expect(await everything(house.db.read)).toEqual(before);
});

test("what others see gets another version with each deed they could notice, and keeps it with all others", async () => {
  const house = await aHouse();
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const number = await house.idea();
  const posted = await version();
  await house.does("Bo", castVote, { number });
  const voted = await version();
  expect(voted).not.toBe(posted);
  await house.does("Bo", castVote, { number });
  await house.does("Bo", commands.readNotifications);
  await refused(house, () => house.does("Vi", castVote, { number }));
  expect(await version()).toBe(voted);
});

test("a form is read before anything else, and the subject is looked for before one asks who may", async () => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Vi", commands.answerIdea, { number: "9" }, {}))).toEqual({
    body: "required",
  });
  expect(await refused(house, () => house.does("Vi", commands.answerIdea, { number: "9" }, { body: "A" }))).toBe(
    "not-found (missing)",
  );
});

test.each(["0", "01", "-1", "1.0", "1e0", " 1", "1 or 1=1", "9999999999", "", undefined])(
  "there is no idea No. %j",
  async (number) => {
    const house = await aHouse();
    await house.idea();
    expect(await refused(house, () => house.does("Bo", castVote, { number }))).toBe("not-found (missing)");
  },
);

test("every deed is listed, once, with its permission", () => {
  const deeds = Object.values(commands).map(({ deed }) => deed);
  expect(new Set(deeds).size).toBe(deeds.length);
  expect([...deeds].sort()).toEqual(
    Object.keys(permissions)
      .filter((deed) => !deed.startsWith("see-"))
      .sort(),
  );
});

test("a forged field is refused by every command", async () => {
  const house = await aHouse();
  for (const command of Object.values(commands) as AnyCommand[]) {
    const error = await perform(house.db, command, {
      actor: house.who("Ada"),
      form: { role_: "admin" },
      now: house.now(),
    }).catch((error) => error);
    expect(error.faults).toMatchObject({ role_: "unknown-field" });
  }
});
