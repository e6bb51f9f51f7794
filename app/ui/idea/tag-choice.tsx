import { tagChoiceWords as words } from "#app/copy/pages/tags.ts";
import { Choices } from "#app/ui/choices.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type ChoosableTag = { slug: string; name: string; retired?: boolean };

type TagChoiceProps = {
  /** The tags to choose from; without any there is nothing to see. */
  tags: ChoosableTag[];
  /** The slugs of those it bears. */
  chosen?: string[];
  refusal: Refusal;
  /** Always seen, rather than behind a word until something is chosen. */
  open?: boolean;
};

/** Which of the site's tags an idea is given. */
export function TagChoice({ tags, chosen = [], refusal, open = false }: TagChoiceProps) {
  const { name, value, error } = refusal.field("tags", chosen.join("\n"));
  if (tags.length === 0) return null;
  const options = tags.map(({ slug, name, retired }) => ({
    value: slug,
    label: name,
    hint: retired ? words.retired : undefined,
  }));
  const choice = (
    <Choices
      {...{ name, value, error, options }}
      legend={open ? words.legend : words.hint}
      hint={open && words.hint}
      several
      look="pills"
    />
  );
  if (open) return choice;
  return (
    <details className="more-fields" open={value !== "" || error !== null}>
      <summary>{words.legend}</summary>
      {choice}
    </details>
  );
}
