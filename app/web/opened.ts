import { openInvitation } from "#db/invitations.ts";
import { isSomebody } from "./first-today.ts";
import type { Visit } from "./visit.ts";

/** Notes that somebody saw an invitation of theirs for the first time, once its page was sent. It may get lost; nothing waits for it. */
export function noteOpened({ db, reader, now }: Visit, request: Request, { pathname }: URL): void {
  const [, id] = pathname.match(/^\/invitations\/([0-9a-f-]{36})$/) ?? [];
  if (!id || !reader || !isSomebody(request)) return;
  db.write((tx) => openInvitation(tx, id, reader.id, now)).catch(() => {});
}
