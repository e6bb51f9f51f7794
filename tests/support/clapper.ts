/**
 * A process in which many people and visitors clap for the first gem at the same moment. What is called "device-…" is a
 * visitor's.
 */
import { clap } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { visitor } from "#app/domain/actor.ts";
import { whenTold } from "./when-told.ts";

await whenTold(process.argv.slice(2), (db, who) => {
  const isDevice = who.startsWith("device-");
  return perform(db, clap, {
    actor: isDevice ? visitor : { kind: "person", id: who, role: "customer" },
    params: { number: "1" },
    clapToken: isDevice ? who : null,
    now: new Date(),
  });
});
