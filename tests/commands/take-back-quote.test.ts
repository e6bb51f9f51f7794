import { expect, test } from "vitest";
import { acceptQuote, takeBackQuote } from "#app/commands/index.ts";
import { quotesOf } from "#db/quotes.ts";
import { happened, refused } from "./story.ts";
import { asked, said, told } from "./telling.ts";

test("Sam takes back what Ann has not decided, and may ask for other words", async () => {
  const { house, story } = await told();
  const id = await asked(house);
  const done = await happened(house, () => house.does("Sam", takeBackQuote, { id }));
  expect(done).toMatchObject([{ kind: "quote-taken-back", about: ["celebration", "person"] }]);
  expect(await quotesOf(house.db.read, house.id("Ann"))).toEqual([]);
  expect((await story(true))?.asked).toEqual([]);
  await asked(house, "Better words.");
});

test("her yes is hers: what she accepted is not taken back for her", async () => {
  const { house, story } = await told();
  const id = await asked(house);
  await house.does("Ann", acceptQuote, { id });
  const takesBack = () => house.does("Sam", takeBackQuote, { id });
  expect(await refused(house, takesBack)).toBe("quote-decided (state)");
  expect((await story())?.quotes).toMatchObject([{ words: said }]);
});

test("only staff take it back", async () => {
  const { house } = await told();
  const id = await asked(house);
  const takesBack = (name: string) => () => house.does(name, takeBackQuote, { id });
  expect(await refused(house, takesBack("Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, takesBack("Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Sam", takeBackQuote, { id: "nothing" }))).toBe("not-found (missing)");
});
