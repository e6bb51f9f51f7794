import type { ReactNode } from "react";
import { invitePeople } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import { daysBefore } from "#app/domain/invitation.ts";
import { limits } from "#app/domain/limits.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { InviteRules } from "#app/ui/invitation/invite-rules.tsx";
import { Invitees } from "#app/ui/invitation/invitees.tsx";
import { Letters } from "#app/ui/invitation/letters.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import styles from "#app/ui/styles/invitation.css?url";
import { act } from "#app/web/act.ts";
import { invitingIn, lettersIn } from "#app/web/inviting.ts";
import { page } from "#app/web/page.ts";
import { knownCompanies } from "#db/companies.ts";
import { idsAt } from "#db/ids.ts";
import { invitableNow } from "#db/invited-to.ts";
import { inviteesBy } from "#db/invitees.ts";
import { tagsToGive } from "#db/tags.ts";
import { tookPart } from "#db/took-part.ts";
import type { Route } from "./+types/new.ts";

export const handle = { calm: true };

export const loader = page("invite-people", async (reading) => {
  const { read, url, now } = reading;
  const { to, thing, closed, said, picking, picked, attributes } = await invitingIn(reading);
  const [found, letters, all, tags, companies] = await Promise.all([
    inviteesBy(read, picking, limits.invitees),
    lettersIn(reading, to, thing, picking.tagId),
    invitableNow(read),
    tagsToGive(read),
    knownCompanies(read),
  ]);
  const ids = found.rows.map(({ id }) => id);
  const already = thing
    ? await tookPart(read, thing.kind, thing.id, { ids, from: new Date(0), until: now })
    : new Set<string>();
  const since = daysBefore(now, limits.invitationDays);
  const rests = ({ invitedAt }: { invitedAt: Date | null }) => invitedAt !== null && invitedAt > since;
  const free = found.rows.filter((one) => !rests(one));
  const people = free.map((one) => ({ ...one, already: already.has(one.id) }));
  const known = all.some((one) => one.to === to);
  return {
    ...{ to, closed },
    all: thing && !known ? [{ to, kind: thing.kind, title: thing.title }, ...all] : all,
    text: url.searchParams.get("text") ?? "",
    said,
    ...{ tags, companies, attributes: attributes.map((one) => ({ ...one, is: attributeOut(one) })) },
    ...{ count: found.count, people, resting: found.rows.filter(rests) },
    ticked: picked ? people.filter(({ already }) => !already).map(({ id }) => id) : [],
    letters: letters?.letters.map((letter) => ({ ...letter, rests: rests(letter) })),
    looked: letters?.looked ?? "",
    formId: idsAt(now)(),
  };
});

export const action = act({ POST: invitePeople });

export default function InvitePeople({ loaderData, actionData }: Route.ComponentProps) {
  const { to, closed, all, text, letters, looked, formId, ...found } = loaderData;
  const refusal = useRefusal(actionData);
  const sendable = letters?.every(({ words }) => words !== null) ? letters.filter(({ rests }) => !rests).length : 0;
  const options = all.map((one) => ({ value: one.to, label: words.to(one.kind, one.title) }));
  const isLook = sendable > 0 && refusal.code === null;
  return (
    <div className="inviting">
      <link rel="stylesheet" href={styles} precedence="page" />
      <DeedPage
        title={isLook ? words.preview : words.newTitle}
        words={isLook ? words.previewWords : words.newWords}
        action="/staff/invitations/new"
        send={sendable > 0 ? words.send(sendable) : words.look}
        refusal={refusal}
        cancel={{ href: "/staff/invitations", label: copy.form.cancel }}
      >
        <input type="hidden" name="id" value={refusal.value("id", formId)} />
        <input type="hidden" name="looked" value={looked} />
        {letters && (
          <Letters letters={letters} to={options.find(({ value }) => value === to)?.label ?? ""} titled={!isLook} />
        )}
        <Shaped folded={isLook}>
          <Field
            {...refusal.field("to", to)}
            error={refusal.field("to", to).error ?? (closed ? words.closed : null)}
            label={words.what}
            hint={words.whatHint}
            required
            options={[{ value: "", label: words.choose }, ...options]}
          />
          <details open={!letters}>
            <summary>{words.whoSummary}</summary>
            <InviteRules {...found} />
            <Invitees {...found} refusal={refusal} />
          </details>
          <Field
            {...refusal.field("text", text)}
            label={words.text}
            hint={words.textHint}
            multiline
            rows={5}
            required
            maxLength={limits.invitation}
          />
        </Shaped>
      </DeedPage>
    </div>
  );
}

/** What an invitation is made of: folded away while there are letters to look at. */
function Shaped({ folded, children }: { folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <details>
      <summary>{words.change}</summary>
      {children}
    </details>
  );
}
