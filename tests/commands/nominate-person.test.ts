import { expect, test } from "vitest";
import {
  addComment,
  askForSeat,
  deleteAccount,
  mergeIdea,
  nominatePerson,
  takeHost,
  withdrawPolish,
} from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { seenTakingPart, waitingNominations } from "#db/nominations.ts";
import { theSite } from "#db/site.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { checksIn } from "./checked-in.ts";
import { pageOf } from "./nominating.ts";
import { offers } from "./polishing.ts";
import { happened, refused, toldBy } from "./story.ts";

const because = "Her comment about the window seat made the difference.";

async function talked() {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "What about the window seat?" });
  const nominates = (form: object = { person: "Bo" }, name = "Cleo") =>
    house.does(name, nominatePerson, { number }, { because, ...form });
  const waiting = async () => {
    const idea = await ideaByNumber(house.db.read, Number(number));
    return waitingNominations(house.db.read, [idea?.id ?? ""]);
  };
  return { house, number, nominates, waiting };
}

test("Cleo names Bo by his handle: staff read it, and he hears nothing", async () => {
  const { house, number, nominates, waiting } = await talked();
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => nominates({ person: "@Bo" }))).toMatchObject([
      { kind: "person-nominated", by: house.id("Cleo"), about: ["idea"] },
    ]);
  });
  expect(told).toEqual({});
  expect(await version(), "no page of others says anything else").toBe(before);
  expect(await waiting()).toMatchObject([{ name: "Bo", because, by: { name: "Cleo" } }]);
  expect(await creditsOf(house.db.read, house.id("Bo"))).toEqual([]);
  for (const name of ["Vi", "Ann", "Bo"]) expect(await pageOf(house, number, name)).not.toContain("window seat made");
  expect(await pageOf(house, number, "Sam")).toContain("window seat made");
});

test("its host is told, unless it is they who are named", async () => {
  const { house, number, nominates } = await talked();
  await house.does("Sam", takeHost, { number });
  expect(await toldBy(house, () => nominates())).toEqual({ Sam: ["person-nominated"] });
  expect(await toldBy(house, () => nominates({ person: "sam" }))).toEqual({});
});

test("those who took part where everybody sees it can be chosen, and nobody else by their id", async () => {
  const { house, number, nominates, waiting } = await talked();
  const idea = await ideaByNumber(house.db.read, Number(number));
  const here = await seenTakingPart(house.db.read, idea?.id ?? "");
  expect(here.map(({ name }) => name)).toEqual(["Ann", "Bo"]);
  const bo = here[1]?.id;
  for (const own of [house.id("Bo"), house.id("June")])
    expect(await refused(house, () => nominates({ who: own }))).toEqual({ who: "not-a-choice" });
  await nominates({ who: bo });
  expect(await waiting()).toMatchObject([{ name: "Bo" }]);
  await nominates({ who: bo, person: "june" });
  expect((await waiting()).map(({ name }) => name).sort()).toEqual(["Bo", "June"]);
});

test("who wrote for staff alone, took back what they offered, or keeps it to themselves is not among them", async () => {
  const { house, number } = await talked();
  const seen = async () => {
    const idea = await ideaByNumber(house.db.read, Number(number));
    return (await seenTakingPart(house.db.read, idea?.id ?? "")).map(({ name }) => name);
  };
  await house.does("Sam", addComment, { number }, { body: "Looks like No. 7.", kind: "note" });
  const id = await offers(house, "Cleo", number);
  expect(await seen()).toEqual(["Ann", "Bo", "Cleo"]);
  await house.does("Cleo", withdrawPolish, { id });
  await house.pilot(number);
  await house.does("Cleo", askForSeat, { number: "1" });
  await checksIn(house, "Cleo", "1");
  expect(await seen()).toEqual(["Ann", "Bo"]);
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await seen()).toEqual(["Ann"]);
});

test("never oneself, once each, and somebody there is", async () => {
  const { house, nominates } = await talked();
  await nominates();
  expect(await refused(house, () => nominates())).toBe("nominated-already (rule) at person");
  await nominates({ person: "bo" }, "Ann");
  expect(await refused(house, () => nominates({ person: "cleo" }))).toBe("nominate-another (rule) at person");
  expect(await refused(house, () => nominates({ person: "bo@example.org" }))).toBe("unknown-handle (rule) at person");
  expect(await refused(house, () => nominates({ person: "", who: "" }))).toEqual({ person: "required" });
  expect(await refused(house, () => nominates({ person: "june", because: "x".repeat(501) }))).toEqual({
    because: "too-long",
  });
  expect(await refused(house, () => nominates({ person: "june", because: " " }))).toEqual({ because: "required" });
  expect(await refused(house, () => nominates({ person: "june" }, "Vi"))).toBe("sign-in-first (sign-in)");
  const elsewhere = () => house.does("Cleo", nominatePerson, { number: "9" }, { person: "bo", because });
  expect(await refused(house, elsewhere)).toBe("not-found (missing)");
});

test("the same form ten times at once is said once", async () => {
  const { nominates, waiting } = await talked();
  await Promise.allSettled(Array.from({ length: 10 }, () => nominates()));
  expect(await waiting()).toHaveLength(1);
});

test("what was said of a merged idea is read with the one it lives on in, and of who is gone names nobody", async () => {
  const { house, number, nominates } = await talked();
  await nominates();
  const into = await house.idea("Quiet mornings", "June");
  await house.does("Sam", mergeIdea, { number }, { into });
  expect(await pageOf(house, into, "Sam")).toContain("window seat made");
  const there = (form: object, name = "Ann") =>
    house.does(name, nominatePerson, { number: into }, { because, ...form });
  const survivor = await ideaByNumber(house.db.read, Number(into));
  const here = await seenTakingPart(house.db.read, survivor?.id ?? "");
  await there({ who: here.find(({ name }) => name === "Bo")?.id });
  await house.does("Bo", deleteAccount, {}, { present: password });
  const gone = `former-${house.id("Bo")}`;
  expect(await refused(house, () => there({ person: gone }, "June"))).toBe("unknown-handle (rule) at person");
  const idea = await ideaByNumber(house.db.read, Number(number));
  expect(await waitingNominations(house.db.read, [idea?.id ?? ""])).toMatchObject([
    { name: "A former customer", gone: true },
  ]);
});
