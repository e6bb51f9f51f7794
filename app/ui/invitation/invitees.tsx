import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import type { Invitee } from "#app/domain/views.ts";
import { Choices } from "#app/ui/choices.tsx";
import { Day } from "#app/ui/day.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type InviteesProps = {
  count: number;
  people: (Invitee & { already: boolean })[];
  /** Who is left out, since they were invited a short while ago. */
  resting: Invitee[];
  ticked: string[];
  refusal: Refusal;
};

/** Whom the rules match, each to be ticked or not, and whom we leave in peace. */
export function Invitees({ count, people, resting, ticked, refusal }: InviteesProps) {
  const shown = people.length + resting.length;
  return (
    <section className="invitees" id="people">
      {shown > 0 && <p role="status">{words.found(count, shown)}</p>}
      {people.length > 0 ? (
        <Choices
          {...refusal.field("person", ticked.join("\n"))}
          several
          legend={words.people}
          hint={words.peopleHint}
          options={people.map((one) => ({ value: one.id, label: one.face.name, hint: <About of={one} /> }))}
        />
      ) : (
        <p>{words.none}</p>
      )}
      {resting.length > 0 && (
        <>
          <p>{words.leftOut(resting.length)}</p>
          <ul className="left-out">
            {resting.map(({ id, face, invitedAt }) => (
              <li key={id}>
                <bdi>{face.name}</bdi> {words.wasInvited} {invitedAt && <Day at={invitedAt} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function About({ of: { company, heardAt, already } }: { of: InviteesProps["people"][number] }) {
  return (
    <>
      {company && (
        <>
          <bdi>{company}</bdi>.{" "}
        </>
      )}
      {heardAt ? (
        <>
          {words.heard} <Day at={heardAt} />
        </>
      ) : (
        words.notHeard
      )}
      {already && `, ${words.already}`}
    </>
  );
}
