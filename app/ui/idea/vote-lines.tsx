import { voteWords as words } from "#app/copy/pages/vote.ts";
import type { VoteLine } from "#app/domain/views.ts";
import { mostLines } from "#app/domain/vote.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

/** What it would change for those who voted, for its dreamer and staff. */
export function VoteLines({ lines, own }: { lines: VoteLine[]; own: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section className="vote-lines">
      <h2>{words.lines}</h2>
      <p className="hint">
        {own ? words.linesForDreamer : words.linesForStaff} {lines.length >= mostLines && words.linesCut(mostLines)}
      </p>
      <ul>
        {lines.map(({ by, at, strength, words: line }) => (
          <li key={`${by.name} ${at.getTime()}`}>
            <Face of={by} />
            <p>
              <span className="who">
                <Name of={by} /> {strength && <span className="tag">{words.strengths[strength]}</span>} <Day at={at} />
              </span>
              <q dir="auto">{line}</q>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
