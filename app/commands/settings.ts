import { mustStand } from "#app/domain/edition.ts";
import { about, type EventKind } from "#app/domain/events.ts";
import type { Setting } from "#app/domain/settings.ts";
import type { Tx } from "#db/connect.ts";
import type { NewId } from "#db/ids.ts";
import { changeSettings, lockSite, type Settings, type Site } from "#db/site.ts";
import type { Outcome } from "./command.ts";

/** The settings of each form. */
export const forms = {
  site: ["name", "address", "timeZone"],
  colour: ["colour"],
  promise: ["answerDays", "workingDays"],
  weights: ["voteWeight", "strengthWeight", "reachWeight", "ageWeight", "effortWeight"],
  moderation: ["holding"],
} as const satisfies Record<string, Setting[]>;

/** What the settings of a form say now, in the order of the form, for the mark that the form carries. */
export function textsOf(site: Settings, form: keyof typeof forms): string[] {
  return forms[form].map((field) => String(site[field] ?? ""));
}

type Change = {
  kind: EventKind;
  form: keyof typeof forms;
  /** Where its form is, when that is not with the admins' other forms. */
  address?: string;
  edition: string | undefined;
  to: Partial<Settings>;
  newId: NewId;
  /** What hangs on the settings and must be put right before they change. */
  first?: (before: Site) => Promise<void>;
};

/** Changes the settings of one form; refuses when somebody changed them since the form was made. */
export async function changed(
  tx: Tx,
  { kind, form, address = `/admin/${form}`, edition, to, newId, first }: Change,
): Promise<Outcome> {
  const before = await lockSite(tx);
  if (forms[form].every((field) => to[field] === before[field])) return { events: [], to: address };
  mustStand(edition, textsOf(before, form));
  await first?.(before);
  const id = newId();
  await changeSettings(tx, id, before, to);
  return { events: [{ kind, subjects: [about("site", String(before.id))], data: { change: id } }], to: address };
}
