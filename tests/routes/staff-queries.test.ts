import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { inboxKinds } from "#app/domain/inbox.ts";
import { relationshipParts } from "#app/domain/relationship.ts";
import { scoreSorts } from "#app/domain/score-table.ts";
import { loader as companies } from "#app/routes/company/list.tsx";
import { loader as dashboard } from "#app/routes/dashboard/dashboard.tsx";
import { loader as found } from "#app/routes/relationship/list.tsx";
import { loader as person } from "#app/routes/relationship/relationship.tsx";
import { loader as scores } from "#app/routes/score/table.tsx";
import { loader as inbox } from "#app/routes/staff/inbox.tsx";
import { type Visit, visitContext } from "#app/web/visit.ts";
import { attributes, companies as companyRows, people, tags } from "#db/schema.ts";
import { seedIdeas } from "#db/seed.ts";
import { theSite } from "#db/site.ts";
import { newDatabase } from "../support/database.ts";
import { explaining } from "../support/explain.ts";

const id = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const now = new Date("2026-05-04T09:00:00Z");

/**
 * What may be gone through from its beginning, until a page is full: an index of what waits alone, one that is in the very
 * order of the page, and what is few: tags, companies, what is said of people, and what a query made itself.
 */
const may = [
  ...["ideas_queue", "ideas_own_queue", "polishes_waiting", "pilots_asked", "comments_clarified"],
  ...["ideas_held", "comments_held", "polishes_held"],
  ...["people_joined", "ideas_new", "ideas_wanted"],
  // Of so few ideas, one host has so many that PostgreSQL goes through all.
  "ideas_pkey",
  ...["tags_folded", "companies_folded", "known", "narrowed", "looked_at"],
];

/** Asks pages of the staff on a site with a thousand ideas, and tells what was gone through that may not be. */
async function theStaff() {
  const { url, ...db } = await newDatabase();
  await seedIdeas(db, 1_000);
  const [[sam], [tag], [company], [said]] = await Promise.all([
    db.read.select().from(people).limit(1),
    db.read.select().from(tags).limit(1),
    db.read.select().from(companyRows).limit(1),
    db.read.select().from(attributes).limit(1),
  ]);
  if (!sam || !tag || !company || !said) throw new Error("Nothing was seeded.");
  const { read, steps } = await explaining(url, ["seqscan", "sort", "hashjoin", "mergejoin", "material"], 500);
  const site = await theSite(read);
  const reader = { ...sam, role: "staff" as const };
  const visit = { actor: { kind: "person", id: sam.id, role: "staff" }, reader, now, site, read, db: { ...db, read } };
  const context = new RouterContextProvider();
  context.set(visitContext, visit as unknown as Visit);
  await steps();
  /** What is gone through, and what is sorted, for the pages of a loader at some addresses. */
  async function ask(loader: (args: never) => Promise<unknown>, path: string, queries: string[], params = {}) {
    const through = new Set<string>();
    const sorted = new Set<string>();
    for (const query of queries) {
      const url = new URL(`${path}?${query}`, "http://localhost:3000");
      await loader({ request: new Request(url), url, params, context } as never);
      for (const step of await steps()) {
        if (/where \(?false/.test(step.query)) continue;
        const told = `${path}?${query} ${step.through ?? ""}: ${step.query}`;
        if (step.through && !may.includes(step.through)) through.add(told);
        if (step.sorts) sorted.add(told);
      }
    }
    return { through: [...through], sorted: [...sorted] };
  }
  const wanted = [`company=${company.id}`, `attribute=${encodeURIComponent(`${said.folded}=${said.value}`)}`];
  const filters = ["", "host=me", "host=none", `tag=${tag.slug}`, ...wanted];
  return { ask, filters, company: company.id, handle: sam.handle };
}

const place = `after=12~${id}`;

/** Pages are many, and PostgreSQL on a busy machine is slow to explain. */
const patience = 240_000;

test(
  "no page of the staff goes through a table that grows, whatever it is narrowed to or sorted by",
  async () => {
    const { ask, filters, company, handle } = await theStaff();
    const pages = [
      await ask(inbox, "/staff", [...filters, "first=yes", ...inboxKinds.map((kind) => `kind=${kind}&${place}`)]),
      await ask(
        scores,
        "/staff/ideas",
        scoreSorts.flatMap((sort) => [...filters, "stage=all", "order=up", place].map((one) => `sort=${sort}&${one}`)),
      ),
      await ask(companies, "/staff/companies", ["", `after=${id}`]),
      await ask(found, "/staff/people", ["", "q=see", `company=${company}`, place]),
      await ask(
        person,
        `/staff/people/${handle}`,
        ["", ...relationshipParts.flatMap((part) => [`show=${part}`, `show=${part}&${place}`])],
        { handle },
      ),
      await ask(dashboard, "/staff/dashboard", ["", "from=2020-01-01&to=2026-05-04"]),
    ];
    expect(pages.flatMap(({ through }) => through)).toEqual([]);
  },
  patience,
);

test(
  "what waits is read in the order in which it is shown, from what waits to its idea, and never sorted",
  async () => {
    const { ask, filters } = await theStaff();
    const { sorted } = await ask(
      inbox,
      "/staff",
      inboxKinds.flatMap((kind) => [...filters, place].map((one) => `kind=${kind}&${one}`)),
    );
    // What is said of people, and what stands still, are few.
    expect(
      sorted.filter((one) => !/recursive known|in \(select "idea_id" from "pauses"|: select "pauses"/.test(one)),
    ).toEqual([]);
  },
  patience,
);
