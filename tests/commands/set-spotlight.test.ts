import { expect, test } from "vitest";
import { acceptSpotlight, postIdea, shipIdea } from "#app/commands/index.ts";
import { spotlights } from "#db/schema.ts";
import { spotlightsAhead, spotlightsBehind } from "#db/spotlights.ts";
import { numberOf } from "../support/cast.ts";
import { asked, dayOf, lit, sets, withAnnsPage } from "./lighting.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const quiet = "A quiet hour on weekday mornings: Because it is spring.";

test("Sam puts a gem in the light: it shines from its first day to its last, and then no more", async () => {
  const house = await withAnnsPage();
  const days = { from: dayOf(house, 1), until: dayOf(house, 3) };
  const done = await happened(house, () => sets(house, { gem: "No. 1", ...days }));
  expect(done).toMatchObject([{ kind: "spotlight-set", by: house.id("Sam"), about: ["celebration"] }]);
  expect(await Promise.all([0, 1, 3, 4].map((later) => lit(house, later)))).toEqual([[], [quiet], [quiet], []]);
  const ahead = await spotlightsAhead(house.db.read, ["accepted"], dayOf(house));
  expect(ahead).toMatchObject([{ gem: { number: 1 }, person: null, line: "Because it is spring." }]);
  await house.later(5);
  expect(await spotlightsBehind(house.db.read, dayOf(house))).toHaveLength(1);
});

test("a person is asked first, and told; nothing of it shows before they accept", async () => {
  const house = await withAnnsPage();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => sets(house, { person: "@Ann" }));
    expect(done).toMatchObject([{ kind: "spotlight-proposed", about: ["person"] }]);
  });
  expect(told).toEqual({ Ann: ["spotlight-proposed"] });
  expect(await lit(house)).toEqual([]);
  await house.does("Ann", acceptSpotlight, { id: await asked(house) });
  expect(await lit(house)).toEqual(["Ann: Because it is spring."]);
});

test("at most three shine at a time, those set last, and each but once", async () => {
  const house = await withAnnsPage();
  for (const line of ["One.", "Two."]) {
    await sets(house, { gem: "1", line });
    await house.later(0.01);
  }
  expect(await lit(house)).toEqual(["A quiet hour on weekday mornings: Two."]);
  for (let n = 2; n < 6; n++) {
    const number = numberOf(await house.does("Ann", postIdea, {}, { title: `Idea ${n}` }));
    await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "There." });
    await house.later(0.01);
    await sets(house, { gem: `/wall/${n}/x`, line: "New." });
  }
  expect(await lit(house)).toEqual(["Idea 5: New.", "Idea 4: New.", "Idea 3: New."]);
});

test("who it is, when and why must be said", async () => {
  const house = await withAnnsPage();
  const why = (form: Record<string, string>, name?: string) => refused(house, () => sets(house, form, name));
  expect(await why({})).toBe("spotlight-whom (rule) at gem");
  expect(await why({ gem: "1", person: "ann" })).toBe("spotlight-whom (rule) at person");
  expect(await why({ gem: "7" })).toBe("unknown-gem (rule) at gem");
  expect(await why({ gem: "first" })).toBe("unknown-gem (rule) at gem");
  for (const person of ["bo", "nobody"]) expect(await why({ person })).toBe("no-public-page (rule) at person");
  expect(await why({ gem: "1", line: " " })).toEqual({ line: "required" });
  expect(await why({ gem: "1", from: dayOf(house, -1) })).toBe("spotlight-past (rule) at from");
  expect(await why({ gem: "1", from: dayOf(house, 1), until: dayOf(house) })).toBe("spotlight-days (rule) at until");
  expect(await why({ gem: "1", until: dayOf(house, 92) })).toBe("spotlight-days (rule) at until");
  expect(await why({ gem: "1" }, "Ann")).toBe("staff-only (forbidden)");
  await sets(house, { gem: "1", until: dayOf(house, 91) });
});

test("the first day is one of the site's own time: after its midnight, yesterday is past", async () => {
  const house = await withAnnsPage();
  await house.later(0.6);
  expect(house.now().toISOString().slice(0, 10)).toBe(dayOf(house, -1));
  expect(await refused(house, () => sets(house, { gem: "1", from: dayOf(house, -1) }))).toBe(
    "spotlight-past (rule) at from",
  );
  await sets(house, { gem: "1", from: dayOf(house) });
});

test("the same form sent twice makes one", async () => {
  const house = await withAnnsPage();
  const form = { id: formId(), gem: "1" };
  await once([sets(house, form), sets(house, form), sets(house, form)]);
  expect(await house.db.read.select().from(spotlights)).toHaveLength(1);
});
