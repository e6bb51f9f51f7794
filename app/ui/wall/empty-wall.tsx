import { wall } from "#app/copy/wall.ts";
import type { Stage } from "#app/domain/stage.ts";
import { Button } from "#app/ui/button.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";

const way: Stage[] = ["rough", "polishing", "piloting", "shipped"];
const example = "0192f0c1-0000-7000-8000-000000000000";

/** The wall before its first gem: how a stone gets here. */
export function EmptyWall() {
  return (
    <section className="empty-wall">
      <h2>{wall.empty.title}</h2>
      <p className="lede">{wall.empty.words}</p>
      <ol>
        {way.map((stage, step) => (
          <li key={stage}>
            <LargeStone id={example} stage={stage} scope={stage} />
            <p>{wall.empty.steps[step]}</p>
          </li>
        ))}
      </ol>
      <p className="buttons">
        <Button kind="strong" href="/ideas/new">
          {wall.empty.dream}
        </Button>
        <Button href="/">{wall.empty.board}</Button>
      </p>
    </section>
  );
}
