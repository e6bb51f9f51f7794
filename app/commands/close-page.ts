import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { worksHere } from "#app/domain/roles.ts";
import { keepPage, personById } from "#db/people.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Closes one's own page: from then on it is not there, and nothing leads to it. */
export const closePage = command({
  deed: "close-page",
  input: nothing,
  subject: (tx, _, actor) => personById(tx, actor.kind === "person" ? actor.id : ""),
  async run(tx, { me, subject: person }) {
    const to = "/you/page";
    if (worksHere(person.role)) throw new Refusal("page-at-work");
    if (person.pageAt === null) return { events: [], to };
    await keepPage(tx, person, { pageAt: null, unlistedAt: null });
    return { events: [{ kind: "page-closed", subjects: [about("person", me)] }], to };
  },
});
