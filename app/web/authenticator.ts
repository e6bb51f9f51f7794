import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import type { Known } from "#app/commands/command.ts";
import { verifyPassword } from "#app/domain/password.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Db } from "#db/connect.ts";
import { personByEmail } from "#db/people.ts";

/** The ways to sign in. Each answers who it is and by what, or throws a `Refusal`; sessions are our own. */
export function authenticatorFor(db: Db): Authenticator<Known> {
  return new Authenticator<Known>().use(
    new FormStrategy(async ({ form }) => {
      const person = await personByEmail(db.read, String(form.get("email") ?? ""));
      const right = await verifyPassword(person?.passwordHash ?? null, String(form.get("password") ?? ""));
      if (!person || !right) throw new Refusal("wrong-sign-in", "password");
      return { personId: person.id, passwordHash: person.passwordHash };
    }),
    "password",
  );
}
