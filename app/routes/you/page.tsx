import { closePage, openPage } from "#app/commands/index.ts";
import { ownPageWords as words } from "#app/copy/pages/own-page.ts";
import { worksHere } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Done } from "#app/ui/done.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { handleOf, personById } from "#db/people.ts";
import type { Route } from "./+types/page.ts";

export const handle = { calm: true };

export const loader = page("open-page", async ({ read, me, url }) => {
  const person = found(await personById(read, me as string));
  return {
    path: `/people/${person.handle}`,
    open: handleOf(person) !== null,
    staff: worksHere(person.role),
    unlisted: person.unlistedAt !== null,
    saved: url.searchParams.has("saved"),
  };
});

export const action = act({ POST: openPage, DELETE: closePage });

export default function OwnPage({ loaderData, actionData }: Route.ComponentProps) {
  const { path, open, staff, unlisted, saved } = loaderData;
  const refusal = useRefusal(actionData);
  const about = staff ? words.staffWords(path) : open ? words.openWords(path) : words.words(path);
  return (
    <div className="you">
      <YouNav />
      {saved && <Done>{words.saved}</Done>}
      <DeedPage
        title={words.title}
        words={about}
        action="/you/page"
        send={open ? words.save : words.open}
        refusal={refusal}
        beside={open && <Button href={path}>{words.see}</Button>}
        cancel={open ? undefined : { href: "/you", label: words.cancel }}
      >
        <section className="stands">
          <h2>{words.stands}</h2>
          <ul>
            {words.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <p>{words.links}</p>
        </section>
        <Choices
          legend={words.find}
          {...refusal.field("unlisted", unlisted ? "yes" : "")}
          several
          options={[{ value: "yes", label: words.unlisted, hint: words.unlistedHint }]}
        />
      </DeedPage>
      {open && !staff && (
        <section className="own-part" aria-labelledby="close-page">
          <header>
            <h2 id="close-page">{words.closeTitle}</h2>
          </header>
          <p>{words.closeWords}</p>
          <DeedForm action="/you/page" method="DELETE" className="form">
            <Button>{words.close}</Button>
          </DeedForm>
        </section>
      )}
    </div>
  );
}
