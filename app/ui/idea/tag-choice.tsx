import { tagChoiceWords as words } from "#app/copy/pages/tags.ts";
import { Said, saidBy } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

export type ChoosableTag = { slug: string; name: string; retired?: boolean };

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
  const now = new Set(value.split("\n").filter(Boolean));
  if (tags.length === 0) return null;
  const choice = (
    <fieldset className="field choices pills" aria-describedby={saidBy(name, words.hint, error)["aria-describedby"]}>
      <legend className={open ? undefined : "sr"}>{words.legend}</legend>
      <Said id={name} hint={words.hint} error={error} />
      <div className="choices-in">
        {tags.map((tag) => (
          <label key={tag.slug} className="choice">
            <input type="checkbox" name={name} value={tag.slug} defaultChecked={now.has(tag.slug)} />
            <span>
              <bdi>{tag.name}</bdi>
              {tag.retired && <small>{words.retired}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  if (open) return choice;
  return (
    <details className="more-fields" open={now.size > 0 || error !== null}>
      <summary>{words.legend}</summary>
      {choice}
    </details>
  );
}
