import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { keepDraft as keep } from "#db/drafts.ts";
import { hashToken, newToken } from "#db/tokens.ts";
import { command, theSiteItself } from "./command.ts";

const dayMs = 86_400_000;

/** Keeps what a visitor typed until they have signed in: for a day, by a token that only their device knows. */
export const keepDraft = command({
  deed: "keep-draft",
  input: z.strictObject({
    path: z.string().max(limits.address),
    fields: z
      .record(z.string(), z.string())
      .transform(storable)
      .refine((all) => lengthOf(all) <= limits.draft, { error: "too-long" }),
    /** The device's token from an earlier draft. */
    token: z.string().max(limits.token).optional(),
  }),
  limits: [{ times: 300, seconds: 3_600 }],
  prepare: async ({ token }) => ({ token: token ?? newToken() }),
  subject: theSiteItself,
  async run(tx, { input: { path, fields }, prepared: { token }, now, newId }) {
    const endsAt = new Date(now.getTime() + dayMs);
    await keep(tx, { tokenHash: hashToken(token), path, id: newId(), fields, endsAt });
    return { events: [], to: path, draft: token };
  },
});

function lengthOf(fields: Record<string, string>): number {
  return Object.entries(fields).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** PostgreSQL stores no NUL, nor half a character; what else is wrong with a text its own deed says. */
function storable(fields: Record<string, string>): Record<string, string> {
  const sane = (text: string) => text.replaceAll("\0", "").toWellFormed();
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [sane(name), sane(value)]));
}
