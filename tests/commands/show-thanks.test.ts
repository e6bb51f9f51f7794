import { expect, test } from "vitest";
import { closePage, deleteAccount, hideThanks, openPage, showThanks } from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { theSite } from "#db/site.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";
import { talkedOf, thanks, thanksOf } from "./thanking.ts";

async function thanked() {
  const house = await aHouse();
  const number = await talkedOf(house);
  await thanks(house, "Bo", "Ann", number);
  const id = (await thanksOf(house, "Ann"))[0]?.id as string;
  const shown = async () => (await contributor(house.db.read, "ann"))?.thanks;
  return { house, id, number, shown };
}

test("Ann shows them on her page, with who thanks her and because; showing again changes nothing", async () => {
  const { house, id, shown } = await thanked();
  const before = (await theSite(house.db.read))?.publicVersion;
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Ann", showThanks, { id }));
    expect(done).toMatchObject([{ kind: "thanks-shown", by: house.id("Ann"), about: ["person", "thanks"] }]);
  });
  expect(told).toEqual({});
  expect((await theSite(house.db.read))?.publicVersion).not.toBe(before);
  expect(await shown()).toMatchObject([{ from: { name: "Bo", handle: null }, because: "It helps me daily." }]);
  expect(await happened(house, () => house.does("Ann", showThanks, { id }))).toEqual([]);
});

test("only whom they are to decides; for others they are not there", async () => {
  const { house, id } = await thanked();
  expect(await refused(house, () => house.does("Bo", showThanks, { id }))).toBe("not-yours (forbidden)");
  for (const name of ["Cleo", "Sam", "Ada", "Vi"])
    expect(await refused(house, () => house.does(name, showThanks, { id }))).toBe("not-found (missing)");
});

test("without a page there is nowhere to show them", async () => {
  const { house, number } = await thanked();
  await thanks(house, "Ann", "Bo", number);
  const [one] = await thanksOf(house, "Bo");
  expect(await refused(house, () => house.does("Bo", showThanks, { id: one?.id }))).toBe("no-page (rule)");
  await house.does("Bo", openPage);
  await house.does("Bo", showThanks, { id: one?.id });
  expect((await contributor(house.db.read, "bo"))?.thanks).toHaveLength(1);
});

test("with her page they are gone, and there again when she opens it again", async () => {
  const { house, id, shown } = await thanked();
  await house.does("Ann", showThanks, { id });
  await house.does("Ann", closePage);
  expect(await shown()).toBeUndefined();
  await house.does("Ann", openPage);
  expect(await shown()).toHaveLength(1);
});

test("when Bo deletes his account, his words stay, of a former customer; when Ann does, nothing is shown", async () => {
  const { house, id, shown } = await thanked();
  await house.does("Ann", showThanks, { id });
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await shown()).toMatchObject([{ from: { name: "A former customer", handle: null } }]);
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await thanksOf(house, "Ann")).toMatchObject([{ shown: false, to: { name: "A former customer" } }]);
});

test("showing and hiding at once leaves one last word", async () => {
  const { house, id } = await thanked();
  const both = [1, 2, 3].flatMap(() => [house.does("Ann", showThanks, { id }), house.does("Ann", hideThanks, { id })]);
  expect((await Promise.allSettled(both)).map(({ status }) => status)).not.toContain("rejected");
  expect(await thanksOf(house, "Ann")).toHaveLength(1);
});
