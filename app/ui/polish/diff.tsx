import { polishWords as words } from "#app/copy/pages/polish.ts";
import type { DiffPart, WordsDiff } from "#app/domain/diff.ts";

type DiffProps = { diff: WordsDiff; side?: boolean; headings?: { before: string; after: string } };

/** What was changed of an idea's words, in one text or side by side; told to those who can't see it in words. */
export function Diff({ diff, side = false, headings = words }: DiffProps) {
  if (![...diff.title, ...diff.body].some(isChange)) return <p className="faint">{words.unchanged}</p>;
  if (!side)
    return (
      <div className="diff">
        {diff.title.some(isChange) && <Text parts={diff.title} title />}
        {diff.body.some(isChange) && <Text parts={diff.body} />}
      </div>
    );
  return (
    <div className="diff side">
      <Side heading={headings.before} diff={diff} without="added" />
      <Side heading={headings.after} diff={diff} without="removed" />
    </div>
  );
}

/** One of two texts side by side. */
export function Side({ heading, diff, without }: { heading: string; diff: WordsDiff; without?: DiffPart["kind"] }) {
  const shown = (parts: DiffPart[]) => parts.filter(({ kind }) => kind !== without);
  return (
    <section>
      <h3>{heading}</h3>
      <Text parts={shown(diff.title)} title />
      <Text parts={shown(diff.body)} />
    </section>
  );
}

function Text({ parts, title = false }: { parts: DiffPart[]; title?: boolean }) {
  if (parts.length === 0) return null;
  return (
    <p className={title ? "diff-text diff-title" : "diff-text"} dir="auto">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <Part key={at} {...part} />
      ))}
    </p>
  );
}

function Part({ kind, text }: DiffPart) {
  if (kind === "same") return text;
  if (kind === "cut")
    return (
      <>
        <span aria-hidden="true"> … </span>
        <span className="sr"> {words.cut} </span>
      </>
    );
  const Change = kind === "added" ? "ins" : "del";
  return (
    <Change>
      <span className="sr"> {words[kind]} </span>
      {text}
      <span className="sr"> {words.end} </span>
    </Change>
  );
}

function isChange({ kind }: DiffPart): boolean {
  return kind === "added" || kind === "removed";
}
