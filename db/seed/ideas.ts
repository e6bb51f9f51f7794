import { eq, sql } from "drizzle-orm";
import { addDays, answerDue, weekdays } from "../../app/domain/calendar.ts";
import { heatOfPosting, placeInRing, polishOf, warmer } from "../../app/domain/ranking.ts";
import { effortPoints, efforts, scoreKey, usualWeights } from "../../app/domain/score.ts";
import { searchTextOf } from "../../app/domain/search.ts";
import { slugOf } from "../../app/domain/slug.ts";
import { type Stage, stages } from "../../app/domain/stage.ts";
import type { Outcome } from "../../app/domain/views.ts";
import type { Tx } from "../connect.ts";
import { type Numbered, nextNumber } from "../numbers.ts";
import { comments, ideas, ideaTags, polishes, revisions, tags, titleRoots, votes } from "../schema.ts";
import { sharedAs } from "../share-links.ts";
import { raisePublicVersion } from "../site.ts";
import { rootRows } from "../title-roots.ts";
import type { Dice } from "./dice.ts";
import { invite } from "./invitations.ts";
import { answer, heardAt, missAnswer, pilot, rest, type Seeded, ship } from "./outcomes.ts";
import { type Crowd, type Somebody, seedNewcomer } from "./people.ts";
import { gather, type Rows } from "./rows.ts";
import { follow, linkTo, look, type SeededLink } from "./travels.ts";
import { seedText, seedTitle } from "./words.ts";

const calendar = { timeZone: "UTC", workingDays: weekdays.slice(0, 5), holidays: new Set<string>() };
const answerDays = 3;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Of ten ideas so many have none, one, two, three, four tags. */
const tagged = [0, 0, 1, 1, 1, 1, 2, 2, 3, 4];

type Part = {
  crowd: Crowd;
  /** Who has dreamed something up. */
  dreamers: Set<string>;
  tagIds: string[];
  dice: Dice;
  now: Date;
  postedAt: (place: number) => Date;
  /** How many ideas there are before these, and how many these are. */
  made: number;
  part: number;
  /** People are invited to one of so many ideas. */
  inviteEvery: number;
};

/** An idea before anything is written: what will become of it. */
type Plan = {
  id: string;
  createdAt: Date;
  stage: Stage;
  answered: boolean;
  /** Its pilot: none, one that runs, or how it ended. */
  tried: "runs" | Outcome | null;
  polished: boolean;
  link: SeededLink | null;
  /** Who came because of it. */
  newcomers: Newcomer[];
};
type Newcomer = Somebody & { at: Date; deed: "dream" | "vote" | "comment" };

/** Writes some ideas with all that becomes of them; answers who came because of them. */
export async function seedPart(tx: Tx, given: Part): Promise<string[]> {
  const { dice, now, made, part, inviteEvery } = given;
  const rows = gather();
  const first = (await lastBefore(tx, "idea", part)) + 1;
  const plans = Array.from({ length: part }, (_, place) => planOf(given, place));
  const newcomers = newcomersOf(rows, plans, first, given);
  let pilotNumber = await lastBefore(tx, "pilot", plans.filter(({ tried }) => tried).length);
  let gemNumber = await lastBefore(tx, "celebration", plans.filter(({ stage }) => stage === "shipped").length);
  const byTag = new Map<string, number>();
  for (const [place, plan] of plans.entries()) {
    const idea = seedIdea(rows, plan, first + place, given, byTag);
    const { link } = plan;
    if (plan.tried) {
      const id = pilot(rows, idea, ++pilotNumber, plan.tried === "runs" ? null : plan.tried, dice);
      if (link && dice.percent(40)) link.subject = sharedAs("pilot", id);
    }
    if (idea.stage === "resting" && !plan.tried) rest(rows, idea, dice);
    if (idea.stage === "shipped") {
      const id = ship(rows, idea, ++gemNumber, dice);
      if (link && dice.percent(60)) link.subject = sharedAs("celebration", id);
    }
    look(rows, idea.id, idea.createdAt, now, dice);
    if (link) follow(rows, link, now, dice);
    if ((made + place) % inviteEvery === 0) inviteTo(rows, idea, (made + place) / inviteEvery, given);
  }
  await rows.write(tx);
  for (const [id, n] of byTag)
    await tx
      .update(tags)
      .set({ ideasCount: sql`${tags.ideasCount} + ${n}` })
      .where(eq(tags.id, id));
  await raisePublicVersion(tx, `seeded up to No. ${first + part - 1}`);
  return newcomers;
}

/** Gives so many public numbers at once; answers the one before the first of them. */
async function lastBefore(tx: Tx, kind: Numbered, count: number): Promise<number> {
  return count && (await nextNumber(tx, kind, count)) - count;
}

function planOf({ crowd, dice, postedAt }: Part, place: number): Plan {
  const createdAt = postedAt(place);
  const stage = dice.percent(60) ? "rough" : dice.pick(stages);
  const id = dice.idAt(createdAt);
  return {
    ...{ id, createdAt, stage, newcomers: [] },
    answered: stage !== "rough" || dice.percent(50),
    tried: triedIn(stage, dice),
    polished: dice.percent(polishedOf[stage]),
    link: dice.percent(4) ? linkTo(sharedAs("idea", id), dice.pick(crowd.regulars).id, createdAt, dice) : null,
  };
}

/** Of a hundred ideas in a stage, so many were polished. */
const polishedOf: Record<Stage, number> = { rough: 0, polishing: 80, piloting: 40, shipped: 40, resting: 5 };

function triedIn(stage: Stage, dice: Dice): Plan["tried"] {
  if (stage === "piloting" && dice.percent(25)) return dice.percent(30) ? "runs" : "adopt";
  if (stage === "polishing" && dice.percent(5)) return "adapt";
  return stage === "resting" && dice.percent(12) ? "stop" : null;
}

/** Three people come with twenty ideas, more with those that are tried, and four in ten of them by somebody's share link; answers who. */
function newcomersOf(rows: Rows, plans: Plan[], first: number, { crowd, dice, now }: Part): string[] {
  const links = plans.flatMap(({ link }) => link ?? []);
  const ids: string[] = [];
  for (const [place, plan] of plans.entries()) {
    if (!dice.percent(plan.tried ? 80 : 15)) continue;
    const deed = dice.pick(["dream", "vote", "vote", "comment"] as const);
    const link = links.length > 0 && dice.percent(40) ? dice.pick(links) : null;
    const at =
      deed === "dream"
        ? plan.createdAt
        : dice.moment(plan.createdAt, new Date(Math.min(now.getTime(), plan.createdAt.getTime() + 9 * dayMs)));
    const joinedAt = new Date(at.getTime() - dice.between(1, 20) * 60_000);
    const somebody = seedNewcomer(
      rows,
      crowd,
      { name: String(first + place), joinedAt, cameBy: link?.code ?? null },
      dice,
    );
    if (link) link.signUps++;
    if (link && deed === "dream") link.ideas++;
    plan.newcomers.push({ ...somebody, at, deed });
    ids.push(somebody.id);
  }
  return ids;
}

/** People take turns: those of the next time are others. */
function inviteTo(rows: Rows, { number, at }: Seeded, time: number, { crowd, dice, now }: Part): void {
  const customers = crowd.regulars.filter((one) => !crowd.staff.includes(one));
  const guests = Array.from(
    { length: Math.min(20, customers.length) },
    (_, n) => customers[(20 * time + n) % customers.length] as Somebody,
  );
  invite(rows, { number, sentAt: at(0.05), by: dice.pick(crowd.staff), guests }, now, dice);
}

/** Writes one idea with its words, tags, votes, comments and first answer. */
function seedIdea(rows: Rows, plan: Plan, number: number, given: Part, byTag: Map<string, number>): Seeded {
  const { crowd, dreamers, tagIds, dice, now } = given;
  const { id, createdAt, stage, newcomers } = plan;
  const title = seedTitle(dice.pick);
  const body = seedText(dice.pick);
  const dreamerId = (newcomers.find(({ deed }) => deed === "dream") ?? dice.pick(crowd.regulars)).id;
  const at = (share: number) => new Date(createdAt.getTime() + share * (now.getTime() - createdAt.getTime()));
  const idea: Seeded = {
    ...{ id, number, title, stage, createdAt, dreamerId, at, now },
    slug: slugOf(title),
    hostId: dice.pick(crowd.staff).id,
    polisherId: plan.polished ? dice.pick(crowd.regulars).id : null,
    voters: [],
  };
  rows.total(`ideas:${stage}`);
  const wanted = voteFor(rows, idea, newcomers, crowd, dice);
  const said = talk(rows, idea, newcomers, crowd, dice);
  polish(rows, idea, body, dice);
  for (const root of rootRows(id, title)) rows.add(titleRoots, root);

  const due = answerDue(calendar, createdAt, answerDays);
  const dueEnds = new Date(`${addDays(due, 1)}T00:00:00Z`);
  const heard = plan.answered ? heardAt(idea, dice) : null;
  const missed = dueEnds <= (heard ?? now);
  if (missed) missAnswer(rows, idea, due, dueEnds, dice);
  if (heard) answer(rows, idea, heard, { due, kept: !missed }, dice);
  // Each answer is a comment, too: the first, and the one that lays an idea to rest or ships it.
  const answers = (heard ? 1 : 0) + (stage === "shipped" || (stage === "resting" && !plan.tried) ? 1 : 0);
  const commentsCount = said + answers;

  const excerpt = body.slice(0, 180);
  const { hot, votesCount, ...reached } = wanted;
  const effort = dice.percent(20) ? effortPoints[dice.pick(efforts)] : 0;
  const listed = {
    ...{ stage, votesCount, hot, createdAt, shuffle: placeInRing(id) },
    polish: polishOf({ hot, stage, commentsCount, excerpt }),
  };
  rows.add(ideas, {
    ...{ ...idea, ...listed, ...reached, body, excerpt, effort, commentsCount },
    first: dreamers.has(dreamerId) ? 0 : 1,
    leftStage: stage === "resting" ? "rough" : null,
    searchText: searchTextOf({ title, body }),
    bodyHtml: `<p>${body}</p>`,
    hostId: heard ? idea.hostId : null,
    ...{ heardAt: heard, heardBy: heard ? idea.hostId : null },
    ...{ revision: plan.polished ? 2 : 1, polishesCount: plan.polished ? 1 : 0 },
    score: scoreKey({ ...reached, votesCount, effort, createdAt }, usualWeights),
    scoreEdition: 1,
    answerDue: due,
    missedAt: missed ? dueEnds : null,
  });
  dreamers.add(dreamerId);
  for (const tagId of new Set(Array.from({ length: dice.pick(tagged) }, () => skewed(tagIds, dice)))) {
    rows.add(ideaTags, { tagId, ideaId: id, ...listed });
    rows.total(`tag:${tagId}:${stage}`);
    byTag.set(tagId, (byTag.get(tagId) ?? 0) + 1);
  }
  return idea;
}

/** Some ten votes, and what an idea is worth by them. */
function voteFor(rows: Rows, idea: Seeded, newcomers: Newcomer[], crowd: Crowd, dice: Dice) {
  const { createdAt, now } = idea;
  const voters = new Map<Somebody, Date>();
  for (const one of newcomers) if (one.deed === "vote") voters.set(one, one.at);
  for (let n = Math.floor(30 * dice.random() ** 2); n > 0; n--) {
    const one = dice.pick(crowd.regulars);
    if (!voters.has(one)) voters.set(one, dice.moment(createdAt, now));
  }
  let hot = heatOfPosting(createdAt);
  const meant = [0, 0, 0, 0];
  const companies = new Map<string, number>();
  for (const [{ id: personId, company }, votedAt] of voters) {
    hot = warmer(hot, votedAt);
    // Four in ten say how much it would mean, and some of them what it would change.
    const strength = dice.percent(40) ? dice.between(1, 3) : 0;
    meant[strength] = (meant[strength] as number) + 1;
    const reason = strength && dice.percent(30) ? seedTitle(dice.pick) : null;
    rows.add(votes, { ideaId: idea.id, personId, strength: strength || null, reason, votedAt });
    if (company) companies.set(company.id, company.weight);
    idea.voters.push({ personId, votedAt });
  }
  const [, niceCount = 0, mattersCount = 0, vitalCount = 0] = meant;
  return {
    ...{ hot, votesCount: voters.size, niceCount, mattersCount, vitalCount },
    strength: niceCount + 2 * mattersCount + 3 * vitalCount,
    companiesCount: companies.size,
    reach: [...companies.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/** Some three comments; of whoever came because of it, more than a third say something more on a later day. */
function talk(
  rows: Rows,
  { id: ideaId, createdAt, now }: Seeded,
  newcomers: Newcomer[],
  crowd: Crowd,
  dice: Dice,
): number {
  const said = Array.from({ length: dice.between(0, 6) }, () => ({
    authorId: dice.pick(crowd.regulars).id,
    at: dice.moment(createdAt, now),
  }));
  for (const { id: authorId, at, deed } of newcomers) {
    if (deed === "comment") said.push({ authorId, at });
    const again = new Date(at.getTime() + (1 + 100 * dice.random() ** 2) * dayMs);
    if (again < now && dice.percent(deed === "dream" ? 55 : 35)) said.push({ authorId, at: again });
  }
  for (const { authorId, at } of said) {
    const body = seedText(dice.pick);
    const kind = dice.percent(20) ? "yes-and" : "comment";
    rows.add(comments, { id: dice.idAt(at), ideaId, authorId, kind, body, bodyHtml: `<p>${body}</p>`, createdAt: at });
  }
  return said.length;
}

/** The words it was posted with, and the polish that was accepted; or one that waits for a word, as two in a hundred do. */
function polish(rows: Rows, idea: Seeded, body: string, dice: Dice): void {
  const { id: ideaId, title, createdAt, dreamerId, hostId, polisherId } = idea;
  const at = idea.at(0.3);
  const words = { title, body };
  const before = polisherId ? { title: seedTitle(dice.pick), body } : words;
  rows.add(revisions, { ideaId, number: 1, byId: dreamerId, ...before, createdAt });
  const offer = { id: dice.idAt(at), ideaId, base: 1, why: "Easier to read.", createdAt: at } as const;
  if (polisherId) {
    rows.add(revisions, { ideaId, number: 2, byId: polisherId, acceptedBy: hostId, ...words, createdAt: at });
    const by = { byId: polisherId, offeredBy: polisherId };
    rows.add(polishes, { ...offer, ...words, ...by, state: "accepted", revision: 2, decidedBy: hostId, decidedAt: at });
  } else if (dice.percent(2)) {
    const by = dice.pick(idea.voters)?.personId ?? dreamerId;
    rows.add(polishes, { ...offer, title: seedTitle(dice.pick), body, byId: by, offeredBy: by });
  }
}

/** Few tags are on many ideas, and many on few. */
function skewed(ids: string[], dice: Dice): string {
  return ids[Math.floor(ids.length * dice.random() ** 3)] as string;
}
