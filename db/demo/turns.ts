import type { AnyCommand } from "../../app/commands/command.ts";
import * as commands from "../../app/commands/index.ts";
import { addDays, dayIn, weekdays } from "../../app/domain/calendar.ts";
import { slugOf } from "../../app/domain/slug.ts";
import { knownCompanies } from "../companies.ts";
import { ideaByNumber } from "../ideas.ts";
import { broughtFor } from "../on-behalf.ts";
import { partsIn } from "../parts.ts";
import { thanksPage } from "../thanks.ts";
import type { Questioned } from "./calendar.ts";
import { efforts, weighed } from "./efforts.ts";
import { holidaysAround, sitePauses } from "./holidays.ts";
import { act, dayMs, type Form, type Making, minuteMs, timeZone } from "./making.ts";
import { merges } from "./merges.ts";
import { broughtThings } from "./on-behalf.ts";
import type { DemoPerson } from "./people.ts";
import { relationships } from "./relationships.ts";
import { demoPassword } from "./sign-ins.ts";
import { tags, tidied } from "./tags.ts";
import { pages, thanks } from "./thanks.ts";
import { burst } from "./votes.ts";

/** Something that happens at a time; what is marked may happen together with its like. */
export type Turn = { at: Date; run: () => Promise<unknown>; together?: boolean };

/** The questions' own turns: written, scheduled, opened, closed by the clock, answered. */
export function turnsOf(making: Making, asked: Questioned[]): Turn[] {
  return asked.flatMap(({ question, number, openedAt, closedAt }): Turn[] => {
    const { by, title, words, draft, opensInDays, heard } = question;
    const as = (at: Date, command: AnyCommand, form: Form) => ({
      at,
      run: () => act(making, at, by, command, { number: String(number) }, form),
    });
    const writtenAt = new Date(openedAt.getTime() - dayMs / 8);
    const until = addDays(dayIn(timeZone, closedAt), -1);
    const from = addDays(dayIn(timeZone, openedAt), opensInDays ?? 0);
    return [
      as(writtenAt, commands.writeQuestion, { title, words }),
      ...(draft ? [] : [as(openedAt, commands.openQuestion, { until })]),
      ...(opensInDays ? [as(openedAt, commands.scheduleQuestion, { from, until: addDays(from, 28) })] : []),
      ...(heard ? [as(new Date(closedAt.getTime() + 2.4 * dayMs), commands.tellWhatWeHeard, { heard })] : []),
    ];
  });
}

/** The admin makes the tags first, and tidies them up later. */
export function tagTurns(making: Making): Turn[] {
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
export function settingTurns(making: Making): Turn[] {
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

/** Sam has a view of the inbox that Sam comes back to each morning. */
export function viewTurn(making: Making): Turn {
  const at = new Date(making.now.getTime() - 20 * dayMs);
  const form = { name: "Said for the first time", kind: "unheard", first: "yes" };
  return { at, run: () => act(making, at, "sam", commands.saveView, {}, form) };
}

/** Everybody looked at their news some days ago, so that only what came since is new to them. */
export function readingTurn(making: Making, key: string): Turn {
  const at = new Date(making.now.getTime() - (1 + making.random() * 9) * dayMs);
  return { at, run: () => act(making, at, key, commands.readNotifications, {}, {}) };
}

/** Many new accounts vote for one idea within the hour, each a few minutes after it was made. */
export function burstTurns(making: Making): Turn[] {
  return burst.people.map(({ key, says = "" }, place): Turn => {
    const at = new Date(burstAt(making.now, place));
    return {
      at,
      run: () => act(making, at, key, commands.castVote, ideaCalled(making, burst.idea), { reason: says }),
    };
  });
}

/** Staff make one idea of two, and may take them apart again. */
export function mergeTurns(making: Making): Turn[] {
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
export function ideaCalled({ ideas }: Making, title: string): { number: string } {
  const [, kept] = [...ideas].find(([story]) => story.title === title) ?? [];
  if (!kept) throw new Error(`The demo has no idea called ${title}.`);
  return { number: kept.number };
}

/** When the one at this place votes; they come two minutes apart. */
export function burstAt(now: Date, place: number): number {
  return now.getTime() - burst.hoursAgo * 60 * minuteMs + place * 2 * minuteMs;
}

/** Whoever has something to say of themselves does so when they have been here for a week. */
export function profileTurns(making: Making, { key, name, words = "", cares, colour }: DemoPerson): Turn[] {
  if (!colour) return [];
  const at = new Date(making.now.getTime() - 333 * dayMs);
  const form = { name, handle: making.handles.get(key) as string, words, colour, ...(cares && { cares }) };
  return [{ at, run: () => act(making, at, key, commands.changeProfile, {}, form) }];
}

/** Staff say what they know of people who come here, and note what helps the others to answer them. */
export function relationshipTurns(making: Making): Turn[] {
  return relationships.flatMap(({ who, company, is = {}, notes = [] }, place): Turn[] => {
    const as = (by: string, daysAgo: number, command: AnyCommand, form: Form): Turn => {
      const at = new Date(making.now.getTime() - daysAgo * dayMs);
      return { at, run: () => act(making, at, by, command, { handle: making.handles.get(who) as string }, form) };
    };
    const said = 118 - place / 10;
    return [
      ...(company ? [as("sam", said, commands.setCompany, { company })] : []),
      ...Object.entries(is).map(([name, value]) => as("sam", said, commands.setAttribute, { name, value })),
      ...notes.map(({ by, daysAgo, says }) => as(by, daysAgo, commands.writeStaffNote, { body: says })),
    ];
  });
}

/** This morning staff guessed how much work some ideas would be, and Ada said which companies count more. */
export function scoreTurns(making: Making): Turn[] {
  const at = (place: number) => new Date(making.now.getTime() - (50 - place) * minuteMs);
  return [
    ...weighed.map(({ company, weight }, place): Turn => {
      const weigh = async () => {
        const known = await knownCompanies(making.db.read);
        const id = known.find(({ name }) => name === company)?.id as string;
        await act(making, at(place), "ada", commands.weighCompany, {}, { company: id, weight: String(weight) });
      };
      return { at: at(place), run: weigh };
    }),
    ...efforts.map(({ idea, by, effort }, place): Turn => {
      const guess = () => act(making, at(2 + place), by, commands.guessEffort, ideaCalled(making, idea), { effort });
      return { at: at(2 + place), run: guess };
    }),
  ];
}

/** Staff write down what customers told them; some say at once that it is theirs. */
export function onBehalfTurns(making: Making): Turn[] {
  return broughtThings.flatMap(({ by, for: whose, daysAgo, source, note = "", idea, title, says, accepts }): Turn[] => {
    const at = new Date(making.now.getTime() - daysAgo * dayMs);
    const acceptedAt = new Date(at.getTime() + dayMs / 4);
    const bring = async () => {
      const from = { person: making.handles.get(whose) as string, source, note };
      if (title) await act(making, at, by, commands.postIdeaFor, {}, { ...from, title, body: says ?? "" });
      else if (says)
        await act(making, at, by, commands.addCommentFor, ideaCalled(making, idea ?? ""), { ...from, body: says });
      else await act(making, at, by, commands.castVoteFor, ideaCalled(making, idea ?? ""), from);
    };
    const accept = async () => {
      const [waiting] = await broughtFor(making.db.read, making.actors.get(whose)?.id as string, 1);
      await act(making, acceptedAt, whose, commands.acceptOnBehalf, { id: waiting?.id }, {});
    };
    return [{ at, run: bring }, ...(accepts ? [{ at: acceptedAt, run: accept }] : [])];
  });
}

/** Some open a page of their own, and people thank each other; some of that is shown. */
export function thanksTurns(making: Making): Turn[] {
  const daysBefore = (days: number) => new Date(making.now.getTime() - days * dayMs);
  return [
    ...pages.map(({ by, daysAgo, unlisted }): Turn => {
      const at = daysBefore(daysAgo);
      return { at, run: () => act(making, at, by, commands.openPage, {}, unlisted ? { unlisted: "yes" } : {}) };
    }),
    ...thanks.flatMap(({ from, to, idea, daysAgo, because, shows }): Turn[] => {
      const at = daysBefore(daysAgo);
      const shownAt = daysBefore(daysAgo - 0.4);
      const give = async () => {
        const form = { whom: await partOf(making, idea, to), because };
        await act(making, at, from, commands.giveThanks, ideaCalled(making, idea ?? ""), form);
      };
      const show = async () => {
        const id = await newestThanks(making, to);
        await act(making, shownAt, to, commands.showThanks, { id }, {});
      };
      return [{ at, run: give }, ...(shows ? [{ at: shownAt, run: show }] : [])];
    }),
  ];
}

/** What the form of an idea calls somebody who took part in it. */
async function partOf(making: Making, title: string, key: string): Promise<string> {
  const { read } = making.db;
  const idea = await ideaByNumber(read, Number(ideaCalled(making, title).number));
  const parts = await partsIn(read, idea?.id as string);
  const part = parts.find(({ personId }) => personId === making.actors.get(key)?.id);
  if (!part) throw new Error(`In the demo ${key} took no part in ${title}.`);
  return part.id;
}

async function newestThanks({ db, actors }: Making, key: string): Promise<string> {
  const { rows } = await thanksPage(db.read, "received", actors.get(key)?.id as string, null, 1);
  return rows[0]?.id as string;
}

/** One of them deletes her account, last of all; what she brought stays. */
export function farewellTurn(making: Making): Turn {
  return {
    at: making.now,
    run: () => act(making, making.now, "dede", commands.deleteAccount, {}, { present: demoPassword }),
  };
}
