import { signOut } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { signOutWords } from "#app/copy/pages/sign-out.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/sign-out.ts";

export const handle = { calm: true };

export const loader = page.open("see-sign-in", async () => null);

export const action = act({ POST: signOut });

export default function SignOut({ actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={signOutWords.title}
      action="/sign-out"
      send={signOutWords.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/", label: copy.form.cancel }}
    />
  );
}
