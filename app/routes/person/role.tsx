import { changeRole } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { roles } from "#app/domain/roles.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { personByHandle } from "#db/people.ts";
import type { Route } from "./+types/role.ts";

export const handle = { calm: true };

export const loader = page("change-role", async ({ read, params }) => {
  const { name, handle, role } = found(await personByHandle(read, params.handle ?? ""));
  return { name, handle, role };
});

export const action = act({ POST: changeRole });

export default function ChangeRole({ loaderData: { name, handle, role }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = adminWords;
  return (
    <DeedPage
      title={words.changeTitle}
      words={words.people.words}
      about={{ title: name, href: "/admin/people" }}
      action={`/people/${handle}/role`}
      send={words.change}
      refusal={refusal}
      cancel={{ href: "/admin/people", label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("role", role)}
        label={words.role}
        required
        options={roles.map((value) => ({ value, label: words.roles[value] }))}
      />
    </DeedPage>
  );
}
