import { chooseTheme } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { themeWords } from "#app/copy/pages/theme.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/theme.ts";

export const handle = { calm: true };

export const loader = page.open("choose-theme", async ({ theme }) => ({ theme: theme ?? "auto" }));

export const action = act({ POST: chooseTheme });

export default function Theme({ loaderData: { theme }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const { light, dark, auto } = copy.shell;
  return (
    <DeedPage
      title={themeWords.title}
      action="/theme"
      send={themeWords.send}
      refusal={refusal}
      cancel={{ href: "/", label: copy.form.cancel }}
    >
      <Choices
        {...refusal.field("theme", theme)}
        legend={copy.shell.theme}
        options={[
          { value: "light", label: light },
          { value: "dark", label: dark },
          { value: "auto", label: auto },
        ]}
      />
    </DeedPage>
  );
}
