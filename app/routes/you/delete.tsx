import { deleteAccount } from "#app/commands/index.ts";
import { farewellWords } from "#app/copy/pages/farewell.ts";
import { formerName, formerWithin } from "#app/domain/former.ts";
import { limits } from "#app/domain/limits.ts";
import { worksHere } from "#app/domain/roles.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { FarewellList } from "#app/ui/you/farewell-list.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/delete.ts";

export const handle = { calm: true };

export const loader = page("delete-account", async ({ reader }) => {
  const { role } = found(reader);
  return { name: formerWithin(formerName(role)), staff: worksHere(role) };
});

export const action = act({ POST: deleteAccount });

export default function DeleteAccount({ loaderData, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = farewellWords.delete;
  return (
    <div className="you">
      <YouNav within="/you/profile" />
      <DeedPage
        title={words.title}
        words={words.words}
        action="/you/delete"
        send={words.send}
        refusal={refusal}
        cancel={{ href: "/you/profile", label: words.keep }}
      >
        <FarewellList {...loaderData} />
        <Choices
          legend={words.checkIns}
          name="words"
          several
          value={refusal.value("words", "")}
          options={[{ value: "delete", label: words.checkInWords, hint: words.checkInWordsHint }]}
        />
        <Field
          {...refusal.field("present")}
          label={words.present}
          type="password"
          required
          autoComplete="current-password"
          maxLength={limits.password.most}
        />
      </DeedPage>
    </div>
  );
}
