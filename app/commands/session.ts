import type { Tx } from "#db/connect.ts";
import type { NewId } from "#db/ids.ts";
import { endSession, startSession as keepSession } from "#db/sessions.ts";
import { hashToken } from "#db/tokens.ts";

const days = 60;

/** Starts a session in place of the device's present one, so that a sign-in always has a new token. */
export async function startSession(
  tx: Tx,
  {
    personId,
    token,
    device,
    now,
    newId,
    insteadOf,
  }: { personId: string; token: string; device: string; now: Date; newId: NewId; insteadOf: string | null },
): Promise<{ token: string; endsAt: Date }> {
  if (insteadOf) await endSession(tx, insteadOf);
  const endsAt = new Date(now.getTime() + days * 86_400_000);
  await keepSession(tx, {
    id: newId(),
    tokenHash: hashToken(token),
    personId,
    device,
    startedAt: now,
    seenAt: now,
    endsAt,
  });
  return { token, endsAt };
}
