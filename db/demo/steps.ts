import * as commands from "../../app/commands/index.ts";
import { dayIn } from "../../app/domain/calendar.ts";
import { waits } from "../../app/domain/credit.ts";
import { prompts } from "../../app/domain/gap.ts";
import { slugOf } from "../../app/domain/slug.ts";
import { celebrationByNumber, gemPage } from "../celebrations.ts";
import { checkInOn } from "../check-ins.ts";
import { type Credit, creditsOf, everyCreditFor } from "../credits.ts";
import { gapsOf } from "../gaps.ts";
import { ideaByNumber } from "../ideas.ts";
import { pilotByNumber } from "../pilots.ts";
import { voterIds } from "../votes.ts";
import { openWays, type Way } from "../ways.ts";
import { knownBefore } from "./answers.ts";
import type { DemoDeed } from "./deeds.ts";
import { asides } from "./gaps.ts";
import { act, dayMs, type Form, type Kept, type Making, numberOf, timeZone } from "./making.ts";
import { acceptForm, offerForm } from "./polishes.ts";
import { shapes } from "./shapes.ts";
import type { DemoAnswer, DemoKnown, DemoStep, DemoStory } from "./story.ts";
import { tags } from "./tags.ts";
import { isTelling, tell, turned } from "./telling.ts";

/** Does one deed of a story. */
export async function does(making: Making, deed: DemoDeed): Promise<void> {
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
  const gem = { number: kept.celebration ?? "" };
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
    const dates = { places: String(places), from: day(starts), to: day(ends) };
    const form = { hypothesis, measure, ...dates, ...shapes[story.title] };
    const { to } = await act(making, at, step.by, commands.openPilot, idea, form);
    kept.pilot = numberOf(to);
    // Whoever opens a pilot knows what they try.
    await tickOff(making, at, step.by, kept, prompts);
  } else if ("drafts" in step) {
    const day = (after: number) => dayAfter(making, story, after);
    const form = { places: "12", ...step.drafts, from: day(step.starts), to: day(step.ends) };
    kept.pilot = numberOf((await act(making, at, step.by, commands.draftPilot, idea, form)).to);
    if (step.sharesIt) await act(making, at, step.by, commands.shareHypothesis, { number: kept.pilot }, {});
  } else if ("reshapes" in step) {
    const day = (after: number) => dayAfter(making, story, after);
    const form = { ...step.reshapes, from: day(step.starts), to: day(step.ends) };
    await act(making, at, step.by, commands.editPilot, pilot, form);
  } else if ("wouldJoin" in step) {
    for (const key of step.wouldJoin) await act(making, at, key, commands.wouldJoin, pilot, {});
  } else if ("saysOfPilot" in step) {
    await act(making, at, step.by, commands.addComment, idea, { body: step.saysOfPilot, pilot: kept.pilot ?? "" });
  } else if ("seats" in step) {
    for (const key of step.seats) await act(making, at, key, commands.askForSeat, pilot, {});
  } else if ("asksForSeat" in step) {
    const [answer1 = "", answer2 = "", answer3 = ""] = step.asksForSeat;
    await act(making, at, step.by, commands.askForSeat, pilot, { answer1, answer2, answer3 });
  } else if ("givesSeat" in step) {
    const person = making.handles.get(step.givesSeat) as string;
    await act(making, at, step.by, commands.giveSeat, { ...pilot, person }, {});
  } else if ("leaves" in step) {
    await act(making, at, step.leaves, commands.leaveSeat, pilot, {});
  } else if ("updates" in step) {
    await act(making, at, step.by, commands.updatePilot, pilot, { body: step.updates });
  } else if ("checksIn" in step) {
    const { checksIn, misses = "", words = "" } = step;
    const form = { pulse: String(checksIn), wouldMiss: misses, words };
    await act(making, at, step.by, commands.checkIn, pilot, form);
    if (step.shares)
      await act(making, at, step.by, commands.shareCheckIn, { id: await said(making, at, step.by, kept) }, {});
  } else if ("stopsReminders" in step) {
    await act(making, at, step.stopsReminders, commands.stopReminders, pilot, {});
  } else if ("spends" in step) {
    const { spends: words, money = 0, days = 0, people } = step;
    const form = {
      words,
      money: String(money),
      days: String(days),
      people: people === undefined ? "" : String(people),
    };
    await act(making, at, step.by, commands.recordSpending, pilot, form);
  } else if ("counts" in step) {
    await act(making, at, step.by, commands.recordFigure, pilot, { value: String(step.counts) });
  } else if ("target" in step) {
    const { target, reason } = step;
    await act(making, at, step.by, commands.moveTarget, pilot, { target: String(target), reason });
  } else if ("extends" in step) {
    const to = step.extends === "end" ? dayAfter(making, story, step.to) : String(step.to);
    await act(making, at, step.by, commands.extendPilot, pilot, {
      what: step.extends,
      to,
      currency: step.currency ?? "",
      reason: step.reason,
    });
  } else if ("handsPilotTo" in step) {
    await act(making, at, step.by, commands.handOverPilot, pilot, {
      to: making.handles.get(step.handsPilotTo) as string,
    });
  } else if ("concludes" in step) {
    const { concludes: outcome, learned, happened = "", next = "", result = "" } = step;
    await act(making, at, step.by, commands.concludePilot, pilot, { outcome, learned, happened, next, result });
  } else if ("putsRight" in step) {
    await act(making, at, step.by, commands.correctPilot, pilot, { body: step.putsRight });
  } else if ("ships" in step) {
    await act(making, at, step.by, commands.shipIdea, idea, {
      body: step.ships,
      story: step.story,
      ...turned[story.title],
    });
    kept.celebration = await newestCelebration(making);
  } else if ("celebrates" in step) {
    const { to } = await act(making, at, step.by, commands.celebratePilot, pilot, { story: step.celebrates });
    kept.celebration = numberOf(to);
  } else if ("nominates" in step) {
    const form = { person: making.handles.get(step.nominates) as string, because: step.because };
    await act(making, at, step.by, commands.nominatePerson, idea, form);
  } else if ("correctsCreditOf" in step) {
    const [credit] = await creditsOn(making, kept, step.correctsCreditOf);
    await act(making, at, step.by, commands.correctCredit, { id: credit?.id }, { what: step.to });
  } else if ("weighs" in step) {
    await act(making, at, step.by, commands.setShares, gem, await sharesForm(making, kept, step.weighs));
  } else if ("draftsCredit" in step) {
    const form = { person: making.handles.get(step.draftsCredit) as string, role: step.role, what: step.for };
    await act(making, at, step.by, commands.draftCredit, gem, form);
  } else if (isTelling(step)) {
    await tell(making, at, kept, step);
  } else if ("credits" in step) {
    const form = { person: making.handles.get(step.credits) as string, role: step.role, what: step.for };
    await act(making, at, step.by, commands.proposeCredit, gem, form);
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

/** The person's credits of this celebration, or of the pilot before it, that wait for their word. */
async function openCredits({ db, actors }: Making, kept: Kept, key: string): Promise<string[]> {
  const credits = await creditsOf(db.read, actors.get(key)?.id ?? "");
  const places = [`/wall/${kept.celebration}/`, `/pilots/${kept.pilot}/`];
  return credits
    .filter(({ state, about }) => waits({ state }) && places.some((place) => about.href.startsWith(place)))
    .map(({ id }) => id);
}

/** The credits on the gem, of all or of one person. */
async function creditsOn({ db, actors }: Making, kept: Kept, key?: string): Promise<Credit[]> {
  const gem = await celebrationByNumber(db.read, Number(kept.celebration));
  const credits = gem ? await everyCreditFor(db.read, gem.subject) : [];
  return key ? credits.filter(({ personId }) => personId === actors.get(key)?.id) : credits;
}

/** Each of these has its share by their first credit, and nobody else has one. */
async function sharesForm(making: Making, kept: Kept, shares: Record<string, number>): Promise<Form> {
  const weighed = new Map<string, string>();
  for (const [key, share] of Object.entries(shares)) {
    const [credit] = await creditsOn(making, kept, key);
    if (credit) weighed.set(credit.id, String(share));
  }
  const asked = (await creditsOn(making, kept)).filter((credit) => waits(credit) || credit.state === "accepted");
  return { credit: asked.map(({ id }) => id), share: asked.map(({ id }) => weighed.get(id) ?? "") };
}

async function newestCelebration({ db }: Making): Promise<string> {
  const { gems } = await gemPage(db.read, null, 1);
  return String(gems[0]?.number);
}

/** What somebody said of the pilot on that day. */
async function said({ db, actors }: Making, at: Date, key: string, kept: Kept): Promise<string> {
  const pilot = await pilotByNumber(db.read, Number(kept.pilot), true);
  const checkIn = await checkInOn(db.read, pilot?.id ?? "", actors.get(key)?.id ?? "", dayIn(timeZone, at));
  return checkIn?.id ?? "";
}

/** The addresses of the tags a story got, as a form sends them. */
function tagsFor(title: string): Form {
  const slugs = tags.filter(({ on }) => on.includes(title)).map(({ name }) => slugOf(name, "tag"));
  return slugs.length > 0 ? { tags: slugs.join("\n") } : {};
}
