import { redirect } from "react-router";
import { signUp } from "#app/commands/index.ts";
import { reasonFor } from "#app/copy/pages/sign-in.ts";
import { signUpWords } from "#app/copy/pages/sign-up.ts";
import { limits } from "#app/domain/limits.ts";
import { viaIn, withoutVia } from "#app/domain/share.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { UnseenField } from "#app/ui/unseen-field.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { backTo, safeRedirect } from "#app/web/redirects.ts";
import type { Route } from "./+types/sign-up.ts";

export const handle = { calm: true };

export const loader = page.open("see-sign-in", async ({ reader, url }) => {
  const next = safeRedirect(url.searchParams.get("next"), "/");
  if (reader) throw redirect(next, 303);
  return { next: withoutVia(next), via: viaIn(next), back: backTo(next) };
});

export const action = act({ POST: signUp });

export default function SignUp({ loaderData: { next, via, back }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = signUpWords;
  return (
    <>
      <DeedPage
        title={words.title}
        words={next === "/" ? words.words : reasonFor(next)}
        action={`/sign-up${back}`}
        back={next}
        send={words.send}
        refusal={refusal}
      >
        <UnseenField />
        {via && <input type="hidden" name="via" value={via} />}
        <Field
          {...refusal.field("name")}
          label={words.name}
          hint={words.nameHint}
          required
          autoComplete="nickname"
          maxLength={limits.name}
        />
        <Field
          {...refusal.field("email")}
          label={words.email}
          hint={words.emailHint}
          type="email"
          required
          autoComplete="username"
          maxLength={limits.email}
        />
        <Field
          {...refusal.field("password")}
          label={words.password}
          hint={words.passwordHint(limits.password.least)}
          type="password"
          required
          autoComplete="new-password"
          minLength={limits.password.least}
          maxLength={limits.password.most}
        />
      </DeedPage>
      <p className="door-other">
        {words.account} <a href={`/sign-in${back}`}>{words.signIn}</a>
      </p>
    </>
  );
}
