import { renameTag } from "#app/commands/index.ts";
import { tagInAddress } from "#app/commands/tags.ts";
import { copy } from "#app/copy/en.ts";
import { tagsWords as words } from "#app/copy/pages/tags.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/rename.ts";

export const handle = { calm: true };

export const loader = page("rename-tag", async ({ read, params }) => {
  const { slug, name } = found(await tagInAddress(read, params));
  return { slug, name };
});

export const action = act({ POST: renameTag });

export default function RenameTag({ loaderData: { slug, name }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.renameTitle}
        words={words.renameWords}
        about={{ title: name, href: "/admin/tags" }}
        action={`/admin/tags/${slug}/rename`}
        back="/admin/tags?saved"
        send={words.rename}
        refusal={refusal}
        cancel={{ href: "/admin/tags", label: copy.form.cancel }}
      >
        <Field {...refusal.field("name", name)} label={words.newName} hint={words.length} required />
      </DeedPage>
    </div>
  );
}
