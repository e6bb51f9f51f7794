import fc from "fast-check";
import { expect, test } from "vitest";
import { answerParts, composed } from "#app/domain/answer.ts";

const parts = fc.record(
  Object.fromEntries(answerParts.map((part) => [part, fc.option(fc.string())])) as Record<
    (typeof answerParts)[number],
    fc.Arbitrary<string | null>
  >,
  { requiredKeys: [] },
);

test("an answer is one text: what was said back, seen, thanked for, the reason, what is next, then the free words", () => {
  const said = {
    body: "Until then.",
    next: "Which morning?",
    thanks: "Thank you.",
    echo: "A quiet hour.",
    saw: "Noise.",
  };
  expect(composed({ ...said, reason: "The mill." })).toBe(
    "A quiet hour.\n\nNoise.\n\nThank you.\n\nThe mill.\n\nWhich morning?\n\nUntil then.",
  );
});

test("free words alone stay exactly as they were typed", () => {
  fc.assert(fc.property(fc.string(), (body) => composed({ body }) === (body.trim() === "" ? "" : body)));
});

test("whatever was said is in it once and in order, and what was skipped leaves no gap", () => {
  fc.assert(
    fc.property(parts, (given) => {
      const said = answerParts.flatMap((part) => (given[part]?.trim() ? [given[part] as string] : []));
      expect(composed(given)).toBe(said.join("\n\n"));
      const skipped = Object.fromEntries(Object.entries(given).filter(([, words]) => words?.trim()));
      expect(composed(skipped)).toBe(composed(given));
    }),
  );
});
