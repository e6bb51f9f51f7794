import { tagIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { tagChoiceWords as words } from "#app/copy/pages/tags.ts";
import { isStaff } from "#app/domain/actor.ts";
import { limits } from "#app/domain/limits.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { TagChoice } from "#app/ui/idea/tag-choice.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/tags.ts";

export const handle = { calm: true };

export const loader = page("tag-idea", async ({ read, params, actor }) => {
  const { idea, about } = await ideaOr404(read, params);
  const answer = may("tag-idea", actor, idea);
  if (answer !== true) refusedPage(answer, 403);
  const [borne, tags] = await Promise.all([tagsOf(read, idea.id), tagsToGive(read)]);
  const retired = borne.filter(({ retiredAt }) => retiredAt).map(({ slug, name }) => ({ slug, name, retired: true }));
  return {
    number: idea.number,
    about,
    tags: [...tags, ...retired],
    chosen: borne.map(({ slug }) => slug),
    mayMake: isStaff(actor),
  };
});

export const action = act({ POST: tagIdea });

export default function Tags({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, tags, chosen, mayMake } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={tags.length > 0 || mayMake ? words.words : words.none}
      about={about}
      action={`/ideas/${number}/tags`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <TagChoice tags={tags} chosen={chosen} refusal={refusal} open />
      {mayMake && <Field {...refusal.field("new")} label={words.new} hint={words.newHint} maxLength={limits.line} />}
    </DeedPage>
  );
}
