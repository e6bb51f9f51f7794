import { mergeIdeas } from "#app/commands/index.ts";
import { batchWords as words } from "#app/copy/pages/inbox.ts";
import { mergeWords } from "#app/copy/pages/merge.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { TickedPage } from "#app/ui/staff/ticked.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { tickedIn } from "#app/web/ticked.ts";
import type { Route } from "./+types/merge.ts";

export const handle = { calm: true };

export const loader = page("merge-ideas", tickedIn);

export const action = act({ POST: mergeIdeas });

export default function Merge({ loaderData, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <TickedPage
      {...loaderData}
      title={words.mergeTitle}
      says={mergeWords.words}
      action="/staff/ideas/merge"
      send={words.mergeSend}
      refusal={refusal}
    >
      <Field
        {...refusal.field("into", String(loaderData.ideas[0]?.number ?? ""))}
        label={words.into}
        hint={mergeWords.intoHint}
        required={false}
        options={loaderData.ideas.map(({ number, title }) => ({
          value: String(number),
          label: mergeWords.idea(number, title),
        }))}
      />
      <Field {...refusal.field("another")} label={words.another} hint={words.anotherHint} maxLength={limits.address} />
      <Field
        {...refusal.field("reason")}
        label={mergeWords.reason}
        hint={mergeWords.reasonHint}
        maxLength={limits.line}
      />
    </TickedPage>
  );
}
