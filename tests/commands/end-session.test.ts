import { expect, test } from "vitest";
import { endSession, signIn } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { sessionsOf } from "#db/sessions.ts";
import { address, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs, refused } from "./story.ts";

async function signedIn() {
  const house = await aHouse();
  for (const device of ["phone", "laptop"]) {
    const request = { actor: house.who("Vi"), form: { email: address("Bo"), password }, now: house.now(), device };
    await perform(house.db, signIn, { ...request, authenticate: () => knownAs(house, "Bo") });
  }
  const idOf = async (device: string) =>
    (await sessionsOf(house.db.read, house.id("Bo"), house.now())).find((session) => session.device === device)?.id ??
    "";
  return { house, idOf };
}

test("Bo ends the session of the phone he lost", async () => {
  const { house, idOf } = await signedIn();
  const [phone, laptop] = [await idOf("phone"), await idOf("laptop")];
  const request = { actor: house.who("Bo"), now: house.now(), sessionId: laptop };
  const done = await happened(house, async () => {
    expect(await perform(house.db, endSession, { ...request, params: { id: phone } })).not.toHaveProperty("session");
  });
  expect(done).toMatchObject([{ kind: "session-ended", by: house.id("Bo"), about: ["person"] }]);
  expect([await idOf("phone"), await idOf("laptop")]).toEqual(["", laptop]);
  expect(await perform(house.db, endSession, { ...request, params: { id: laptop } })).toMatchObject({
    session: "end",
    to: "/",
  });
});

test("another's session is not found, not even by Ada", async () => {
  const { house, idOf } = await signedIn();
  const id = await idOf("phone");
  for (const name of ["Ann", "Ada", "Vi"])
    expect(await refused(house, () => house.does(name, endSession, { id }))).toBe("not-found (missing)");
});
