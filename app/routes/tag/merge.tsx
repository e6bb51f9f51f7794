import { mergeTag } from "#app/commands/index.ts";
import { tagInAddress } from "#app/commands/tags.ts";
import { copy } from "#app/copy/en.ts";
import { tagsWords as words } from "#app/copy/pages/tags.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { allTags } from "#db/tags.ts";
import type { Route } from "./+types/merge.ts";

export const handle = { calm: true };

export const loader = page("merge-tag", async ({ read, params }) => {
  const { id, slug, name, ideasCount } = found(await tagInAddress(read, params));
  const others = (await allTags(read)).filter((tag) => tag.id !== id);
  return {
    slug,
    name,
    ideas: ideasCount,
    others: others.map((tag) => ({ value: tag.slug, label: words.withIdeas(tag.name, tag.ideasCount) })),
  };
});

export const action = act({ POST: mergeTag });

export default function MergeTag({ loaderData: { slug, name, ideas, others }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.mergeTitle}
        words={words.mergeWords(ideas)}
        about={{ title: name, href: "/admin/tags" }}
        action={`/admin/tags/${slug}/merge`}
        back="/admin/tags?saved"
        send={words.merge}
        refusal={refusal}
        cancel={{ href: "/admin/tags", label: copy.form.cancel }}
      >
        <Field
          {...refusal.field("into")}
          label={words.into}
          required
          options={[{ value: "", label: words.choose }, ...others]}
        />
      </DeedPage>
    </div>
  );
}
