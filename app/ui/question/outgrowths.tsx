import { questionsWords as words } from "#app/copy/pages/questions.ts";
import type { Outgrowth } from "#app/domain/views.ts";
import { Name } from "#app/ui/face.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** What the ideas to a question became. */
export function Outgrowths({ title, of }: { title: string; of: Outgrowth[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="outgrowths">
        {of.map(({ id, title, stage, dreamer, href }) => (
          <li key={id} className={stage}>
            <Stone id={id} stage={stage} />
            <div>
              <p className={stage === "shipped" ? "heard" : "faint"}>{words.outgrown[stage]}</p>
              <h3>
                <a href={href} dir="auto">
                  {title}
                </a>
              </h3>
              <p className="faint">
                {words.by} <Name of={dreamer} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
