import type { ReactNode } from "react";
import { heldWords as words } from "#app/copy/pages/held-votes.ts";
import { pathOfHeld } from "#app/domain/paths.ts";
import type { HeldIdea } from "#app/domain/views.ts";
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
      <Ideas title={words.waiting} ideas={waiting} look>
        {({ held, since, oldest, youngest }) => (
          <>
            {words.wait(held)} {since && <Day at={since} withTime />}. <Ages oldest={oldest} youngest={youngest} />
          </>
        )}
      </Ideas>
      <Ideas title={words.decided} ideas={decided}>
        {({ decidedAt }) => (
          <>
            {words.lastDecided} {decidedAt && <Day at={decidedAt} withTime />}
          </>
        )}
      </Ideas>
    </div>
  );
}

type IdeasProps<Idea> = { title: string; ideas: Idea[]; look?: boolean; children: (idea: Idea) => ReactNode };

function Ideas<Idea extends Pick<HeldIdea, "id" | "number" | "title" | "stage">>({
  title,
  ideas,
  look = false,
  children,
}: IdeasProps<Idea>) {
  if (ideas.length === 0) return null;
  return (
    <section className="plain-list held-list">
      <h2>{title}</h2>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <Stone id={idea.id} stage={idea.stage} />
            <p>
              <a href={pathOfHeld(idea)} dir="auto">
                {idea.title}
              </a>
              <small>{children(idea)}</small>
            </p>
            {look && (
              <Button href={pathOfHeld(idea)} label={`${words.look}: ${idea.title}`}>
                {words.look}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
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
