import { redirect } from "react-router";
import { acceptCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { consentWords } from "#app/copy/pages/consent.ts";
import { creditWords } from "#app/copy/pages/credit.ts";
import { isTakenBack, wordsOf } from "#app/domain/credit.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { AlsoPage } from "#app/ui/you/also-page.tsx";
import { CreditWords } from "#app/ui/you/credit-words.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownCreditOr404 } from "#app/web/subjects.ts";
import { handleToOpen } from "#db/people.ts";
import type { Route } from "./+types/accept.ts";

export const handle = { calm: true };

export const loader = page("accept-credit", async ({ read, actor, me, params, typed }) => {
  const { credit, about } = await ownCreditOr404(read, params, actor);
  if (isTakenBack(credit) && Object.keys(typed).length === 0) throw redirect("/you/credits", 303);
  return {
    id: credit.id,
    accepted: credit.state === "accepted",
    shown: credit.shown ?? "name",
    alias: credit.alias ?? "",
    role: credit.role,
    what: credit.what,
    share: credit.share,
    evidence: credit.evidence,
    edition: editionOf(wordsOf(credit)),
    about,
    handle: await handleToOpen(read, me as string),
  };
});

export const action = act({ POST: acceptCredit });

export default function AcceptCredit({ loaderData, actionData }: Route.ComponentProps) {
  const { id, accepted, shown, alias, role, what, edition, about, handle } = loaderData;
  const refusal = useRefusal(actionData);
  const words = creditWords;
  return (
    <DeedPage
      title={accepted ? words.changeTitle : words.acceptTitle}
      words={`${consentWords.forWhat(role)}${what ? `: ${what}` : ""}. ${accepted ? words.changeWords : consentWords.consent}`}
      about={about}
      action={`/credits/${id}/accept`}
      send={accepted ? words.changeSend : words.accept}
      refusal={refusal}
      cancel={{ href: "/you#credits", label: copy.form.cancel }}
    >
      <CreditWords credit={loaderData} />
      <input type="hidden" name="edition" value={edition} />
      <Choices
        {...refusal.field("shown", shown)}
        legend={words.shown}
        options={(["name", "alias", "anonymous"] as const).map((value) => ({
          value,
          label: words.shownOptions[value],
        }))}
      />
      <Field {...refusal.field("alias", alias)} label={words.alias} required={false} maxLength={limits.name} />
      {handle && <AlsoPage handle={handle} value={refusal.value("page")} />}
    </DeedPage>
  );
}
