import { heldWords as words } from "#app/copy/pages/held-votes.ts";
import { pathOfHeld } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { ideasDecided, ideasWithHeld } from "#db/held-votes.ts";
import type { Route } from "./+types/list.ts";

export const loader = page("see-staff", async ({ read }) => {
  const [waiting, decided] = await Promise.all([ideasWithHeld(read), ideasDecided(read)]);
  return { waiting, decided };
});

export default function HeldVotes({ loaderData: { waiting, decided } }: Route.ComponentProps) {
  return (
    <div className="staff">
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      {waiting.length === 0 && (
        <Empty title={words.emptyTitle} level={2}>
          <p>{words.empty}</p>
        </Empty>
      )}
      {waiting.length > 0 && (
        <section className="plain-list held-list">
          <h2>{words.waiting}</h2>
          <ul>
            {waiting.map((idea) => (
              <li key={idea.id}>
                <Stone id={idea.id} stage={idea.stage} />
                <p>
                  <a href={pathOfHeld(idea)} dir="auto">
                    {idea.title}
                  </a>
                  <small>
                    {words.wait(idea.held)} {idea.since && <Day at={idea.since} withTime />}.{" "}
                    <Ages oldest={idea.oldest} youngest={idea.youngest} />
                  </small>
                </p>
                <Button href={pathOfHeld(idea)} label={`${words.look}: ${idea.title}`}>
                  {words.look}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section className="plain-list held-list">
          <h2>{words.decided}</h2>
          <ul>
            {decided.map((idea) => (
              <li key={idea.id}>
                <Stone id={idea.id} stage={idea.stage} />
                <p>
                  <a href={pathOfHeld(idea)} dir="auto">
                    {idea.title}
                  </a>
                  <small>
                    {words.lastDecided} {idea.decidedAt && <Day at={idea.decidedAt} withTime />}
                  </small>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** When the accounts were made, from the first to the last. */
function Ages({ oldest, youngest }: { oldest: Date | null; youngest: Date | null }) {
  if (!oldest || !youngest) return null;
  if (oldest.getTime() === youngest.getTime())
    return (
      <>
        {words.account} <Day at={oldest} withTime />.
      </>
    );
  return (
    <>
      {words.accounts} <Day at={oldest} withTime /> {words.to} <Day at={youngest} withTime />.
    </>
  );
}
