import { setSpotlight } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { SpotlightRow } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Name } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idsAt } from "#db/ids.ts";
import { spotlightsAhead, spotlightsBehind } from "#db/spotlights.ts";
import type { Route } from "./+types/list.ts";

export const handle = { calm: true };

const words = spotlightWords.staff;

export const loader = page("set-spotlight", async ({ read, site, now, url }) => {
  const today = dayIn(site.timeZone, now);
  const [lit, asked, said, past] = await Promise.all([
    spotlightsAhead(read, ["accepted"], today),
    spotlightsAhead(read, ["proposed"], today),
    spotlightsAhead(read, ["declined", "withdrawn"], today),
    spotlightsBehind(read, today),
  ]);
  const named = (name: string) => (url.searchParams.get(name) ?? "").slice(0, limits.handle);
  return { today, lists: { lit, asked, said, past }, gem: named("gem"), person: named("person"), formId: idsAt(now)() };
});

export const action = act({ POST: setSpotlight });

export default function Spotlights({ loaderData, actionData }: Route.ComponentProps) {
  const { today, lists, gem, person, formId } = loaderData;
  const refusal = useRefusal(actionData);
  const kinds = (["lit", "asked", "said", "past"] as const).filter((kind) => lists[kind].length > 0);
  return (
    <div className="staff">
      <DeedPage
        title={words.title}
        words={words.words}
        action="/wall/spotlights"
        send={words.send}
        refusal={refusal}
        cancel={{ href: "/wall", label: copy.form.cancel }}
      >
        <input type="hidden" name="id" value={refusal.value("id", formId)} />
        <Field {...refusal.field("gem", gem)} label={words.gem} hint={words.gemHint} required={false} />
        <Field
          {...refusal.field("person", person)}
          label={words.person}
          hint={words.personHint}
          required={false}
          maxLength={limits.handle}
        />
        <Field
          {...refusal.field("line")}
          label={words.line}
          hint={words.lineHint}
          required
          maxLength={limits.spotlight}
        />
        <Field {...refusal.field("from", today)} label={words.from} type="date" required min={today} />
        <Field {...refusal.field("until", addDays(today, 13))} label={words.until} type="date" required min={today} />
      </DeedPage>
      {kinds.length === 0 && <p className="faint">{words.none}</p>}
      {kinds.map((kind) => (
        <section key={kind} className="plain-list">
          <h2>{words[kind]}</h2>
          <ul>
            {lists[kind].map((spotlight) => (
              <Row key={spotlight.id} spotlight={spotlight} ends={kind === "lit" || kind === "asked"} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ spotlight: { id, gem, person, line, from, until }, ends }: { spotlight: SpotlightRow; ends: boolean }) {
  return (
    <li>
      <p>
        {gem && (
          <a className="name" href={pathOfGem(gem)} dir="auto">
            {gem.title}
          </a>
        )}
        {person && <Name of={person} />}
        <small>
          <Day at={from} /> {words.to} <Day at={until} />. <span dir="auto">{line}</span>
        </small>
      </p>
      {ends && (
        <DeedForm action={`/spotlights/${id}/end`}>
          <Button kind="quiet" label={words.endOf(gem?.title ?? person?.name ?? "")}>
            {words.end}
          </Button>
        </DeedForm>
      )}
    </li>
  );
}
