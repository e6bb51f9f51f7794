import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { isSaid } from "#app/domain/pilot-readiness.ts";
import { textsOf } from "#app/domain/pilot-shape.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Idea } from "#db/ideas.ts";
import { reshape, shapeOf } from "#db/pilot-drafts.ts";
import { holdPilot, ideasIn, type Pilot, pilotById } from "#db/pilots.ts";
import { keepWords } from "#db/word-changes.ts";
import { command } from "./command.ts";
import { edition, maybe, together } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { faultsOfShape, shaped, shapeFields } from "./shape.ts";

const sentence = maybe(limits.line).transform((said) => said ?? "");

/** Staff shape a pilot while it is a draft: what is promised when it opens stays. */
export const editPilot = command({
  deed: "edit-pilot",
  input: together(
    z.strictObject({ hypothesis: sentence, measure: sentence, ...shapeFields, edition }),
    ({ hypothesis: _, measure: __, edition: ___, ...said }) => faultsOfShape(said),
  ),
  subject: pilotInAddress,
  async run(tx, { subject: { id }, input: { hypothesis, measure, edition, ...said }, newId }) {
    const draft = await holdPilot(tx, id, ["draft"]);
    if (!draft) throw new Refusal("pilot-not-draft");
    // What is shared stays fit to be read.
    if (draft.sharedAt && !isSaid(hypothesis)) throw new Refusal("hypothesis-blank", "hypothesis");
    const before = textsOf(await shapeOf(tx, draft));
    const { hostId, openToTagId: tagId } = draft;
    const shape = await shaped(tx, said, { hostId, tagId, before: await ideasIn(tx, draft) });
    await reshape(tx, id, { ...shape, hypothesis, measure });
    const changed = (await pilotById(tx, id)) as Pilot;
    const to = pathOfPilot(changed);
    const after = textsOf(await shapeOf(tx, changed));
    if (JSON.stringify(after) === JSON.stringify(before)) return { events: [], to };
    mustStand(edition, Object.values(before));
    const subjects = [about("pilot", id), about("idea", changed.ideaId)];
    const kept = await keepWords(tx, newId, before, after);
    const events: Happening[] = [{ kind: "pilot-edited", subjects, data: { pilot: draft.number, ...kept } }];
    // Whoever would join said so to other words.
    if (draft.sharedAt && (hypothesis !== draft.hypothesis || measure !== draft.measure)) {
      const data = { idea: (shape.ideas[0] as Idea).number, pilot: draft.number };
      events.push({ kind: "hypothesis-changed", subjects, data });
    }
    return { events, to };
  },
});
