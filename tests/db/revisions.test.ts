import fc from "fast-check";
import { expect, test } from "vitest";
import {
  acceptPolish,
  declinePolish,
  offerPolish,
  postIdea,
  restoreRevision,
  withdrawPolish,
} from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { recount } from "#db/recount.ts";
import { revisionsOf } from "#db/revisions.ts";
import { history, ideaNow, polishNow } from "../commands/polishing.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const aWord = fc.constantFrom("calm", "quiet", "silent", "hushed");
const which = fc.nat({ max: 9 });
const deed = fc.oneof(
  fc.record({ does: fc.constant("offer" as const), title: aWord, body: aWord, base: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ does: fc.constant("accept" as const), which, looked: fc.boolean(), meaning: fc.boolean() }),
  fc.record({ does: fc.constant("decline" as const), which }),
  fc.record({ does: fc.constant("withdraw" as const), which }),
  fc.record({ does: fc.constant("restore" as const), revision: fc.integer({ min: 1, max: 9 }), meaning: fc.boolean() }),
);

test("whatever is offered, accepted, declined, taken back and restored: no accepted word is ever lost", async () => {
  const house = await aHouse();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
      const number = numberOf(await house.does("Ann", postIdea, {}, { title: "An hour", body: "Somehow." }));
      const offered: string[] = [];
      const expected = ["An hour: Somehow."];
      const tries = async (name: string, command: Parameters<typeof house.does>[1], params: object, form: object) =>
        house.does(name, command, params as Record<string, string>, form as Record<string, string>).catch((error) => {
          if (!(error instanceof Refusal)) throw error;
          return null;
        });
      for (const one of deeds) {
        const { title, body, revision } = await ideaNow(house, number);
        const edition = editionOf([title, body]);
        const id = "which" in one ? (offered[one.which % Math.max(1, offered.length)] ?? "none") : "";
        if (one.does === "offer") {
          const form = { title: `A ${one.title} hour`, body: one.body, why: "Because.", base: String(one.base) };
          const done = await tries("Bo", offerPolish, { number }, form);
          if (done) offered.push(done.to.split("/")[2] as string);
        } else if (one.does === "accept") {
          const polish = offered.length > 0 ? await polishNow(house, id) : null;
          const words = { title: polish?.title ?? "Nothing", body: polish?.body ?? "" };
          const form = { ...words, ...(one.looked && { edition }), ...(one.meaning && { meaning: "changed" }) };
          if (await tries("Ann", acceptPolish, { id }, form)) expected.push(`${words.title}: ${words.body}`);
        } else if (one.does === "decline") await tries("Sam", declinePolish, { id }, { said: "Thank you." });
        else if (one.does === "withdraw") await tries("Bo", withdrawPolish, { id }, {});
        else {
          const params = { number, revision: String(one.revision) };
          const form = { why: "Because.", ...(one.meaning && { meaning: "changed" }) };
          if (await tries("Sam", restoreRevision, params, form)) expected.push(expected[one.revision - 1] as string);
        }
        expect((await ideaNow(house, number)).revision - revision).toBeLessThanOrEqual(1);
      }
      const { id, title, body, revision } = await ideaNow(house, number);
      expect(await history(house, number)).toEqual(expected);
      expect(`${title}: ${body}`).toBe(expected.at(-1));
      const numbers = (await revisionsOf(house.db.read, id)).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: revision }, (_, at) => revision - at));
    }),
    { numRuns: 40 },
  );
  expect(await recount(house.db.read)).toEqual([]);
}, 120_000);
