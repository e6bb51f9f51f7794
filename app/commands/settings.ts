import { about, type EventKind } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Setting } from "#app/domain/settings.ts";
import type { Tx } from "#db/connect.ts";
import type { NewId } from "#db/ids.ts";
import { changeSettings, lockSite, type Settings, type Site } from "#db/site.ts";
import { hashToken } from "#db/tokens.ts";
import type { Outcome } from "./command.ts";

/** The settings of each form. */
export const forms = {
  site: ["name", "address", "timeZone"],
  colour: ["colour"],
  promise: ["answerDays", "workingDays"],
} as const satisfies Record<string, Setting[]>;

/** What some settings say now, so short that a form can bring it back and show what it was made from. */
export function versionOf(site: Settings, form: keyof typeof forms): string {
  return hashToken(JSON.stringify(forms[form].map((field) => site[field])));
}

type Change = {
  kind: EventKind;
  form: keyof typeof forms;
  version: string;
  to: Partial<Settings>;
  newId: NewId;
  /** What hangs on the settings and must be put right before they change. */
  first?: (before: Site) => Promise<void>;
};

/** Changes the settings of one form; refuses when somebody changed them since the form was made. */
export async function changed(tx: Tx, { kind, form, version, to, newId, first }: Change): Promise<Outcome> {
  const address = `/admin/${form}`;
  const before = await lockSite(tx);
  if (forms[form].every((field) => to[field] === before[field])) return { events: [], to: address };
  if (version !== versionOf(before, form)) throw new Refusal("settings-changed");
  await first?.(before);
  const id = newId();
  await changeSettings(tx, id, before, to);
  return { events: [{ kind, subjects: [about("site", String(before.id))], data: { change: id } }], to: address };
}
