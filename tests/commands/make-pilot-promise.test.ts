import { expect, test } from "vitest";
import { askForSeat, makePilotPromise } from "#app/commands/index.ts";
import { pilotView } from "#db/pilots.ts";
import { aHouse } from "../support/house.ts";
import { keeps, promisesToPilot } from "./promised.ts";
import { happened, refused, toldBy } from "./story.ts";

test("staff promise something to those who try a pilot, and they are told when it is kept", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.does("Cleo", askForSeat, { number });
  let id = "";
  const done = await happened(house, async () => {
    id = await promisesToPilot(house, "2026-05-20");
  });
  expect(done).toMatchObject([{ kind: "promise-made", about: ["idea", "pilot", "promise"], data: { pilot: 1 } }]);
  expect((await pilotView(house.db.read, 1, null))?.promises).toMatchObject([
    { words: "Bring the cups.", state: "open" },
  ]);
  expect(await toldBy(house, () => keeps(house, id))).toEqual({ Ann: ["promise-kept"], Cleo: ["promise-kept"] });
});

test("only staff do, and only to a pilot that is there", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  const form = { words: "Much.", by: "2026-05-20" };
  const does = (name: string, number: string) => () => house.does(name, makePilotPromise, { number }, form);
  expect(await refused(house, does("Cleo", number))).toBe("staff-only (forbidden)");
  expect(await refused(house, does("Sam", "9"))).toBe("not-found (missing)");
});
