import { addDays, dayIn } from "../../app/domain/calendar.ts";
import { addViews } from "../idea-views.ts";
import { ideas } from "../schema.ts";
import { dayMs, type Making, timeZone } from "./making.ts";

const days = 90;

/** Who looked at the demo's ideas in the last months: each the more, the more it is wanted, and some that nobody votes for. */
export async function addLooks({ db, now, random }: Making): Promise<void> {
  const today = dayIn(timeZone, now);
  const shown = await db.read.select().from(ideas);
  const all = shown.flatMap(({ number, votesCount, createdAt }) => {
    const age = Math.min(days, Math.floor((now.getTime() - createdAt.getTime()) / dayMs));
    // A few are read much more than they are wanted.
    const silent = votesCount < 9 && number % 4 === 3 ? (12 * (votesCount + 1)) / 30 : 0;
    const eachDay = (votesCount * 2.5 + random() * 40) / days + silent;
    return Array.from({ length: age + 1 }, (_, ago) => {
      const count = Math.floor(eachDay * (0.4 + 1.2 * random()) + random());
      return { key: String(number), day: addDays(today, -ago), count };
    }).filter(({ count }) => count > 0);
  });
  await db.write((tx) => addViews(tx, all));
}
