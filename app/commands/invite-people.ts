import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { daysBefore, holdsStrange, invitedToIn, inviteRules } from "#app/domain/invitation.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addInvitation, countLeftOut, invite } from "#db/invitations.ts";
import { invitedTo } from "#db/invited-to.ts";
import { lettersTo } from "#db/letters.ts";
import { tagBySlug } from "#db/tags.ts";
import { command, theSiteItself } from "./command.ts";
import { choice, edition, formId, line, maybeLine, maybeWhole, several, words } from "./input.ts";
import { editionOfLetters } from "./invitation.ts";

/** By which rules the form found the people; only the tag says something about what they read. */
const rules = {
  tag: maybeLine(limits.line),
  company: maybeLine(limits.line),
  attribute: maybeLine(1_000),
  days: maybeWhole(limits.quietDays),
  rule: several.pipe(z.array(choice(inviteRules))),
};

/**
 * Staff invite people to a question, an idea or a pilot, each in words of their own. What each will read is shown first, and
 * only that is sent. Nobody is invited again before some days have passed, whoever invites.
 */
export const invitePeople = command({
  deed: "invite-people",
  limits: [{ times: 120, seconds: 3600, perPerson: true }],
  input: z.strictObject({
    ...{ id: formId, to: line(limits.line), text: words(limits.invitation), looked: edition, ...rules },
    person: several
      .pipe(z.array(z.string().regex(/^[0-9a-f-]{36}$/, { error: "not-a-choice" })).min(1, { error: "not-a-choice" }))
      .refine(({ length }) => length <= limits.invitees, { error: "not-a-choice" }),
  }),
  subject: theSiteItself,
  async run(tx, { me, input: { id: given, to: said, text, person, tag: slug, looked }, now, newId }) {
    const asked = invitedToIn(said);
    const thing = asked && (await invitedTo(tx, asked));
    if (!asked || !thing?.open) throw new Refusal("invite-to-what", "to");
    if (holdsStrange(text)) throw new Refusal("strange-placeholder", "text");
    const tag = slug === null ? null : await tagBySlug(tx, slug);
    const letters = await lettersTo(tx, person, text, tag?.id ?? null);
    if (letters.some(({ words }) => words === null)) throw new Refusal("nothing-to-fill-in", "text");
    if (!looked) return { events: [], to: "/staff/invitations/new", looks: true };
    if (looked !== editionOfLetters(said, letters)) throw new Refusal("read-letters");

    const id = given ?? newId();
    const invitation = { id, byId: me, ...asked, words: text, leftOut: 0, sentAt: now };
    const done = { to: `/staff/invitations?sent=${id}` };
    if (!(await addInvitation(tx, invitation))) return { events: [], ...done };
    const data = { [asked.kind]: asked.number };
    const invited: Happening[] = [];
    for (const { personId, words } of letters) {
      const letter = { id: newId(), invitationId: id, personId, words: words as string, invitedAt: now };
      if (await invite(tx, letter, daysBefore(now, limits.invitationDays)))
        invited.push({
          kind: "person-invited",
          subjects: [about("person", personId)],
          data: { ...data, invited: letter.id },
        });
    }
    if (invited.length === 0) throw new Refusal("nobody-to-invite", "person");
    await countLeftOut(tx, id, person.length - invited.length);
    const subjects = [about(asked.kind, thing.id)];
    return {
      events: [{ kind: "people-invited", subjects, data: { ...data, people: invited.length } }, ...invited],
      ...done,
    };
  },
});
