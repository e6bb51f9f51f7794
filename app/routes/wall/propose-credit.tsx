import { numberIn } from "#app/commands/command.ts";
import { proposeCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { creditWords } from "#app/copy/pages/credit.ts";
import { wall } from "#app/copy/wall.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import type { Route } from "./+types/propose-credit.ts";

export const handle = { calm: true };

const roles = ["polisher", "champion", "tester", "maker", "dreamer"] as const;

export const loader = page("propose-credit", async ({ read, params }) => {
  const { number, slug, title, ideaId } = found(await celebrationByNumber(read, numberIn(params)));
  return {
    number,
    about: { title, href: pathOfGem({ number, slug }), stone: { id: ideaId, stage: "shipped" as const } },
  };
});

export const action = act({ POST: proposeCredit });

export default function ProposeCredit({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = creditWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/wall/${number}/credits`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("person")}
        label={words.person}
        hint={words.personHint}
        required
        maxLength={limits.email}
      />
      <Field
        {...refusal.field("role", "polisher")}
        label={words.role}
        required
        options={roles.map((value) => ({ value, label: wall.did[value] }))}
      />
      <Field {...refusal.field("what")} label={words.what} hint={words.whatHint} required maxLength={limits.line} />
    </DeedPage>
  );
}
