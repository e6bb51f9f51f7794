import fc from "fast-check";
import { expect, test } from "vitest";
import {
  acceptCredit,
  correctCredit,
  declineCredit,
  nominatePerson,
  setShares,
  takeBackCredit,
  takeUpNomination,
} from "#app/commands/index.ts";
import { contributor, gemPage, gemView } from "#db/celebrations.ts";
import { creditById, creditsForIdea } from "#db/credits.ts";
import { newestGems } from "#db/feeds.ts";
import { recount } from "#db/recount.ts";
import { creditEntries, nominations } from "#db/schema.ts";
import { weighed } from "#db/shares.ts";
import { theSite } from "#db/site.ts";
import { aGem } from "../commands/crediting.ts";

type Gem = Awaited<ReturnType<typeof aGem>>;

/** Every place that lists credits, as text. */
async function everywhere({ house, subject }: Gem): Promise<string> {
  const { read } = house.db;
  const gem = await gemView(read, 1);
  const idea = await creditsForIdea(read, [subject.slice("idea:".length)]);
  return JSON.stringify([gem, await gemPage(read, null), await newestGems(read), idea, await contributor(read, "ann")]);
}

test("whatever is said to a credit at the same moment, one honest state is left, and every place shows it", async () => {
  for (let round = 0; round < 5; round++) {
    const gem = await aGem();
    const { house } = gem;
    const { id } = await gem.creditOf("Ann");
    if (round % 2) await gem.accepts("Ann");
    const accepts = () => house.does("Ann", acceptCredit, { id }, { shown: "alias", alias: "Early Bird" });
    await Promise.allSettled([
      accepts(),
      house.does("Ann", declineCredit, { id }),
      house.does("Sam", correctCredit, { id }, { what: `Round ${round}` }),
      accepts(),
      ...(round > 2 ? [house.does("June", takeBackCredit, { id }, { reason: "It is not true." })] : []),
      house.does("Ann", declineCredit, { id }),
      house.does("Ada", correctCredit, { id }, { what: `Again ${round}` }),
      accepts(),
    ]);
    const credit = await creditById(house.db.read, id);
    expect((await everywhere(gem)).includes("Early Bird")).toBe(credit?.state === "accepted");
    const entries = (await house.db.read.select().from(creditEntries)).filter(({ creditId }) => creditId === id);
    expect(entries.map(({ entry }) => entry).sort()).toEqual(entries.map((_, at) => at + 1));
    const said = entries.filter(({ what }) => what !== null).sort((one, other) => other.entry - one.entry)[0];
    expect(credit?.what).toBe(said?.what);
    expect(await recount(house.db.read)).toEqual([]);
  }
});

test("after any words in any order, nobody is named whose last word was not a yes", async () => {
  const word = fc.constantFrom("name", "alias", "anonymous", "decline", "correct", "take-back");
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (words) => {
      const gem = await aGem();
      const { house } = gem;
      const { id } = await gem.creditOf("Ann");
      for (const [at, says] of words.entries()) {
        const deed =
          says === "decline"
            ? house.does("Ann", declineCredit, { id })
            : says === "correct"
              ? house.does("Sam", correctCredit, { id }, { what: `Words ${at}` })
              : says === "take-back"
                ? house.does("Sam", takeBackCredit, { id }, { reason: "It is not true." })
                : house.does("Ann", acceptCredit, { id }, { shown: says, alias: "Early Bird" });
        await deed.catch(() => null);
      }
      const credit = await creditById(house.db.read, id);
      const yes = credit?.state === "accepted";
      const text = await everywhere(gem);
      expect(text.includes("Early Bird")).toBe(yes && credit.shown === "alias");
      expect(text.includes('"name":"Ann"')).toBe(yes && credit.shown === "name");
      expect(await recount(house.db.read)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("whatever is said to a credit, no page that somebody kept is true any more", async () => {
  const gem = await aGem();
  const { house, subject } = gem;
  const { id } = await gem.creditOf("Ann");
  const { rows } = await weighed(house.db.read, subject);
  const shares = { credit: rows.map(({ id }) => id), share: ["100", "", "", ""] };
  const said = {
    accepted: () => gem.accepts("Ann"),
    "by another name": () => gem.accepts("Ann", { shown: "alias", alias: "Early Bird" }),
    corrected: () => house.does("Sam", correctCredit, { id }, { what: "Asked for an hour" }),
    "accepted again": () => gem.accepts("Ann"),
    weighed: () => house.does("Sam", setShares, { number: "1" }, shares),
    declined: () => house.does("Ann", declineCredit, { id }),
    "after all": () => gem.accepts("Ann"),
    "taken back": () => house.does("Sam", takeBackCredit, { id }, { reason: "It is not true." }),
  };
  for (const [what, deed] of Object.entries(said)) {
    const before = (await theSite(house.db.read))?.publicVersion;
    await deed();
    expect((await theSite(house.db.read))?.publicVersion, what).not.toBe(before);
  }
});

test("what the rows knew stands beside the own name alone, and that others named somebody is theirs", async () => {
  const gem = await aGem();
  const evidence = async () =>
    (await gemView(gem.house.db.read, 1))?.credits.map(({ name, evidence }) => [name, evidence]);
  await gem.house.does("Cleo", nominatePerson, { number: "1" }, { person: "bo", because: "He brought the tea." });
  const [nomination] = await gem.house.db.read.select().from(nominations);
  await gem.house.does("Sam", takeUpNomination, { id: nomination?.id }, { role: "polisher" });
  expect(await gem.creditOf("Bo")).toMatchObject({ evidence: { yesAnds: 1, nominations: 1 } });
  await gem.accepts("Bo");
  expect(await evidence()).toEqual([["Bo", { yesAnds: 1 }]]);
  await gem.accepts("Bo", { shown: "alias", alias: "Tea" });
  expect(await evidence()).toEqual([["Tea", null]]);
  expect(JSON.stringify(await gem.ledger()), "another name is not for staff either").not.toContain('"Tea"');
  await gem.accepts("Bo", { shown: "anonymous" });
  expect(await evidence()).toEqual([["a customer", null]]);
});
