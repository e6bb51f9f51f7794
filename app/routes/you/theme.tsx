import { themeWords } from "#app/copy/pages/theme.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ThemeChoice } from "#app/ui/theme-choice.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/theme.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ theme }) => ({ theme: theme ?? "auto" }));

export default function Theme({ loaderData: { theme } }: Route.ComponentProps) {
  return (
    <div className="you">
      <YouNav />
      <DeedPage
        title={themeWords.title}
        words={themeWords.words}
        action="/theme"
        back="/you/theme"
        send={themeWords.send}
        refusal={useRefusal(undefined)}
      >
        <ThemeChoice name="theme" value={theme} />
      </DeedPage>
    </div>
  );
}
