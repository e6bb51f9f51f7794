import { blockWords as words } from "#app/copy/pages/missing.ts";
import { pathOfPolish, pathToPolish } from "#app/domain/paths.ts";
import type { BuildingBlock, IdeaView } from "#app/domain/views.ts";
import { Face, Name } from "#app/ui/face.tsx";
import { useSite } from "#app/ui/site.ts";

/** So many stand open, the newest last. */
const shown = 5;

/** What was built on an idea with a "yes, and", gathered from its conversation. */
export function BuildingBlocks({ idea }: { idea: IdeaView }) {
  const { blocks } = idea;
  const earlier = blocks.slice(0, -shown);
  if (blocks.length === 0) return null;
  return (
    <section className="blocks" aria-labelledby="blocks-title">
      <h2 id="blocks-title">{words.title}</h2>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <Blocks blocks={earlier} idea={idea} />
        </details>
      )}
      <Blocks blocks={blocks.slice(-shown)} idea={idea} />
    </section>
  );
}

function Blocks({ blocks, idea }: { blocks: BuildingBlock[]; idea: IdeaView }) {
  const { reader } = useSite();
  const here = new Set(idea.thread.map(({ id }) => id));
  return (
    <ol>
      {blocks.map(({ id, by, excerpt, polish }) => (
        <li key={id}>
          <Face of={by} size="s" />
          <p>
            <Name of={by} />{" "}
            <a href={`${here.has(id) ? "" : "?comments=all"}#c-${id}`} dir="auto">
              {excerpt}
            </a>
            {polish && (
              <>
                {" "}
                <a className="to-polish" href={pathOfPolish(polish)}>
                  {polish.accepted ? words.polished : words.offered}
                </a>
              </>
            )}
            {!polish && reader && idea.stage !== "shipped" && (
              <>
                {" "}
                <a className="to-polish" href={pathToPolish(idea.number, id)} aria-label={words.polishOf(by.name)}>
                  {words.polish}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
