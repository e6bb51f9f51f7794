import { copy } from "#app/copy/en.ts";
import { themeWords } from "#app/copy/pages/theme.ts";
import { Choices } from "#app/ui/choices.tsx";

/** Light, dark, or as the device likes it. */
export function ThemeChoice(field: { name: string; value: string; error?: string | null }) {
  const options = (["light", "dark", "auto"] as const).map((value) => ({
    value,
    label: copy.shell[value],
    hint: themeWords.hints[value],
  }));
  return <Choices {...field} legend={copy.shell.theme} options={options} />;
}
