import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { companyById, weigh } from "#db/companies.ts";
import { outdateScores } from "#db/reaching.ts";
import { command, theSiteItself } from "./command.ts";
import { line, whole } from "./input.ts";

/** Staff say how much a company counts in the reach of an idea; all scores are counted anew in the background. */
export const weighCompany = command({
  deed: "weigh-company",
  input: z.strictObject({ company: line(limits.line), weight: whole(limits.weight) }),
  subject: theSiteItself,
  async run(tx, { site, input: { company: id, weight } }) {
    if (!(await companyById(tx, id))) throw new Refusal("not-found");
    const before = await weigh(tx, id, weight);
    const to = "/staff/companies";
    if (before === weight) return { events: [], to };
    await outdateScores(tx);
    const data = { company: id, before, after: weight };
    return { events: [{ kind: "company-weighed", subjects: [about("site", String(site.id))], data }], to };
  },
});
