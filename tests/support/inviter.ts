/** A process in which somebody of the staff sends several invitations at the same moment; each form is an argument. */
import { invitePeople } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { whenTold } from "./when-told.ts";

const [id, ...forms] = process.argv.slice(2);
await whenTold(forms, (db, form) =>
  perform(db, invitePeople, {
    actor: { kind: "person", id: id as string, role: "staff" },
    form: JSON.parse(form),
    now: new Date(),
  }).catch(unlessNobodyIsLeft),
);

function unlessNobodyIsLeft(error: unknown): void {
  if (!(error instanceof Refusal && error.code === "nobody-to-invite")) throw error;
}
