/** What the demo is made with, and how its people act. */
import type { AnyCommand, Params } from "../../app/commands/command.ts";
import { perform } from "../../app/commands/perform.ts";
import type { PersonActor } from "../../app/domain/actor.ts";
import type { Files } from "../../app/pictures/store.ts";
import type { Db } from "../connect.ts";
import { idsAt } from "../ids.ts";
import type { DemoStep, DemoStory } from "./story.ts";

export const timeZone = "Europe/Lisbon";
export const minuteMs = 60_000;
export const dayMs = 86_400_000;

export type Making = {
  db: Db;
  files: Files;
  now: Date;
  random: () => number;
  actors: Map<string, PersonActor>;
  handles: Map<string, string>;
  ideas: Map<DemoStory, Kept>;
};
export type Form = Record<string, string | string[] | Blob>;
/** What the demo must remember of a story to go on telling it. */
export type Kept = {
  heard?: true;
  number: string;
  pilot: string | null;
  celebration: string | null;
  comments: Map<DemoStep, string>;
  /** The last polish that each offered, by their keys. */
  polishes: Map<string, string>;
  promises: Map<string, string>;
};

/** Somebody of the demo does something, at some time. */
export function act(making: Making, at: Date, by: string, command: AnyCommand, params: Params, form: Form) {
  const { db, files, random, actors } = making;
  const actor = actors.get(by);
  if (!actor) throw new Error(`The demo knows nobody called ${by}.`);
  const newId = idsAt(at, () => Math.floor(random() * 256));
  return perform(db, command, { actor, params, form, now: at, newId, files });
}

/** "/ideas/214/quiet-hour" → "214". */
export function numberOf(path: string): string {
  return path.split("/")[2] as string;
}
