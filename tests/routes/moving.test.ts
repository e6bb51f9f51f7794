import { afterAll, beforeAll, expect, test } from "vitest";
import { changeReadOnly } from "#db/read-only.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Bo" | "Vi", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("A quiet hour");
  });
  people = await browsersFor(served.url, "Bo", "Vi");
});
afterAll(() => served?.stop());

test("while the site moves house it can be read; changes are refused with the reason, their words kept", async () => {
  const { Bo, Vi } = people;
  const says = () => Bo.post("/ideas/1/comments", { body: "Words for the new house" });
  await changeReadOnly(served.database, () => ({ reason: "moving", since: new Date() }));
  const { status, headers, words, text } = await says();
  expect([status, Number(headers["retry-after"]) > 0]).toEqual([503, true]);
  expect(words).toContain("moving to a new home");
  expect(text).toMatch(/<textarea[^>]*>Words for the new house<\/textarea>/);
  expect((await Vi.get("/")).status).toBe(200);
  expect((await Bo.get("/you")).status).toBe(200);
  expect((await Vi.post("/sign-in", { email: "ann@example.org", password: "some words" })).status).toBe(503);
  expect(JSON.parse((await Vi.get("/healthz")).text)).toMatchObject({ status: "ok", writable: false });

  await changeReadOnly(served.database, () => null);
  expect((await says()).status).toBe(303);
  expect(JSON.parse((await Vi.get("/healthz")).text)).toMatchObject({ status: "ok", writable: true });
});
