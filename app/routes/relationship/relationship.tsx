import { blockWords } from "#app/copy/pages/block.ts";
import { onBehalfWords } from "#app/copy/pages/on-behalf.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { pathOfRelationship, pathWith } from "#app/domain/paths.ts";
import { relationshipParts } from "#app/domain/relationship.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Lines } from "#app/ui/relationship/lines.tsx";
import { NoteForm } from "#app/ui/relationship/note-form.tsx";
import { Notes } from "#app/ui/relationship/notes.tsx";
import { PartNav } from "#app/ui/relationship/part-nav.tsx";
import { Who } from "#app/ui/relationship/who.tsx";
import styles from "#app/ui/styles/relationship.css?url";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { personOr404 } from "#app/web/relationship.ts";
import { idsAt } from "#db/ids.ts";
import { handleOf } from "#db/people.ts";
import { relationshipPage, relationshipWith } from "#db/relationship.ts";
import { staffNotesAbout } from "#db/staff-notes.ts";
import type { Route } from "./+types/relationship.ts";

export const handle = { calm: true };

/** So many of each kind stand on the first page, and so many on the pages of one kind. */
const few = 3;
const many = 20;

export const loader = page("see-staff", async (reading) => {
  const { read, reader, me, url, now } = reading;
  const person = await personOr404(reading);
  const show = oneOf(relationshipParts, url.searchParams.get("show"));
  const after = show && placeIn(url.searchParams.get("after"));
  const most = show ? many : few;
  const [who, notes, ...parts] = await Promise.all([
    show ? null : relationshipWith(read, person),
    !show || show === "notes" ? staffNotesAbout(read, person.id, after, most) : null,
    ...relationshipParts.map(async (part) =>
      part === "notes" || (show && show !== part)
        ? null
        : { part, ...(await relationshipPage(read, part, person.id, after, most)) },
    ),
  ]);
  const path = pathOfRelationship(person);
  const next = show && [notes, ...parts].find((one) => one?.next)?.next;
  return {
    name: person.name,
    handle: person.handle,
    role: person.role,
    hasPage: handleOf(person) !== null,
    blocked: person.blockedAt !== null,
    who,
    email: reader?.role === "admin" ? person.email : null,
    show,
    me: me as string,
    isAdmin: reader?.role === "admin",
    notes: notes?.rows ?? null,
    moreNotes: !show && notes?.next !== null,
    parts: parts.flatMap((one) =>
      one && (one.rows.length > 0 || show)
        ? [{ part: one.part, lines: one.rows, more: !show && one.next !== null }]
        : [],
    ),
    formId: idsAt(now)(),
    next: next ? pathWith(path, { show, after: placeOut(next) }) : null,
    first: after && pathWith(path, { show }),
  };
});

export default function RelationshipPage({ loaderData }: Route.ComponentProps) {
  const {
    name,
    handle,
    role,
    hasPage,
    blocked,
    who,
    email,
    show,
    me,
    isAdmin,
    notes,
    moreNotes,
    parts,
    formId,
    next,
    first,
  } = loaderData;
  const path = pathOfRelationship({ handle });
  const nothing = parts.every(({ lines }) => lines.length === 0) && !notes?.length;
  return (
    <div className="staff relationship">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{show ? `${name}: ${words.parts[show]}` : name}</Title>
      <PageTitle title={name}>
        {hasPage && (
          <Button kind="quiet" href={`/people/${handle}`}>
            {words.page}
          </Button>
        )}
        {role === "customer" && !blocked && (
          <Button kind="quiet" href={pathWith("/ideas/new/for", { person: handle })}>
            {onBehalfWords.ideaLink(name)}
          </Button>
        )}
        {role === "customer" && (
          <Button kind="quiet" href={`${path}/block`}>
            {blocked ? blockWords.unblock : blockWords.blockOf(name)}
          </Button>
        )}
        <Button kind="quiet" href="/staff/people">
          {words.everybody}
        </Button>
      </PageTitle>
      {who && <Who who={who} email={email} />}
      {show && <PartNav path={path} show={show} />}
      {notes && (
        <section className="own-part" id="notes">
          <header>
            <h2>{words.parts.notes}</h2>
            {moreNotes && <a href={`${path}?show=notes`}>{words.all}</a>}
          </header>
          <Notes notes={notes} me={me} isAdmin={isAdmin} />
          <NoteForm handle={handle} formId={formId} />
        </section>
      )}
      <div className={show ? undefined : "known-parts"}>
        {parts.map(({ part, lines, more }) => (
          <section className="own-part" id={part} key={part}>
            <header>
              <h2>{words.parts[part]}</h2>
              {more && <a href={`${path}?show=${part}`}>{words.all}</a>}
            </header>
            <Lines part={part} lines={lines} />
          </section>
        ))}
      </div>
      {nothing && (
        <Empty title={words.nothingTitle}>
          <p>{show ? words.nothingMore : words.nothing}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
