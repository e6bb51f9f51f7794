import { changePassword } from "#app/commands/index.ts";
import { passwordWords } from "#app/copy/pages/password.ts";
import { signUpWords } from "#app/copy/pages/sign-up.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Done } from "#app/ui/done.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/password.ts";

export const handle = { calm: true };

export const loader = page("change-password", async ({ url }) => ({ saved: url.searchParams.has("saved") }));

export const action = act({ POST: changePassword });

export default function Password({ loaderData: { saved }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = passwordWords;
  return (
    <div className="you">
      <YouNav />
      {saved && <Done>{words.saved}</Done>}
      <DeedPage title={words.title} words={words.words} action="/you/password" send={words.save} refusal={refusal}>
        <Field
          {...refusal.field("present")}
          label={words.present}
          type="password"
          required
          autoComplete="current-password"
          maxLength={limits.password.most}
        />
        <Field
          {...refusal.field("password")}
          label={words.password}
          hint={signUpWords.passwordHint(limits.password.least)}
          type="password"
          required
          autoComplete="new-password"
          minLength={limits.password.least}
          maxLength={limits.password.most}
        />
      </DeedPage>
    </div>
  );
}
