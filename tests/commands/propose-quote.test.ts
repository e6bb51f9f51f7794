import { expect, test } from "vitest";
import {
  acceptQuote,
  castVote,
  declineQuote,
  deleteAccount,
  proposeCredit,
  proposeQuote,
} from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { quotesOf } from "#db/quotes.ts";
import { type House, password } from "../support/cast.ts";
import { happened, refused, toldBy } from "./story.ts";
import { asked, said, told } from "./telling.ts";

const asks = (house: House, person: string, name = "Sam", words = said) =>
  house.does(name, proposeQuote, { number: "1" }, { person, words });

test("Sam asks Ann for her words; she is told where to read them, and nobody else sees them", async () => {
  const { house, story } = await told();
  const toldOf = await toldBy(house, async () => {
    const done = await happened(house, () => asks(house, "Ann@Example.org"));
    expect(done).toEqual([
      {
        kind: "quote-proposed",
        by: house.id("Sam"),
        cause: null,
        about: ["celebration", "person"],
        data: { celebration: 1 },
      },
    ]);
  });
  expect(toldOf).toEqual({ Ann: ["quote-proposed"] });
  const news = (await newsPage(house.db.read, house.id("Ann"), null)).rows;
  expect(news.find(({ kind }) => kind === "quote-proposed")?.about.href).toBe("/you#quotes");
  expect(await quotesOf(house.db.read, house.id("Ann"))).toMatchObject([
    { words: said, state: "proposed", shownName: null, story: { title: "A quiet hour on weekday mornings" } },
  ]);
  expect(JSON.stringify(await story())).not.toContain(said);
  expect((await story(true))?.asked).toMatchObject([{ name: "Ann" }]);
  expect((await story())?.asked, "who is asked is for staff to know").toEqual([]);
});

test("one is asked once for a story, also after a no", async () => {
  const { house } = await told();
  const id = await asked(house);
  for (const person of ["@Ann", "ann"])
    expect(await refused(house, () => asks(house, person, "June", "Others"))).toBe("quote-exists (rule) at person");
  await house.does("Ann", declineQuote, { id });
  expect(await refused(house, () => asks(house, "ann"))).toBe("quote-exists (rule) at person");
  await house.does("Ann", acceptQuote, { id });
  expect(await refused(house, () => asks(house, "ann"))).toBe("quote-exists (rule) at person");
});

test("asking five times at once is asking once", async () => {
  const { house } = await told();
  const all = await Promise.allSettled(["Sam", "June", "Ada", "Sam", "June"].map((name) => asks(house, "ann", name)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await quotesOf(house.db.read, house.id("Ann"))).toHaveLength(1);
});

test("only who took part is quoted: by a vote, or by credit for what left no trace", async () => {
  const { house } = await told();
  for (const person of ["bo", "cleo"])
    expect(await refused(house, () => asks(house, person))).toBe("took-no-part (rule) at person");
  await house.does("Bo", castVote, { number: "1" });
  await asks(house, "bo");
  const credit = { person: "cleo", role: "maker", what: "Sewed the felt" };
  await house.does("Sam", proposeCredit, { number: "1" }, credit);
  await asks(house, "cleo");
});

test("somebody who is there, with words, by staff", async () => {
  const { house } = await told();
  expect(await refused(house, () => asks(house, "nobody"))).toBe("unknown-person (rule) at person");
  expect(await refused(house, () => asks(house, "ann", "Sam", " "))).toEqual({ words: "required" });
  expect(await refused(house, () => asks(house, "ann", "Sam", "x".repeat(501)))).toEqual({ words: "too-long" });
  expect(await refused(house, () => asks(house, "ann", "Bo"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => asks(house, "ann", "Vi"))).toBe("sign-in-first (sign-in)");
  const elsewhere = () => house.does("Sam", proposeQuote, { number: "2" }, { person: "ann", words: said });
  expect(await refused(house, elsewhere)).toBe("not-found (missing)");
  await house.does("Ann", deleteAccount, {}, { present: password });
  const gone = `former-${house.id("Ann")}`;
  expect(await refused(house, () => asks(house, gone))).toBe("unknown-person (rule) at person");
});
