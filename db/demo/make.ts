/**
 * The demo company, made by running the commands its people would have run, at the times they would have run them.
 * The clock and the dispatcher work along, so that everything follows as it does on a real site.
 */
import { Presets, SingleBar } from "cli-progress";
import { tick } from "../../app/background/clock.ts";
import { dispatch } from "../../app/background/dispatcher.ts";
import { hashPassword } from "../../app/domain/password.ts";
import { slugOf } from "../../app/domain/slug.ts";
import type { Files } from "../../app/pictures/store.ts";
import { countActivity } from "../activity.ts";
import type { Db } from "../connect.ts";
import { idsAt } from "../ids.ts";
import { addPerson, hasPeople } from "../people.ts";
import { finishDemo, makeSite, theSite } from "../site.ts";
import { applauseTurns } from "./applause.ts";
import { type Questioned, questionDates } from "./calendar.ts";
import { deedsOf } from "./deeds.ts";
import { emptyAll } from "./empty.ts";
import { invitationTurns } from "./invitations.ts";
import { addLooks } from "./looks.ts";
import { dayMs, type Making, minuteMs, timeZone } from "./making.ts";
import { cy, cyJoined, moderationTurns } from "./moderation.ts";
import { type DemoPerson, people } from "./people.ts";
import { questions } from "./questions.ts";
import { randomFrom } from "./random.ts";
import { shareTurns } from "./shares.ts";
import { demoPassword } from "./sign-ins.ts";
import { does } from "./steps.ts";
import { stories } from "./stories.ts";
import { faceTurns } from "./telling.ts";
import {
  burstAt,
  burstTurns,
  farewellTurn,
  mergeTurns,
  onBehalfTurns,
  profileTurns,
  readingTurn,
  relationshipTurns,
  scoreTurns,
  settingTurns,
  type Turn,
  tagTurns,
  thanksTurns,
  turnsOf,
  viewTurn,
} from "./turns.ts";
import { burst } from "./votes.ts";

/** In place of the seed while the demo is being made: a start that was interrupted begins anew. */
const unfinished = "unfinished";

/**
 * Makes the demo company as of `now`, the same for the same seed and moment. Leaves a database alone that holds it
 * already; throws a sentence for one that holds people and is no demo.
 */
export async function makeDemo(
  db: Db,
  {
    files,
    now = new Date(),
    seed = 7,
    address = "http://localhost:3000",
  }: { files: Files; now?: Date; seed?: number; address?: string },
): Promise<void> {
  const site = await theSite(db.read);
  if (site?.demoSeed && site.demoSeed !== unfinished) return;
  if (site?.demoSeed === unfinished) await db.write(emptyAll);
  else if (site || (await hasPeople(db.read)))
    throw new Error(
      "This database holds a real site, so the demo keeps away from it. Give the demo a DATABASE_URL of its own.",
    );
  const making: Making = {
    db,
    files,
    now,
    random: randomFrom(seed),
    actors: new Map(),
    handles: new Map(),
    ideas: new Map(),
  };
  const asked = questionDates(questions, now);
  await settle(making, address);

  const bar = new SingleBar(
    { format: "Making the demo company {bar} {percentage}%", noTTYOutput: false, clearOnComplete: true },
    Presets.shades_classic,
  );
  const numbered = new Map(
    asked.map((dates, place): [string, Questioned] => [dates.question.key, { ...dates, number: place + 1 }]),
  );
  const deeds = deedsOf(stories, people, numbered, now, making.random);
  const turns = [
    ...deeds.map((deed) => ({ at: deed.at, run: () => does(making, deed), together: deed.does === "vote" })),
    ...turnsOf(making, [...numbered.values()]),
    ...settingTurns(making),
    ...tagTurns(making),
    ...people.flatMap((person) => profileTurns(making, person)),
    ...people.map(({ key }) => readingTurn(making, key)),
    ...faceTurns(making),
    ...burstTurns(making),
    ...mergeTurns(making),
    ...shareTurns(making),
    ...applauseTurns(making),
    ...thanksTurns(making),
    ...relationshipTurns(making),
    ...invitationTurns(making, numbered),
    ...scoreTurns(making),
    ...onBehalfTurns(making),
    ...moderationTurns(making),
    viewTurn(making),
    farewellTurn(making),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  bar.start(turns.length, 0);
  let ticked = 0;
  for (const batch of batches(turns)) {
    // Votes of one stretch share their commits; everything else happens one after the other.
    await Promise.all(batch.map(({ run }) => run()));
    const at = (batch.at(-1) as Turn).at;
    if (at.getTime() - ticked > dayMs / 4) {
      ticked = at.getTime();
      await tick(db, at);
      while ((await dispatch(db, at)) > 0);
    }
    bar.increment(batch.length);
  }
  await tick(db, now);
  while ((await dispatch(db, now)) > 0);
  await addLooks(making);
  await countActivity(db, now);
  await db.write((tx) => finishDemo(tx, String(seed)));
  bar.stop();
}

/** What may happen together stays together, at most 50 at a time and within a quarter of a day. */
function batches(turns: Turn[]): Turn[][] {
  const all: Turn[][] = [];
  for (const turn of turns) {
    const batch = all.at(-1);
    const first = batch?.[0];
    const joins = first?.together && turn.together && turn.at.getTime() - first.at.getTime() < dayMs / 4;
    if (batch && joins && batch.length < 50) batch.push(turn);
    else all.push([turn]);
  }
  return all;
}

async function settle(making: Making, address: string): Promise<void> {
  const { db, now, random, actors, handles } = making;
  const passwordHash = await hashPassword(demoPassword);
  await db.write(async (tx) => {
    const madeAt = new Date(now.getTime() - 340 * dayMs);
    const newId = idsAt(madeAt, () => Math.floor(random() * 256));
    await makeSite(tx, {
      name: "Harbour Coffee",
      address,
      answerDays: 7,
      timeZone,
      madeAt,
      demoSeed: unfinished,
    });
    const everybody: (DemoPerson & { joined: number })[] = [
      ...people.map((one) => ({ ...one, joined: madeAt.getTime() + (one.role ? 0 : random() * 6 * dayMs) })),
      { ...cy, joined: cyJoined(now) },
      ...burst.people.map((one, place) => ({ ...one, joined: burstAt(now, place) - 4 * minuteMs })),
    ];
    for (const { key, name, role = "customer", joined } of everybody) {
      const person = await addPerson(tx, {
        id: newId(),
        handle: slugOf(name, "person"),
        email: `${key}@demo.test`,
        passwordHash,
        role,
        name,
        joinedAt: new Date(joined),
      });
      if (!person) throw new Error(`The demo has two people with the key ${key}.`);
      actors.set(key, { kind: "person", id: person.id, role });
      handles.set(key, person.handle);
    }
  });
}
