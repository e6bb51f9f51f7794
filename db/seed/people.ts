import { asc, eq, like } from "drizzle-orm";
import { hashPassword } from "../../app/domain/password.ts";
import { foldForSearch } from "../../app/domain/search.ts";
import type { Db, Tx } from "../connect.ts";
import { inParts } from "../in-parts.ts";
import { attributes, companies, companyPeople, people } from "../schema.ts";
import type { Dice } from "./dice.ts";
import { gather, type Rows } from "./rows.ts";
import { seedCompany, seedName } from "./words.ts";

/** Everybody of the benchmark's data signs in with it, as seed-1@example.org and so on. */
export const seedPassword = "roughstone-seed";

type Company = { id: string; weight: number };
/** Somebody of the data, with the company they are with. */
export type Somebody = { id: string; company: Company | null };

/** Who comes again and again, those of them who work here, and the companies of whoever does not. */
export type Crowd = { regulars: Somebody[]; staff: Somebody[]; companies: Company[]; passwordHash: string };

/** Of the regulars the first works here, and then every fiftieth. */
const everyStaff = 50;
const plans = ["Small", "Medium", "Large"];
const countries = ["Chile", "France", "Germany", "Ireland", "Japan", "Portugal"];

/** The crowd of an earlier seeding, or a new one. */
export async function seedCrowd(db: Db, count: number, joinedAt: Date, dice: Dice): Promise<Crowd> {
  const passwordHash = await hashPassword(seedPassword);
  const made = Array.from({ length: count }, (_, place) => ({
    id: dice.idAt(new Date(joinedAt.getTime() + place)),
    handle: `seed-${place + 1}`,
    email: `seed-${place + 1}@example.org`,
    passwordHash,
    role: place % everyStaff === 0 ? ("staff" as const) : ("customer" as const),
    name: seedName(place + 1, dice.pick),
    joinedAt,
  }));
  return db.write(async (tx) => {
    const all = await seedCompanies(tx, Math.min(200, Math.ceil(count / 5)), joinedAt, dice);
    const fresh = new Set<string>();
    for (const some of inParts(made))
      for (const { id } of await tx.insert(people).values(some).onConflictDoNothing().returning({ id: people.id }))
        fresh.add(id);
    const found = await tx
      .select({ id: people.id, role: people.role, company: { id: companies.id, weight: companies.weight } })
      .from(people)
      .leftJoin(companyPeople, eq(companyPeople.personId, people.id))
      .leftJoin(companies, eq(companies.id, companyPeople.companyId))
      .where(like(people.handle, "seed-%"))
      .orderBy(asc(people.id))
      .limit(count);
    const [first] = found;
    const rows = gather();
    const regulars = found.map(({ id, role, company }): Somebody => {
      const isNew = fresh.has(id) && role === "customer";
      return { id, company: isNew ? sayOf(rows, id, first?.id as string, joinedAt, all, dice) : company };
    });
    await rows.write(tx);
    return {
      regulars,
      staff: regulars.filter((_, place) => found[place]?.role !== "customer"),
      companies: all,
      passwordHash,
    };
  });
}

/** Somebody new who joins at a moment, by a share link or not; `name` is for their handle. */
export function seedNewcomer(
  rows: Rows,
  crowd: Crowd,
  { name, joinedAt, cameBy }: { name: string; joinedAt: Date; cameBy: string | null },
  dice: Dice,
): Somebody {
  const id = dice.idAt(joinedAt);
  const { passwordHash } = crowd;
  rows.add(people, {
    ...{ id, passwordHash, joinedAt, cameBy, role: "customer" },
    handle: `came-${name}`,
    email: `came-${name}@example.org`,
    name: seedName(Number.parseInt(name, 10), dice.pick),
  });
  return { id, company: sayOf(rows, id, crowd.staff[0]?.id as string, joinedAt, crowd.companies, dice) };
}

/** What staff say of a customer: six in ten are with a company. */
function sayOf(rows: Rows, personId: string, saidBy: string, saidAt: Date, all: Company[], dice: Dice): Company | null {
  const said = { personId, saidBy, saidAt };
  for (const [name, values] of [
    ["Plan", plans],
    ["Country", countries],
  ] as const)
    rows.add(attributes, { ...said, name, folded: foldForSearch(name), value: dice.pick(values) });
  if (!dice.percent(60)) return null;
  const company = dice.pick(all);
  rows.add(companyPeople, { ...said, companyId: company.id });
  return company;
}

/** The companies of an earlier seeding, or new ones. */
async function seedCompanies(tx: Tx, count: number, createdAt: Date, dice: Dice): Promise<Company[]> {
  const { id, weight } = companies;
  const known = await tx.select({ id, weight }).from(companies).orderBy(asc(id));
  if (known.length > 0) return known;
  const names = Array.from({ length: count }, (_, place) => seedCompany(place + 1, dice.pick));
  return tx
    .insert(companies)
    .values(
      names.map((name) => ({
        ...{ id: dice.idAt(createdAt), name, createdAt },
        folded: foldForSearch(name),
        weight: dice.pick([1, 1, 1, 2, 3]),
      })),
    )
    .returning({ id, weight });
}
