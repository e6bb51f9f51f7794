import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { worksHere } from "#app/domain/roles.ts";
import { keepPage, personById } from "#db/people.ts";
import { command } from "./command.ts";
import { maybeChoice } from "./input.ts";

/**
 * Opens one's own page to everybody; done again, it changes whether search engines are asked to stay away. Those who work
 * here have a page anyway.
 */
export const openPage = command({
  deed: "open-page",
  input: z.strictObject({ unlisted: maybeChoice(["yes"]) }),
  limits: [{ times: 60, seconds: 3600, perPerson: true }],
  subject: (tx, _, actor) => personById(tx, actor.kind === "person" ? actor.id : ""),
  async run(tx, { me, subject: person, input: { unlisted }, now }) {
    const to = "/you/page?saved=1";
    const opens = person.pageAt === null && !worksHere(person.role);
    if (!opens && (person.unlistedAt !== null) === (unlisted !== null)) return { events: [], to };
    const unlistedAt = unlisted ? (person.unlistedAt ?? now) : null;
    await keepPage(tx, person, { pageAt: opens ? now : person.pageAt, unlistedAt });
    return { events: [{ kind: opens ? "page-opened" : "page-changed", subjects: [about("person", me)] }], to };
  },
});
