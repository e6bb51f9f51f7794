/**
 * A process in which some customers post, vote, take their votes back, comment and delete comments, on many days, all at the
 * same time; or, told to count instead, one that counts what they do until it is told to stop.
 */
import { once } from "node:events";
import { and, eq, isNull } from "drizzle-orm";
import { addComment, castVote, deleteComment, postIdea, withdrawVote } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { countActivity } from "#db/activity.ts";
import { open } from "#db/connect.ts";
import { Busy } from "#db/fault.ts";
import { comments } from "#db/schema.ts";

const dayMs = 86_400_000;
const [first, times, ...whose] = process.argv.slice(2);
const db = await open(process.env.DATABASE_URL as string);
console.log("ready");
await once(process.stdin, "data");
if (whose.length > 0) await Promise.all(whose.map(doesThings));
else await countOn();
await db.close();
process.stdin.destroy();

/** On each of some days a vote or its withdrawal, and a comment; every third day the last comment is deleted, or something new posted. */
async function doesThings(id: string, place: number): Promise<void> {
  for (let time = 0; time < Number(times); time++) {
    const now = new Date(Number(first) + ((time * 5 + place * 3) % 30) * dayMs + time * 1000);
    const number = String(1 + (Math.floor(time / 4) % 3));
    const doing = { actor: { kind: "person", id, role: "customer" }, now } as const;
    const voting = { ...doing, params: { number }, form: {} };
    await tries(() => (time % 4 === 1 ? perform(db, withdrawVote, voting) : perform(db, castVote, voting)));
    const body = `The ${time}th time, and still a yes.`;
    if (time % 3 === 0)
      await tries(() => perform(db, postIdea, { ...doing, form: { title: `Bench ${place} ${time} of ${id}` } }));
    else await tries(() => perform(db, addComment, { ...doing, params: { number }, form: { body } }));
    if (time % 3 !== 2) continue;
    const [last] = await db.read
      .select({ id: comments.id })
      .from(comments)
      .where(and(eq(comments.authorId, id), isNull(comments.deletedAt)))
      .limit(1);
    if (last) await tries(() => perform(db, deleteComment, { ...doing, params: { id: last.id }, form: {} }));
  }
}

/** Who is told that the database is busy tries again, as their browser lets them; who is told no leaves it. */
async function tries(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (error instanceof Busy) await tries(deed);
    else if (!(error instanceof Refusal)) throw error;
  }
}

async function countOn(): Promise<void> {
  let stopped = false;
  void once(process.stdin, "end").then(() => {
    stopped = true;
  });
  process.stdin.resume();
  while (!stopped) {
    await tries(() => countActivity(db, new Date()));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
