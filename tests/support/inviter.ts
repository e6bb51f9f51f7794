/**
 * A process in which somebody of the staff invites the same people several times at the same moment: it says when it is
 * ready, and does so as soon as it is told to; each form is an argument.
 */
import { once } from "node:events";
import { invitePeople } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { open } from "#db/connect.ts";
import { Busy } from "#db/fault.ts";

const [id, ...forms] = process.argv.slice(2);
const db = await open(process.env.DATABASE_URL as string);
console.log("ready");
await once(process.stdin, "data");
await Promise.all(forms.map((form) => invite(JSON.parse(form))));
await db.close();
process.stdin.destroy();

/** Who is told that the database is busy asks again, as their browser lets them. */
async function invite(form: Record<string, unknown>): Promise<void> {
  try {
    await perform(db, invitePeople, {
      actor: { kind: "person", id: id as string, role: "staff" },
      form,
      now: new Date(),
    });
  } catch (error) {
    if (error instanceof Busy) await invite(form);
    else if (!(error instanceof Refusal && error.code === "nobody-to-invite")) throw error;
  }
}
