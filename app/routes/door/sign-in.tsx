import { redirect } from "react-router";
import { signIn } from "#app/commands/index.ts";
import { reasonFor, signInWords } from "#app/copy/pages/sign-in.ts";
import { limits } from "#app/domain/limits.ts";
import { withoutVia } from "#app/domain/share.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { backTo, safeRedirect } from "#app/web/redirects.ts";
import { demoPassword } from "#db/demo/sign-ins.ts";
import type { Route } from "./+types/sign-in.ts";

export const handle = { calm: true };

export const loader = page.open("see-sign-in", async ({ reader, site, url }) => {
  const next = safeRedirect(url.searchParams.get("next"), "/");
  if (reader) throw redirect(next, 303);
  return { next: withoutVia(next), back: backTo(next), password: site.demoSeed ? demoPassword : null };
});

export const action = act({ POST: signIn });

export default function SignIn({ loaderData: { next, back, password }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const { demo } = useSite();
  const words = signInWords;
  return (
    <>
      <DeedPage
        title={words.title}
        words={reasonFor(next)}
        action={`/sign-in${back}`}
        back={next}
        send={words.send}
        refusal={refusal}
        beside={<Button href={`/sign-up${back}`}>{words.signUp}</Button>}
      >
        <Field
          {...refusal.field("email")}
          label={words.email}
          type="email"
          required
          autoComplete="username"
          maxLength={limits.email}
        />
        <Field
          {...refusal.field("password")}
          label={words.password}
          type="password"
          required
          autoComplete="current-password"
          maxLength={limits.password.most}
        />
      </DeedPage>
      {demo && password && (
        <section className="card demo-people">
          <h2>{words.demoTitle}</h2>
          <p>{words.demo(password)}</p>
          <dl>
            {Object.entries(words.demoPeople).map(([email, who]) => (
              <div key={email}>
                <dt>{who}</dt>
                <dd>{email}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
