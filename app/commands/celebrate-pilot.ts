import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { pathOfGem, pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { asks, celebrate, storyFields, toldStory } from "./celebration.ts";
import { command } from "./command.ts";
import { pilotInAddress } from "./pilot.ts";

/** Celebrates a concluded pilot, also one that stopped: those who tried earn credit for what was learnt. */
export const celebratePilot = command({
  deed: "celebrate-pilot",
  input: z.strictObject({ ...storyFields, ask: asks }),
  prepare: async ({ ask: _, ...said }) => toldStory(said),
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, input: { ask }, prepared: told, now, newId }) {
    if (pilot.state !== "concluded") throw new Refusal("pilot-not-concluded");
    const idea = (await ideaById(tx, pilot.ideaId)) as Idea;
    const celebration = await celebrate(tx, { idea, pilot, told, ask, by: me, now, newId });
    const subjects = [about("pilot", pilot.id), about("idea", idea.id)];
    const data = { pilot: pilot.number, celebration: celebration.number };
    return {
      events: [{ kind: "pilot-celebrated", subjects, data }, ...celebration.events],
      to: ask === "later" ? pathOfLedger(celebration) : pathOfGem(celebration),
    };
  },
});
