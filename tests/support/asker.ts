/** A process in which many people ask for a seat in one pilot at the same moment. */
import { askForSeat } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { whenTold } from "./when-told.ts";

const [number, ...ids] = process.argv.slice(2);
await whenTold(ids, (db, id) =>
  perform(db, askForSeat, { actor: { kind: "person", id, role: "customer" }, params: { number }, now: new Date() }),
);
