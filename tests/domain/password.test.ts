import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "#app/domain/password.ts";

test("a password is kept as argon2id with its salt, and only it opens", async () => {
  const [one, other] = await Promise.all([hashPassword("a stone in the sun"), hashPassword("a stone in the sun")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(one).not.toContain("stone");
  expect(await verifyPassword(one, "a stone in the sun")).toBe(true);
  expect(await verifyPassword(one, "a stone in the Sun")).toBe(false);
  expect(await verifyPassword(one, "a stone in the sun ")).toBe(false);
});

test("the same letters typed on another keyboard are the same password", async () => {
  expect(await verifyPassword(await hashPassword("caf\u00e9 au lait"), "cafe\u0301 au lait")).toBe(true);
});

test("nobody signs in as somebody unknown, not even with the decoy's password", async () => {
  expect(await verifyPassword(null, "a stone in the sun")).toBe(false);
  expect(await verifyPassword(null, "nobody has this password")).toBe(false);
});
