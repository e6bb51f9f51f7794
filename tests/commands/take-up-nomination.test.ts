import { expect, test } from "vitest";
import {
  celebratePilot,
  concludePilot,
  declineCredit,
  declineNomination,
  deleteAccount,
  mergeIdea,
  nominatePerson,
  takeBackCredit,
  takeUpNomination,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { waitingNominations } from "#db/nominations.ts";
import { nominations } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aGem } from "./crediting.ts";
import { kinds, knownAs, refused, toldBy } from "./story.ts";

const because = "Her lamp made it work.";
const form = { role: "maker", what: "Lent her lamp" };

async function nominated(house: House, number = "1", person = "cleo", by = "Bo") {
  await house.does(by, nominatePerson, { number }, { person, because });
  const idea = await ideaByNumber(house.db.read, Number(number));
  const waiting = () => waitingNominations(house.db.read, [idea?.id ?? ""]);
  const id = (await waiting()).find(({ by: { name } }) => name === by)?.id as string;
  const takesUp = (said: object = form, name = "Sam") => house.does(name, takeUpNomination, { id }, { ...said });
  return { id, waiting, takesUp, leaves: (name = "Sam") => house.does(name, declineNomination, { id }) };
}

test("taken up, it becomes a proposal in the words of staff; Cleo is asked, and who named her stays a secret", async () => {
  const { house, creditOf, accepts, shown, ledger } = await aGem();
  const { takesUp, waiting } = await nominated(house);
  const told = await toldBy(house, async () => {
    expect(await kinds(house, () => takesUp())).toEqual(["credit-proposed", "nomination-taken-up"]);
  });
  expect(told).toEqual({ Cleo: ["credit-proposed"] });
  expect(await waiting()).toEqual([]);
  const credit = await creditOf("Cleo");
  expect(credit).toMatchObject({ role: "maker", what: "Lent her lamp", evidence: { nominations: 1 } });
  expect(JSON.stringify(credit)).not.toMatch(/Bo\b|her lamp made/i);
  const entries = (await ledger()).find(({ name }) => name === "Cleo")?.entries;
  expect(entries).toMatchObject([{ state: "proposed", what: "Lent her lamp", by: "Sam" }]);
  await accepts("Cleo");
  expect(await shown()).toContain("Cleo: Lent her lamp");
  expect(await refused(house, () => takesUp())).toBe("nomination-decided (state)");
});

test("while drafts wait it is one of them, and says how many named her", async () => {
  const { house, drafts } = await aGem("later");
  const cleos = async () => (await drafts()).find(({ name }) => name === "Cleo");
  const bos = await nominated(house);
  const anns = await nominated(house, "1", "cleo", "Ann");
  expect(await kinds(house, () => bos.takesUp())).toEqual(["nomination-taken-up"]);
  expect(await cleos()).toMatchObject({ name: "Cleo", what: "Lent her lamp", evidence: { nominations: 1 } });
  await anns.takesUp();
  expect(await cleos()).toMatchObject({ name: "Cleo", evidence: { nominations: 2 } });
  expect(await creditsOf(house.db.read, house.id("Cleo"))).toEqual([]);
});

test("who has the credit already is known better while they have not decided, and left alone afterwards", async () => {
  const { house, creditOf, accepts } = await aGem();
  const cleos = await nominated(house, "1", "bo", "Cleo");
  await cleos.takesUp({ role: "polisher" });
  expect(await creditOf("Bo")).toMatchObject({ evidence: { yesAnds: 1, nominations: 1 } });
  await accepts("Bo");
  const anns = await nominated(house, "1", "bo", "Ann");
  await anns.takesUp({ role: "polisher" });
  expect(await creditOf("Bo")).toMatchObject({ state: "accepted", evidence: { yesAnds: 1, nominations: 1 } });
});

test("who said no is not asked again, nor is what staff took back, whoever names them", async () => {
  const { house, creditOf } = await aGem();
  const { takesUp } = await nominated(house, "1", "bo", "Cleo");
  const { id } = await creditOf("Bo");
  const again = () => refused(house, () => takesUp({ role: "polisher" }));
  await house.does("Bo", declineCredit, { id });
  expect(await again()).toBe("credit-refused (rule) at role");
  await house.does("Sam", takeBackCredit, { id }, { reason: "It is not true." });
  expect(await again()).toBe("credit-exists (rule) at role");
});

test("before anything is on the wall it waits; with a celebrated pilot it is looked at", async () => {
  const { house } = await aGem();
  const number = await house.idea("Cups that come back");
  const { takesUp } = await nominated(house, number);
  expect(await refused(house, () => takesUp())).toBe("nomination-waits (rule)");
  const pilot = await house.pilot(number);
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "stop", learned: "No." });
  await house.does("Sam", celebratePilot, { number: pilot }, { story: "It rained." });
  expect((await takesUp()).to).toBe("/wall/2/credits");
});

test("what was said of an idea that is merged by now is taken up for the one it lives on in", async () => {
  const { house, creditOf } = await aGem();
  const number = await house.idea("Mornings without noise", "June");
  const { takesUp } = await nominated(house, number);
  await house.does("Sam", mergeIdea, { number }, { into: "1" });
  expect((await takesUp()).to).toBe("/wall/1/credits");
  expect(await creditOf("Cleo")).toMatchObject({ role: "maker", state: "proposed" });
});

test("left, it is gone without a word to anybody", async () => {
  const { house } = await aGem();
  const { leaves, waiting, takesUp } = await nominated(house);
  expect(await toldBy(house, async () => void (await leaves()))).toEqual({});
  expect(await waiting()).toEqual([]);
  const [left] = await house.db.read.select().from(nominations);
  expect(left).toMatchObject({ state: "declined", decidedBy: house.id("Sam") });
  for (const late of [leaves, takesUp]) expect(await refused(house, () => late())).toBe("nomination-decided (state)");
});

test("taken up and left ten times at once, one of it happens once", async () => {
  const { house } = await aGem();
  const { takesUp, leaves } = await nominated(house);
  const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => (n % 2 ? takesUp() : leaves())));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("of who is gone nothing can be taken up, and only staff decide", async () => {
  const { house } = await aGem();
  const { id, takesUp, leaves } = await nominated(house);
  for (const name of ["Ann", "Bo", "Cleo"])
    for (const deed of [() => takesUp(form, name), () => leaves(name)])
      expect(await refused(house, deed)).toBe("staff-only (forbidden)");
  expect(await refused(house, () => takesUp({ role: "hero" }))).toEqual({ role: "not-a-choice" });
  const unknown = () => house.does("Sam", takeUpNomination, { id: `${id}0` }, form);
  expect(await refused(house, unknown)).toBe("not-found (missing)");
  const authenticate = () => knownAs(house, "Cleo");
  const leaving = { present: "a stone in the sun" };
  await perform(house.db, deleteAccount, { actor: house.who("Cleo"), form: leaving, now: house.now(), authenticate });
  expect(await refused(house, () => takesUp())).toBe("unknown-person (rule)");
});
