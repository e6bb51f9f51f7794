/**
 * The demo company, made by running the commands its people would have run, at the times they would have run them.
 * The clock and the dispatcher work along, so that everything follows as it does on a real site.
 */
import { Presets, SingleBar } from "cli-progress";
import { tick } from "../../app/background/clock.ts";
import { dispatch } from "../../app/background/dispatcher.ts";
import type { AnyCommand, Params } from "../../app/commands/command.ts";
import * as commands from "../../app/commands/index.ts";
import { perform } from "../../app/commands/perform.ts";
import type { PersonActor } from "../../app/domain/actor.ts";
import { addDays, dayIn, weekdays } from "../../app/domain/calendar.ts";
import { prompts } from "../../app/domain/gap.ts";
import { hashPassword } from "../../app/domain/password.ts";
import { slugOf } from "../../app/domain/slug.ts";
import { gemPage } from "../celebrations.ts";
import type { Db } from "../connect.ts";
import { creditsOf } from "../credits.ts";
import { gapsOf } from "../gaps.ts";
import { ideaByNumber } from "../ideas.ts";
import { idsAt } from "../ids.ts";
import { addPerson, hasPeople } from "../people.ts";
import { finishDemo, makeSite, theSite } from "../site.ts";
import { voterIds } from "../votes.ts";
import { openWays, type Way } from "../ways.ts";
import { knownBefore } from "./answers.ts";
import { type Questioned, questionDates } from "./calendar.ts";
import { type DemoDeed, deedsOf } from "./deeds.ts";
import { emptyAll } from "./empty.ts";
import { asides } from "./gaps.ts";
import { holidaysAround, sitePauses } from "./holidays.ts";
import { merges } from "./merges.ts";
import { type DemoPerson, people } from "./people.ts";
import { acceptForm, offerForm } from "./polishes.ts";
import { questions } from "./questions.ts";
import { randomFrom } from "./random.ts";
import { demoPassword } from "./sign-ins.ts";
import { stories } from "./stories.ts";
import type { DemoAnswer, DemoKnown, DemoStep, DemoStory } from "./story.ts";
import { tags, tidied } from "./tags.ts";
import { burst } from "./votes.ts";

/** In place of the seed while the demo is being made: a start that was interrupted begins anew. */
const unfinished = "unfinished";
const timeZone = "Europe/Lisbon";
const minuteMs = 60_000;
const dayMs = 86_400_000;

type Making = {
  db: Db;
  now: Date;
  random: () => number;
  actors: Map<string, PersonActor>;
  handles: Map<string, string>;
  ideas: Map<DemoStory, Kept>;
};
type Form = Record<string, string | string[]>;
/** What the demo must remember of a story to go on telling it. */
type Kept = {
  heard?: true;
  number: string;
  pilot: string | null;
  celebration: string | null;
  comments: Map<DemoStep, string>;
  /** The last polish that each offered, by their keys. */
  polishes: Map<string, string>;
  promises: Map<string, string>;
};

/**
 * Makes the demo company as of `now`, the same for the same seed and moment. Leaves a database alone that holds it
 * already; throws a sentence for one that holds people and is no demo.
 */
export async function makeDemo(
  db: Db,
  {
    now = new Date(),
    seed = 7,
    address = "http://localhost:3000",
  }: { now?: Date; seed?: number; address?: string } = {},
): Promise<void> {
  const site = await theSite(db.read);
  if (site?.demoSeed && site.demoSeed !== unfinished) return;
  if (site?.demoSeed === unfinished) await db.write(emptyAll);
  else if (site || (await hasPeople(db.read)))
    throw new Error(
      "This database holds a real site, so the demo keeps away from it. Give the demo a DATABASE_URL of its own.",
    );
  const making: Making = { db, now, random: randomFrom(seed), actors: new Map(), handles: new Map(), ideas: new Map() };
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
    ...burstTurns(making),
    ...mergeTurns(making),
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
  await db.write((tx) => finishDemo(tx, String(seed)));
  bar.stop();
}

type Turn = { at: Date; run: () => Promise<unknown>; together?: boolean };

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

/** The questions' own turns: written, opened, closed by the clock, answered. */
function turnsOf(making: Making, asked: Questioned[]): Turn[] {
  return asked.flatMap(({ question, number, openedAt, closedAt }): Turn[] => {
    const { by, title, words, draft, heard } = question;
    const as = (at: Date, command: AnyCommand, form: Form) => ({
      at,
      run: () => act(making, at, by, command, { number: String(number) }, form),
    });
    const writtenAt = new Date(openedAt.getTime() - dayMs / 8);
    const until = addDays(dayIn(timeZone, closedAt), -1);
    return [
      as(writtenAt, commands.writeQuestion, { title, words }),
      ...(draft ? [] : [as(openedAt, commands.openQuestion, { until })]),
      ...(heard ? [as(new Date(closedAt.getTime() + 2.4 * dayMs), commands.tellWhatWeHeard, { heard })] : []),
    ];
  });
}

/** The admin makes the tags first, and tidies them up later. */
function tagTurns(making: Making): Turn[] {
  const from = making.now.getTime() - 339 * dayMs;
  const slugs = new Map(tags.map(({ name }) => [name, slugOf(name, "tag")]));
  const as = (day: number, command: AnyCommand, name: string, form: Form): Turn => {
    const at = new Date(from + day * dayMs);
    return { at, run: () => act(making, at, "ada", command, { slug: slugs.get(name) as string }, form) };
  };
  return [
    ...tags.map(({ name }) => as(0, commands.createTag, name, { name })),
    ...tidied.map((one) => {
      if ("retire" in one) return as(one.day, commands.retireTag, one.retire, {});
      if ("merge" in one) return as(one.day, commands.mergeTag, one.merge, { into: slugs.get(one.into) as string });
      return as(one.day, commands.renameTag, one.rename, { name: one.to });
    }),
  ];
}

/** In the first weeks Ada sets the days on which nobody works, and dares to promise more. */
function settingTurns(making: Making): Turn[] {
  const { now } = making;
  const asAda = (daysAgo: number, command: AnyCommand, form: Form): Turn => {
    const at = new Date(now.getTime() - daysAgo * dayMs);
    return { at, run: () => act(making, at, "ada", command, {}, form) };
  };
  return [
    ...holidaysAround(now).map((holiday, place) => asAda(338 - place / 500, commands.addHoliday, holiday)),
    asAda(310.4, commands.changePromise, { days: "5", weekdays: weekdays.slice(0, 5).join("\n") }),
    ...sitePauses.map(({ daysAgo, lasts, reason }) => {
      const from = dayIn(timeZone, new Date(now.getTime() - daysAgo * dayMs));
      return asAda(daysAgo + 6, commands.pauseSite, { from, until: addDays(from, lasts - 1), reason });
    }),
  ];
}

/** The addresses of the tags a story got, as a form sends them. */
function tagsFor(title: string): Form {
  const slugs = tags.filter(({ on }) => on.includes(title)).map(({ name }) => slugOf(name, "tag"));
  return slugs.length > 0 ? { tags: slugs.join("\n") } : {};
}

/** Everybody looked at their news some days ago, so that only what came since is new to them. */
function readingTurn(making: Making, key: string): Turn {
  const at = new Date(making.now.getTime() - (1 + making.random() * 9) * dayMs);
  return { at, run: () => act(making, at, key, commands.readNotifications, {}, {}) };
}

/** Many new accounts vote for one idea within the hour, each a few minutes after it was made. */
function burstTurns(making: Making): Turn[] {
  return burst.people.map(({ key, says = "" }, place): Turn => {
    const at = new Date(burstAt(making.now, place));
    return {
      at,
      run: () => act(making, at, key, commands.castVote, ideaCalled(making, burst.idea), { reason: says }),
    };
  });
}

/** Staff make one idea of two, and may take them apart again. */
function mergeTurns(making: Making): Turn[] {
  const as = (hoursAgo: number, by: string, command: AnyCommand, title: string, form: () => Form): Turn => {
    const at = new Date(making.now.getTime() - hoursAgo * 60 * minuteMs);
    return { at, run: () => act(making, at, by, command, ideaCalled(making, title), form()) };
  };
  return merges.flatMap(({ from, into, by, reason, hoursAgo, apart }) => [
    as(hoursAgo, by, commands.mergeIdea, into, () => ({ from: ideaCalled(making, from).number, reason })),
    ...(apart ? [as(apart.hoursAgo, apart.by, commands.unmergeIdea, from, () => ({}))] : []),
  ]);
}

/** Where the idea of this title is. */
function ideaCalled({ ideas }: Making, title: string): { number: string } {
  const [, kept] = [...ideas].find(([story]) => story.title === title) ?? [];
  if (!kept) throw new Error(`The demo has no idea called ${title}.`);
  return { number: kept.number };
}

/** When the one at this place votes; they come two minutes apart. */
function burstAt(now: Date, place: number): number {
  return now.getTime() - burst.hoursAgo * 60 * minuteMs + place * 2 * minuteMs;
}

/** Whoever has something to say of themselves does so when they have been here for a week. */
function profileTurns(making: Making, { key, name, words = "", cares, colour }: DemoPerson): Turn[] {
  if (!colour) return [];
  const at = new Date(making.now.getTime() - 333 * dayMs);
  const form = { name, handle: making.handles.get(key) as string, words, colour, ...(cares && { cares }) };
  return [{ at, run: () => act(making, at, key, commands.changeProfile, {}, form) }];
}

async function does(making: Making, deed: DemoDeed): Promise<void> {
  const { story, at } = deed;
  if (deed.does === "post") {
    const { title, body, by } = story;
    const question: Form = deed.question ? { question: String(deed.question.number) } : {};
    const { to } = await act(making, at, by, commands.postIdea, {}, { title, body, ...question, ...tagsFor(title) });
    making.ideas.set(story, {
      number: numberOf(to),
      pilot: null,
      celebration: null,
      comments: new Map(),
      polishes: new Map(),
      promises: new Map(),
    });
    return;
  }
  const kept = making.ideas.get(story) as Kept;
  const idea = { number: kept.number };
  if (deed.does === "vote")
    await act(making, at, deed.by, commands.castVote, idea, { strength: deed.strength, reason: deed.says });
  else if (deed.does === "reply") {
    const parent = kept.comments.get(deed.to);
    if (parent) await act(making, at, deed.by, commands.addComment, idea, { body: deed.says, parent });
  } else await takeStep(making, at, kept, deed.step, story);
}

async function takeStep(making: Making, at: Date, kept: Kept, step: DemoStep, story: DemoStory): Promise<void> {
  const idea = { number: kept.number };
  const pilot = { number: kept.pilot ?? "" };
  if ("says" in step) {
    const { to } = await act(making, at, step.by, commands.addComment, idea, {
      body: step.says,
      kind: step.kind ?? "comment",
    });
    kept.comments.set(step, to.split("#c-")[1] as string);
  } else if ("answers" in step) {
    await act(making, at, step.by, commands.answerIdea, idea, await answerForm(making, step, story, kept));
    kept.heard = true;
    if (step.stage === "polishing" && !asides[story.title]) await tickOff(making, at, step.by, kept, ["who"]);
  } else if ("adds" in step) {
    await act(making, at, step.by, commands.addGap, idea, { words: step.adds });
  } else if ("fills" in step) {
    for (const { id } of await missingFrom(making, kept, [step.fills]))
      await act(making, at, step.by, commands.answerGap, { id }, { body: step.with });
  } else if ("ticks" in step) {
    await tickOff(making, at, step.by, kept, step.ticks);
  } else if ("polishes" in step) {
    const form = await offerForm(making.db.read, kept, step);
    const { to } = await act(making, at, step.by, commands.offerPolish, idea, form);
    kept.polishes.set(step.by, to.split("/")[2] as string);
  } else if ("acceptsPolish" in step) {
    const { id, form } = await acceptForm(making.db.read, kept, step);
    await act(making, at, step.by, commands.acceptPolish, { id }, form);
  } else if ("declinesPolish" in step) {
    const id = kept.polishes.get(step.declinesPolish) ?? "";
    await act(making, at, step.by, commands.declinePolish, { id }, { said: step.said });
  } else if ("restores" in step) {
    const which = { ...idea, revision: String(step.restores) };
    await act(making, at, step.by, commands.restoreRevision, which, { why: step.why });
  } else if ("wakes" in step) {
    await act(making, at, step.by, commands.wakeIdea, idea, { body: step.wakes });
  } else if ("corrects" in step) {
    await act(making, at, step.by, commands.sayProvenance, idea, knownForm(making, step.corrects, story));
  } else if ("choose" in step) {
    await chooseWays(making, at, kept.number, step.choose);
  } else if ("promises" in step) {
    const form = { words: step.promises, by: dayAfter(making, story, step.for) };
    const { to } = step.toPilot
      ? await act(making, at, step.by, commands.makePilotPromise, pilot, form)
      : await act(making, at, step.by, commands.makePromise, idea, form);
    if (step.as) kept.promises.set(step.as, to.split("#p-")[1] as string);
  } else if ("keeps" in step) {
    const id = kept.promises.get(step.keeps);
    await act(making, at, step.by, commands.keepPromise, { id }, { words: step.how });
  } else if ("moves" in step) {
    const form = { dueOn: dayAfter(making, story, step.to), reason: step.because };
    await act(making, at, step.by, commands.movePromise, { id: kept.promises.get(step.moves) }, form);
  } else if ("hosts" in step) {
    await act(making, at, step.hosts, commands.takeHost, idea, {});
  } else if ("handsTo" in step) {
    await act(making, at, step.by, commands.takeHost, idea, { to: making.handles.get(step.handsTo) as string });
  } else if ("pauses" in step) {
    await act(making, at, step.by, commands.pauseClock, idea, { reason: step.pauses });
  } else if ("resumes" in step) {
    await act(making, at, step.by, commands.resumeClock, idea, {});
  } else if ("pilot" in step) {
    const { hypothesis, measure, places, starts, ends } = step.pilot;
    const day = (after: number) => dayAfter(making, story, after);
    const form = { hypothesis, measure, places: String(places), from: day(starts), to: day(ends) };
    const { to } = await act(making, at, step.by, commands.openPilot, idea, form);
    kept.pilot = numberOf(to);
    // Whoever opens a pilot knows what they try.
    await tickOff(making, at, step.by, kept, prompts);
  } else if ("seats" in step) {
    for (const key of step.seats) await act(making, at, key, commands.askForSeat, pilot, {});
  } else if ("leaves" in step) {
    await act(making, at, step.leaves, commands.leaveSeat, pilot, {});
  } else if ("concludes" in step) {
    await act(making, at, step.by, commands.concludePilot, pilot, { outcome: step.concludes, learned: step.learned });
  } else if ("ships" in step) {
    await act(making, at, step.by, commands.shipIdea, idea, { body: step.ships, story: step.story });
    kept.celebration = await newestCelebration(making);
  } else if ("celebrates" in step) {
    const { to } = await act(making, at, step.by, commands.celebratePilot, pilot, { story: step.celebrates });
    kept.celebration = numberOf(to);
  } else if ("credits" in step) {
    const form = { person: making.handles.get(step.credits) as string, role: step.role, what: step.for };
    await act(making, at, step.by, commands.proposeCredit, { number: kept.celebration ?? "" }, form);
  } else if ("accepts" in step) {
    for (const said of step.accepts) {
      const by = typeof said === "string" ? said : said.by;
      const form: Form =
        typeof said === "string"
          ? { shown: "name" }
          : "as" in said
            ? { shown: "alias", alias: said.as }
            : { shown: "anonymous" };
      for (const id of await openCredits(making, kept, by))
        await act(making, at, by, commands.acceptCredit, { id }, form);
    }
  } else {
    for (const by of step.declines)
      for (const id of await openCredits(making, kept, by))
        await act(making, at, by, commands.declineCredit, { id }, {});
  }
}

async function tickOff(making: Making, at: Date, by: string, kept: Kept, named: readonly string[]): Promise<void> {
  for (const { id } of await missingFrom(making, kept, named)) await act(making, at, by, commands.closeGap, { id }, {});
}

/** What is missing from an idea, by its prompt or its words. */
async function missingFrom({ db }: Making, kept: Kept, named: readonly string[]) {
  const idea = await ideaByNumber(db.read, Number(kept.number));
  const gaps = idea ? await gapsOf(db.read, idea) : [];
  return gaps.filter(({ prompt, words }) => named.includes(words ?? prompt ?? ""));
}

/** An answer as its form sends it; the first one says whether the idea was new. */
async function answerForm(making: Making, step: DemoAnswer, story: DemoStory, { heard, number }: Kept): Promise<Form> {
  const { answers: body, stage = "", echo = "", saw = "", thanks = "", next = "", reason = "", wakesWhen = "" } = step;
  const [way1 = "", way2 = "", way3 = ""] = step.ways ?? [];
  const known = knownBefore[story.title];
  const chosen = step.chooses === undefined ? "" : (await waysNow(making, number))[step.chooses]?.id;
  return {
    ...{ echo, saw, thanks, next, body, stage, reason, wakesWhen, way1, way2, way3 },
    ...(chosen ? { chosen } : {}),
    wakesOn: step.wakesAfter ? dayAfter(making, story, step.wakesAfter) : "",
    ...(heard ? {} : known ? knownForm(making, known, story) : { provenance: "new" }),
  };
}

function knownForm(making: Making, { daysBefore, where }: DemoKnown, story: DemoStory): Form {
  return { provenance: "known", knownSince: dayAfter(making, story, -daysBefore), knownWhere: where };
}

async function waysNow({ db }: Making, number: string): Promise<Way[]> {
  const idea = await ideaByNumber(db.read, Number(number));
  return idea ? openWays(db.read, idea.id) : [];
}

/** The first voters choose among the ways offered; the dreamer only where there are not enough of them. */
async function chooseWays(making: Making, at: Date, number: string, counts: number[]): Promise<void> {
  const ways = await waysNow(making, number);
  const voters = await voterIds(making.db.read, ways[0]?.ideaId ?? "");
  const keys = [...making.actors].filter(([, { id }]) => voters.includes(id)).map(([key]) => key);
  for (const [place, count] of counts.entries()) {
    const way = ways[place] as Way;
    for (const key of keys.splice(0, count))
      await act(making, at, key, commands.chooseWay, { id: way.commentId }, { way: way.id });
  }
}

/** The day so many days after an idea was posted. */
function dayAfter({ now }: Making, { daysAgo }: DemoStory, days: number): string {
  return dayIn(timeZone, new Date(now.getTime() + (days - daysAgo) * dayMs));
}

/** The person's credits of this celebration that wait for their word. */
async function openCredits({ db, actors }: Making, kept: Kept, key: string): Promise<string[]> {
  const credits = await creditsOf(db.read, actors.get(key)?.id ?? "");
  return credits
    .filter(({ state, about }) => state === "proposed" && about.href.startsWith(`/wall/${kept.celebration}/`))
    .map(({ id }) => id);
}

async function newestCelebration({ db }: Making): Promise<string> {
  const { gems } = await gemPage(db.read, null, 1);
  return String(gems[0]?.number);
}

function act(making: Making, at: Date, by: string, command: AnyCommand, params: Params, form: Form) {
  const { db, random, actors } = making;
  const actor = actors.get(by);
  if (!actor) throw new Error(`The demo knows nobody called ${by}.`);
  const newId = idsAt(at, () => Math.floor(random() * 256));
  return perform(db, command, { actor, params, form, now: at, newId });
}

/** "/ideas/214/quiet-hour" → "214". */
function numberOf(path: string): string {
  return path.split("/")[2] as string;
}
