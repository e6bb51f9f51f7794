import { bringBackTag, retireTag } from "#app/commands/index.ts";
import { tagInAddress } from "#app/commands/tags.ts";
import { copy } from "#app/copy/en.ts";
import { tagsWords as words } from "#app/copy/pages/tags.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/retire.ts";

export const handle = { calm: true };

export const loader = page("retire-tag", async ({ read, params }) => {
  const { slug, name, retiredAt } = found(await tagInAddress(read, params));
  return { slug, name, retired: retiredAt !== null };
});

export const action = act({ POST: retireTag, DELETE: bringBackTag });

export default function RetireTag({ loaderData: { slug, name, retired }, actionData }: Route.ComponentProps) {
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={retired ? words.bringBackTitle : words.retireTitle}
        words={retired ? words.bringBackWords : words.retireWords}
        about={{ title: name, href: "/admin/tags" }}
        action={`/admin/tags/${slug}/retire`}
        back="/admin/tags?saved"
        method={retired ? "DELETE" : "POST"}
        send={retired ? words.bringBack : words.retire}
        refusal={useRefusal(actionData)}
        cancel={{ href: "/admin/tags", label: copy.form.cancel }}
      />
    </div>
  );
}
