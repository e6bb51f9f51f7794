import { chooseTheme } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { themeWords } from "#app/copy/pages/theme.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ThemeChoice } from "#app/ui/theme-choice.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/theme.ts";

export const handle = { calm: true };

export const loader = page.open("choose-theme", async ({ theme }) => ({ theme: theme ?? "auto" }));

export const action = act({ POST: chooseTheme });

export default function Theme({ loaderData: { theme }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={themeWords.title}
      words={themeWords.words}
      action="/theme"
      send={themeWords.send}
      refusal={refusal}
      cancel={{ href: "/", label: copy.form.cancel }}
    >
      <ThemeChoice {...refusal.field("theme", theme)} />
    </DeedPage>
  );
}
