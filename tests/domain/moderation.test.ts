import { expect, test } from "vitest";
import { holdings, isHeld } from "#app/domain/moderation.ts";

test("whose words wait for a look: nobody's, those of whom nothing was published yet, or all customers'", () => {
  const waits = (role: "customer" | "staff" | "admin", published: boolean) =>
    holdings.filter((holding) => isHeld(holding, { role, published }));
  expect(waits("customer", false)).toEqual(["first-timers", "everybody"]);
  expect(waits("customer", true)).toEqual(["everybody"]);
});

test("whoever works here never waits", () => {
  for (const role of ["staff", "admin"] as const)
    for (const holding of holdings) expect(isHeld(holding, { role, published: false })).toBe(false);
});
