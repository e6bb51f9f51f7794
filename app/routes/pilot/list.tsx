import { pilotsWords } from "#app/copy/pages/pilots.ts";
import { Empty } from "#app/ui/empty.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Hypotheses } from "#app/ui/pilot/hypotheses.tsx";
import { PilotCard } from "#app/ui/pilot/pilot-card.tsx";
import { page } from "#app/web/page.ts";
import { numberAt } from "#app/web/places.ts";
import { sharedHypotheses } from "#db/hypotheses.ts";
import { pilotList } from "#db/pilots.ts";
import type { Route } from "./+types/list.ts";

export const loader = page.open("see-pilot", async ({ read, url }) => {
  const after = numberAt(url.searchParams.get("after"));
  const [recruiting, running, concluded] = await Promise.all([
    after ? null : pilotList(read, "recruiting", null, 60),
    after ? null : pilotList(read, "running", null, 60),
    pilotList(read, "concluded", after),
  ]);
  return {
    hypotheses: after ? [] : await sharedHypotheses(read),
    groups: [
      { state: "recruiting" as const, pilots: recruiting?.rows ?? [] },
      { state: "running" as const, pilots: running?.rows ?? [] },
      { state: "concluded" as const, pilots: concluded.rows },
    ].filter(({ pilots }) => pilots.length > 0),
    next: concluded.next ? `/pilots?after=${concluded.next}` : null,
    first: after ? "/pilots" : null,
  };
});

export default function Pilots({ loaderData: { hypotheses, groups, next, first } }: Route.ComponentProps) {
  const words = pilotsWords;
  return (
    <>
      <Head title={words.title} description={words.words} path="/pilots" thin={first !== null} />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <Hypotheses hypotheses={hypotheses} />
      {groups.length === 0 && hypotheses.length === 0 && (
        <Empty title={words.emptyTitle}>
          <p>{words.empty}</p>
        </Empty>
      )}
      {groups.map(({ state, pilots }) => (
        <section key={state} className="pilot-list">
          <h2>{words[state]}</h2>
          <div className="cards">
            {pilots.map((pilot) => (
              <PilotCard key={pilot.id} pilot={pilot} />
            ))}
          </div>
        </section>
      ))}
      <Pager next={next} first={first} />
    </>
  );
}
