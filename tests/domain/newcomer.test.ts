import { expect, test } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { isNewcomer, tooMuchAtFirst } from "#app/domain/newcomer.ts";

const now = new Date("2026-05-05T09:00:00Z");
const ann = { role: "customer", joinedAt: new Date("2026-05-04T09:00:01Z") } as const;

test("an account is new on its first day, until an idea of theirs was heard; whoever works here never is", () => {
  expect(isNewcomer(ann, false, now)).toBe(true);
  expect(isNewcomer({ ...ann, joinedAt: new Date("2026-05-04T09:00:00Z") }, false, now)).toBe(false);
  expect(isNewcomer(ann, true, now)).toBe(false);
  expect(isNewcomer({ ...ann, role: "staff" }, false, now)).toBe(false);
});

test("words and links are counted as people would", () => {
  const { words, links } = limits.newcomer;
  expect(tooMuchAtFirst("word \n".repeat(words))).toBeNull();
  expect(tooMuchAtFirst("word \n".repeat(words + 1))).toBe("too-many-words-at-first");
  expect(tooMuchAtFirst("see https://www.mill.example/a and ".repeat(links))).toBeNull();
  for (const link of ["https://mill.example ", "HTTP://mill.example ", "www.mill.example ", "[a](http://b.example)"])
    expect(tooMuchAtFirst(link.repeat(links + 1)), link).toBe("too-many-links-at-first");
});
