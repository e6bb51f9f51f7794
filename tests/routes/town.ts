import { eq } from "drizzle-orm";
import * as commands from "#app/commands/index.ts";
import { lastBatch } from "#db/batches.ts";
import { creditsOf } from "#db/credits.ts";
import { gapsOf } from "#db/gaps.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { quotesOf } from "#db/quotes.ts";
import { viewsOf } from "#db/saved-views.ts";
import { creditDrafts, nominations, onBehalf, pictures, pilots, staffNotes } from "#db/schema.ts";
import { spotlightsFor } from "#db/spotlights.ts";
import { thanksPage } from "#db/thanks.ts";
import { type House, numberOf } from "../support/cast.ts";
import { drawing, sent } from "../support/pictures.ts";

/** What must never be seen by those it is not for. */
export const secrets = {
  note: "canary-note-for-staff",
  draft: "Canary draft of a question",
  waiting: "Canary alias",
  clap: "canary-thank-you-that-waits",
  spotlight: "canary-spotlight-nobody-accepted",
  quote: "canary-words-nobody-agreed-to",
  shape: "canary-shape-of-a-pilot",
  line: "canary-line-for-dreamer-and-staff",
  spending: "canary-what-it-cost",
  thanks: "canary-thanks-for-ann-alone",
  nomination: "canary-who-else-made-the-difference",
  credit: "canary-credit-to-look-through",
  company: "Canary Company",
  attribute: "canary-attribute",
  aboutAnn: "canary-note-about-ann",
  view: "canary-view-of-sam",
  ticket: "canary-ticket-of-cleo",
  /** What a pilot may cost, and may cost since its cap rose. */
  caps: ["918273", "918,273", "918274", "918,274"],
};

export type Town = Awaited<ReturnType<typeof settleTown>>;

/**
 * A site with one of everything: an idea that is talked about, one with an open pilot, ways forward and a promise, one that shipped, one whose pilot
 * ended; a question in each state; credits that were accepted and credits that wait.
 */
export async function settleTown(house: House) {
  const { does, idea } = house;

  for (const name of ["Hush", "Calm", "Tea"]) await does("Ada", commands.createTag, {}, { name });
  await does("Ada", commands.renameTag, { slug: "hush" }, { name: "Quiet" });
  await does("Ada", commands.mergeTag, { slug: "calm" }, { into: "quiet" });

  const talked = await idea("A quiet hour on weekday mornings");
  await does("Ann", commands.tagIdea, { number: talked }, { tags: "quiet" });
  await does("Bo", commands.castVote, { number: talked });
  const annSays = await comment(talked, "Ann", "Mornings are *loud*.");
  const boSays = await comment(talked, "Bo", "And no music, please.", "yes-and");
  const bosPolish = await polish(talked, "Bo", "A quiet hour on weekday mornings");
  const samNotes = await comment(talked, "Sam", secrets.note, "note");

  const tried = await idea("Cups that come back");
  const annsPolish = await polish(tried, "Ann", "Cups that come back");
  const openPilot = await pilot(tried, "1");
  await does("Bo", commands.askForSeat, { number: openPilot });
  await does("Cleo", commands.askForSeat, { number: openPilot });

  await house.db.write((tx) =>
    tx
      .update(pilots)
      .set({ currency: "EUR", capMoney: 918_273 })
      .where(eq(pilots.number, Number(openPilot))),
  );
  await does("Sam", commands.recordSpending, { number: openPilot }, { money: "918273", words: secrets.spending });
  const further = { what: "money", to: "918274", reason: "A cup broke." };
  await does("Sam", commands.extendPilot, { number: openPilot }, further);

  const asks = { body: "Which of these?", way1: "Cups with a deposit", way2: "Cups for members" };
  const asked = (await does("Sam", commands.answerIdea, { number: tried }, asks)).to.split("#c-")[1] as string;
  const promise = { words: "Bring the cups.", by: until(9) };
  const promised = (await does("Sam", commands.makePromise, { number: tried }, promise)).to.split("#p-")[1] as string;

  const done = await idea("A bench by the water", "Bo");
  await does("June", commands.castVote, { number: done }, { strength: "2", reason: secrets.line });
  const donePilot = await pilot(done, "2");
  await does("Sam", commands.concludePilot, { number: donePilot }, { outcome: "adapt", learned: "It rained a lot." });

  const shape = {
    ...{
      hypothesis: "It rests.",
      measure: "Half sit.",
      places: "3",
      from: until(7),
      to: until(21),
      notes: secrets.note,
    },
    ...{ who: secrets.shape, questions: secrets.shape, capMoney: "77777", currency: "EUR" },
  };
  const wondered = numberOf(await does("Sam", commands.draftPilot, { number: talked }, shape));
  await does("Sam", commands.shareHypothesis, { number: wondered });
  const hidden = { ...shape, hypothesis: secrets.shape };
  const drafted = numberOf(await does("Sam", commands.draftPilot, { number: talked }, hidden));

  const shipped = await idea("Oat milk without asking");
  await does("Bo", commands.addComment, { number: shipped }, { body: "And almond.", kind: "yes-and" });
  await does("Sam", commands.shipIdea, { number: shipped }, { body: "It is here.", story: "We made it together." });
  const [annsCredit] = await creditsOf(house.db.read, house.id("Ann"));
  const [bosCredit] = await creditsOf(house.db.read, house.id("Bo"));
  if (!annsCredit || !bosCredit) throw new Error("Nobody was credited.");
  await does("Ann", commands.acceptCredit, { id: annsCredit.id }, { shown: "name", page: "open" });

  await thank("Bo", secrets.thanks);
  await thank("Sam", "For the oats.");
  const [sams, bos] = (await thanksPage(house.db.read, "received", house.id("Ann"), null)).rows
    .map(({ id, from }) => ({ id, from: from.name }))
    .sort((one) => (one.from === "Sam" ? -1 : 1));
  if (!sams || !bos) throw new Error("Nobody was thanked.");
  await does("Ann", commands.showThanks, { id: sams.id });

  await does("Bo", commands.clap, { number: "1" }, { words: secrets.clap });
  const light = { line: "She began with half a thought.", from: until(0), until: until(9) };
  await does("Sam", commands.setSpotlight, {}, { ...light, person: "ann" });
  await does("Ada", commands.setSpotlight, {}, { ...light, person: "sam", line: secrets.spotlight });
  const [annsLight] = await spotlightsFor(house.db.read, house.id("Ann"), until(0));

  const told = { before: "One asked.", after: "Nobody asks.", story: "We made it together." };
  await does("Sam", commands.editCelebration, { number: "1" }, told);
  const annsQuote = await quote("Ann", "I never say oat any more.");
  await does("Ann", commands.acceptQuote, { id: annsQuote }, { shown: "name" });
  const bosQuote = await quote("Bo", secrets.quote);
  const picture = { alt: "A carton of oat milk.", picture: sent(await drawing("png")) };
  await does("Sam", commands.addPicture, { number: "1" }, picture);
  const [shown] = await house.db.read.select({ id: pictures.id }).from(pictures);
  const lent = { person: "june", role: "tester", what: secrets.credit };
  await does("Sam", commands.draftCredit, { number: "1" }, lent);
  const [creditDraft] = await house.db.read.select().from(creditDrafts);
  const named = { person: "bo", because: secrets.nomination };
  await does("Cleo", commands.nominatePerson, { number: shipped }, named);
  const [nomination] = await house.db.read.select().from(nominations);

  for (const handle of ["ann", "bo"]) {
    await does("Sam", commands.setCompany, { handle }, { company: secrets.company });
    await does("Sam", commands.setAttribute, { handle }, { name: "Plan", value: secrets.attribute });
  }
  await does("Sam", commands.writeStaffNote, { handle: "ann" }, { body: secrets.aboutAnn });
  const [note] = await house.db.read.select().from(staffNotes);

  const inTicket = { source: "ticket", note: secrets.ticket };
  await does("Sam", commands.castVoteFor, { number: done }, { source: "call", person: "ann" });
  const [brought] = await house.db.read.select().from(onBehalf);
  const retold = { ...inTicket, person: "cleo", title: "A hook for the dog", body: "By the door." };
  const hook = numberOf(await does("Sam", commands.postIdeaFor, {}, retold));
  const said = { ...inTicket, person: "cleo", body: "It gets wet there." };
  await does("Sam", commands.addCommentFor, { number: hook }, said);

  const open = await question("What would make mornings kinder?");
  await does("Sam", commands.openQuestion, { number: open }, { until: until(14) });
  const closed = await question("What should we stop doing?");
  await does("Sam", commands.openQuestion, { number: closed }, { until: until(14) });
  await does("Sam", commands.closeQuestion, { number: closed });
  const draft = await question(secrets.draft);

  const [missing] = await gapsOf(house.db.read, (await ideaByNumber(house.db.read, Number(talked))) as Idea);
  if (!missing) throw new Error("Nothing is missing.");

  await does("Sam", commands.tagIdeas, {}, { idea: [tried], tags: "tea" });
  const batch = await lastBatch(house.db.read, house.id("Sam"), house.now());
  await does("Sam", commands.saveView, {}, { name: secrets.view, host: "me" });
  const [view] = await viewsOf(house.db.read, house.id("Sam"));

  await house.tell();
  return {
    batch: batch?.id as string,
    view: view?.id as string,
    ideas: { talked, tried, done, shipped },
    pilots: { open: openPilot, done: donePilot, shared: wondered, draft: drafted },
    questions: { open, closed, draft },
    gap: missing.id,
    comments: { ann: annSays, bo: boSays, note: samNotes },
    polishes: { bo: bosPolish, ann: annsPolish },
    credits: { ann: annsCredit.id, bo: bosCredit.id, draft: creditDraft?.id as string },
    spotlights: { ann: annsLight?.id ?? "" },
    thanks: { bo: bos.id, sam: sams.id },
    quotes: { ann: annsQuote, bo: bosQuote },
    picture: shown?.id as string,
    nomination: nomination?.id as string,
    note: note?.id as string,
    brought: brought?.id as string,
    answers: { asked },
    promises: { open: promised },
    people: Object.fromEntries(["Ada", "Sam", "Ann", "Bo"].map((name) => [name, house.id(name)])),
  };

  async function comment(number: string, name: string, body: string, kind = "comment"): Promise<string> {
    const { to } = await does(name, commands.addComment, { number }, { body, kind });
    return to.split("#c-")[1] as string;
  }

  async function polish(number: string, name: string, title: string): Promise<string> {
    const form = { title, body: "In more words.", why: "It says more." };
    return numberOf(await does(name, commands.offerPolish, { number }, form));
  }

  async function quote(name: string, words: string): Promise<string> {
    await does("Sam", commands.proposeQuote, { number: "1" }, { person: name.toLowerCase(), words });
    return (await quotesOf(house.db.read, house.id(name)))[0]?.id as string;
  }

  async function pilot(number: string, places: string): Promise<string> {
    const form = { hypothesis: "It helps.", measure: "Half come back.", places, from: until(7), to: until(21) };
    return numberOf(await does("Sam", commands.openPilot, { number }, form));
  }

  async function thank(name: string, because: string): Promise<void> {
    await does(name, commands.giveThanks, { handle: "ann" }, { idea: shipped, because });
  }

  async function question(title: string): Promise<string> {
    return numberOf(await does("Sam", commands.writeQuestion, {}, { title, words: "" }));
  }

  /** A day some days from the house's present. */
  function until(days: number): string {
    return new Date(house.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }
}
