/** Says what the central reads and `write` take, in µs per call. Words: how many ideas, rounds, ms for each round. */
import { type Db, open } from "#db/connect.ts";
import { ideaList } from "#db/idea-list.ts";
import { ideaView } from "#db/idea-page.ts";
import { countTry } from "#db/limits.ts";
import { personByEmail } from "#db/people.ts";
import type { Place } from "#db/places.ts";
import { searchIdeas } from "#db/search.ts";
import { similarIdeas } from "#db/similar.ts";
import { type Site, theSite } from "#db/site.ts";
import { median } from "../median.ts";

type Job = { calls: number; run: () => Promise<unknown> };

const [ideas = 0, rounds = 0, ms = 0] = process.argv.slice(2).map(Number);
const together = 64;

const db = await open(process.env.DATABASE_URL ?? "");
const times = await timed(await jobsOf(db));
await db.close();
process.send?.(times);
process.disconnect();

async function jobsOf(db: Db): Promise<Record<string, Job>> {
  const { read } = db;
  const now = db.now();
  const site = (await theSite(read)) as Site;
  const person = await personByEmail(read, "seed-2@example.org");
  const deep = await ninthTenth(db, ideas);
  let turn = 0;
  const someIdea = () => 1 + ((turn++ * 7_919) % ideas);
  const write = (slot: number) => db.write((tx) => countTry(tx, `bench|${slot}`, 300, now));
  const once = (run: Job["run"]) => ({ calls: 1, run });
  return {
    "board, hot, first page": once(() => ideaList(read, null, { sort: "hot" })),
    "board, new, first page": once(() => ideaList(read, null, { sort: "new" })),
    "board, hot, nine tenths down": once(() => ideaList(read, null, { sort: "hot", after: deep })),
    "board, hot, with a reader's own votes": once(() => ideaList(read, person?.id ?? null, { sort: "hot" })),
    "search, a rare word": once(() => searchIdeas(read, null, ["glove"])),
    "search, a common word": once(() => searchIdeas(read, null, ["the"])),
    "similar ideas to a new title": once(() => similarIdeas(read, null, "A green umbrella by the window for readers")),
    "idea with its comments": once(() => ideaView(read, someIdea(), { site, now, readerId: null, forStaff: false })),
    "write of one row, one at a time": once(() => write(0)),
    "write of one row, 64 at once, each": {
      calls: together,
      run: () => Promise.all(Array.from({ length: together }, (_, slot) => write(slot))),
    },
  };
}

async function ninthTenth({ read }: Db, ideas: number): Promise<Place | null> {
  const most = 2_000;
  let place: Place | null = null;
  for (let seen = 0; seen < ideas * 0.9; seen += most)
    ({ next: place } = await ideaList(read, null, {
      sort: "hot",
      after: place,
      most: Math.min(most, ideas * 0.9 - seen),
    }));
  return place;
}

async function timed(jobs: Record<string, Job>): Promise<Record<string, number>> {
  const all = Object.entries(jobs).map(([name, job]) => ({ name, job, figures: [] as number[] }));
  for (const { job } of all) await microseconds(job);
  for (let round = 0; round < rounds; round++)
    for (const { job, figures } of all) figures.push(await microseconds(job));
  return Object.fromEntries(all.map(({ name, figures }) => [name, median(figures)]));
}

async function microseconds({ calls, run }: Job): Promise<number> {
  const began = performance.now();
  let made = 0;
  while (performance.now() - began < ms) {
    await run();
    made += calls;
  }
  return ((performance.now() - began) * 1000) / made;
}
