import { draftAt, dropDraft } from "#db/drafts.ts";
import { hashToken } from "#db/tokens.ts";
import type { Visit } from "./visit.ts";

/** What was typed into a form before signing in. `state` says whether it is here, was kept too long, or never was. */
export type Kept = { state: "here" | "gone" | null; fields: Record<string, string> };

/** In an address: somebody comes back to what they typed. */
const mark = "kept";

/** The address of a form as one comes back to it, to what one typed. */
export function backToKept(path: string): string {
  return `${path}?${mark}`;
}

/** What this device typed into the form at an address. */
export async function keptAt({ db, draftToken, now }: Visit, url: URL): Promise<Kept> {
  const draft = draftToken ? await draftAt(db.read, hashToken(draftToken), url.pathname, now) : null;
  if (draft) return { state: "here", fields: { id: draft.id, ...draft.fields } };
  return { state: url.searchParams.has(mark) ? "gone" : null, fields: {} };
}

/** What was sent is kept no longer; where the database can't say so now, it is swept within the day. */
export async function dropKept({ db, draftToken }: Visit, url: URL, form: Record<string, unknown>): Promise<void> {
  const sent = { path: url.pathname, id: String(form.id ?? "") };
  if (draftToken) await db.write((tx) => dropDraft(tx, hashToken(draftToken), sent)).catch(() => {});
}
