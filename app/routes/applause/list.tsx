import { applauseWords } from "#app/copy/pages/applause.ts";
import { pathOfGem, pathWith } from "#app/domain/paths.ts";
import type { ClapWords } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { wordsIn } from "#db/clap-words.ts";
import type { Route } from "./+types/list.ts";

const states = ["waiting", "shown", "hidden"] as const;
type State = (typeof states)[number];
const words = applauseWords.staff;

const pathOfWords = (state: State, after: string | null = null) =>
  pathWith("/wall/applause", { state: state === "waiting" ? null : state, after });

export const loader = page("see-staff", async ({ read, url }) => {
  const state = oneOf(states, url.searchParams.get("state")) ?? "waiting";
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await wordsIn(read, state, after);
  return {
    state,
    rows,
    next: next && pathOfWords(state, placeOut(next)),
    first: after && pathOfWords(state),
  };
});

export default function ClapWordsList({ loaderData: { state, rows, next, first } }: Route.ComponentProps) {
  const none = words.none[state];
  return (
    <div className="staff">
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.intro}</p>} />
      <nav className="rooms" aria-label={words.filter}>
        {states.map((one) => (
          <a key={one} href={pathOfWords(one)} aria-current={one === state ? "page" : undefined}>
            {words.tabs[one]}
          </a>
        ))}
      </nav>
      {rows.length === 0 && (
        <Empty title={none.title}>
          <p>{none.words}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <section className="plain-list held-votes" aria-label={words.tabs[state]}>
          <ul>
            {rows.map((one) => (
              <ThankYou key={`${one.gem.number} ${one.id}`} of={one} state={state} />
            ))}
          </ul>
        </section>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}

function ThankYou({ of: { by, handle, words: said, edition, at, gem }, state }: { of: ClapWords; state: State }) {
  const action = `/wall/${gem.number}/applause/${handle}`;
  return (
    <li>
      <Face of={by} />
      <p>
        <Name of={by} /> {words.on}{" "}
        <a href={pathOfGem(gem)} dir="auto">
          {gem.title}
        </a>
        <small>
          <Day at={at} withTime />
        </small>
        <q dir="auto">{said}</q>
      </p>
      <div className="buttons">
        {state !== "shown" && (
          <DeedForm action={`${action}/show`}>
            <input type="hidden" name="edition" value={edition} />
            <Button label={words.showOf(by.name)}>{words.show}</Button>
          </DeedForm>
        )}
        {state !== "hidden" && (
          <DeedForm action={`${action}/hide`}>
            <Button kind="quiet" label={words.hideOf(by.name)}>
              {words.hide}
            </Button>
          </DeedForm>
        )}
      </div>
    </li>
  );
}
