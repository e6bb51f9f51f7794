import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { proposeQuote as keepProposal, tookPart } from "#db/quotes.ts";
import { command, numberIn } from "./command.ts";
import { personNamed } from "./credit.ts";
import { line, words } from "./input.ts";

/** Staff ask somebody who took part whether these words of theirs may stand in the story. Until they say so, nobody reads them. */
export const proposeQuote = command({
  deed: "propose-quote",
  input: z.strictObject({ person: line(limits.email), words: words(limits.line) }),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { me, subject: celebration, input: { person: named, words }, now, newId }) {
    const person = await personNamed(tx, named);
    if (!(await tookPart(tx, celebration, person.id))) throw new Refusal("took-no-part", "person");
    const quote = { id: newId(), celebrationId: celebration.id, personId: person.id, words };
    if (!(await keepProposal(tx, { ...quote, state: "proposed", proposedBy: me, createdAt: now })))
      throw new Refusal("quote-exists", "person");
    const subjects = [about("celebration", celebration.id), about("person", person.id)];
    return {
      events: [{ kind: "quote-proposed", subjects, data: { celebration: celebration.number } }],
      to: pathOfGem(celebration),
    };
  },
});
