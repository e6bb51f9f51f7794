import { setUpSite } from "#app/commands/index.ts";
import { setupWords } from "#app/copy/pages/setup.ts";
import { signUpWords } from "#app/copy/pages/sign-up.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { notFound, page } from "#app/web/page.ts";
import type { Route } from "./+types/setup.ts";

export const handle = { calm: true, bare: true };

/** While there is no site; afterwards this page is gone. */
export const loader = page.open("see-setup", async ({ site, url }) => {
  if (site) notFound();
  return {
    token: url.searchParams.get("token") ?? "",
    address: url.origin,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
});

export const action = act({ POST: setUpSite });

export default function Setup({ loaderData: { token, address, zone }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = setupWords;
  const field = (
    name: "site" | "address" | "days" | "zone" | "name" | "email" | "password" | "token",
    otherwise = "",
  ) => ({
    ...refusal.field(name, otherwise),
    label: words[name],
    required: true,
  });
  return (
    <DeedPage title={words.title} words={words.words} action="/setup" send={words.send} refusal={refusal}>
      <Field {...field("token", token)} hint={words.tokenHint} autoComplete="off" maxLength={limits.token} />
      <Field {...field("site")} hint={words.siteHint} autoComplete="organization" maxLength={limits.siteName} />
      <Field {...field("address", address)} hint={words.addressHint} type="url" maxLength={limits.address} />
      <Field
        {...field("days", "3")}
        hint={words.daysHint}
        type="number"
        min={limits.answerDays.least}
        max={limits.answerDays.most}
      />
      <Field {...field("zone", zone)} hint={words.zoneHint} maxLength={limits.timeZone} />
      <h2>{words.you}</h2>
      <Field {...field("name")} hint={signUpWords.nameHint} autoComplete="nickname" maxLength={limits.name} />
      <Field {...field("email")} type="email" autoComplete="username" maxLength={limits.email} />
      <Field
        {...field("password")}
        hint={signUpWords.passwordHint(limits.password.least)}
        type="password"
        autoComplete="new-password"
        minLength={limits.password.least}
        maxLength={limits.password.most}
      />
    </DeedPage>
  );
}
