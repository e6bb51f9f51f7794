import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { pathOfBrought } from "#app/domain/paths.ts";
import type { BroughtView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { WhoBrought } from "#app/ui/on-behalf/who-brought.tsx";

/** What staff wrote down for the reader, and waits for their word. */
export function BroughtForYou({ brought }: { brought: BroughtView[] }) {
  if (brought.length === 0) return null;
  return (
    <section className="to-decide" id="on-behalf" aria-labelledby="on-behalf-title">
      <h2 id="on-behalf-title">{words.yours}</h2>
      <p className="faint">{words.yoursWords}</p>
      {brought.map((one) => (
        <article key={one.id} className="card">
          <h3 dir="auto">{one.idea.title}</h3>
          <WhoBrought brought={one} />
          <div className="buttons">
            <Button href={pathOfBrought(one)} label={`${words.look}: ${one.idea.title}`}>
              {words.look}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
