import { addDays, dayIn, endOfDay, isDay } from "#app/domain/calendar.ts";
import { kindsAsked, type LogAbout, type LogShown, logAbouts, logKinds } from "#app/domain/log.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";
import { ideaByNumber } from "#db/ideas.ts";
import type { LogFilter } from "#db/log.ts";
import { personByHandle } from "#db/people.ts";
import { pilotByNumber } from "#db/pilots.ts";
import { questionByNumber } from "#db/questions.ts";
import { tagBySlug } from "#db/tags.ts";
import type { Reading } from "./page.ts";
import { numberAt, oneOf } from "./places.ts";

/** What an address of the log asks for, and the filter that finds it; null when it names somebody or something that is not there. */
export async function logIn({
  read,
  site,
  url,
}: Pick<Reading, "read" | "site" | "url">): Promise<{ shown: LogShown; filter: LogFilter | null }> {
  const said = (name: string) => (url.searchParams.get(name) ?? "").slice(0, 200).toWellFormed().trim();
  const day = (name: string) => (isDay(said(name)) && /^(19[7-9]|2)\d/.test(said(name)) ? said(name) : "");
  const shown: LogShown = {
    kind: oneOf(logKinds, said("kind")),
    person: said("person").replace(/^@/, ""),
    from: day("from"),
    until: day("until"),
    about: oneOf(logAbouts, said("about")),
    which: said("which").replace(/^@|^No\. ?/, ""),
  };
  const person = shown.person ? await personByHandle(read, shown.person.toLowerCase()) : null;
  const asksAbout = shown.about !== null && shown.which !== "";
  const id = asksAbout ? await idOfSubject[shown.about as LogAbout](read, shown.which) : null;
  if ((shown.person && !person) || (asksAbout && !id)) return { shown, filter: null };
  return {
    shown,
    filter: {
      personId: person?.id,
      kinds: kindsAsked(shown.kind),
      about: id ? { kind: shown.about as LogAbout, id } : null,
      from: shown.from ? endOfDay(site.timeZone, addDays(shown.from, -1)) : null,
      until: shown.until ? endOfDay(site.timeZone, shown.until) : null,
    },
  };
}

/** The file's name says from which day it is. */
export function nameOfLog(timeZone: string, now: Date): string {
  return `log-${dayIn(timeZone, now)}`;
}

type Find = (read: Read, which: string) => Promise<string | null>;

const idOfSubject: Record<LogAbout, Find> = {
  idea: async (read, which) => (await ideaByNumber(read, numberAt(which) ?? 0))?.id ?? null,
  question: async (read, which) => (await questionByNumber(read, numberAt(which) ?? 0, true))?.id ?? null,
  pilot: async (read, which) => (await pilotByNumber(read, numberAt(which) ?? 0, true))?.id ?? null,
  celebration: async (read, which) => (await celebrationByNumber(read, numberAt(which) ?? 0))?.id ?? null,
  person: async (read, which) => (await personByHandle(read, which.toLowerCase()))?.id ?? null,
  tag: async (read, which) => (await tagBySlug(read, which.toLowerCase()))?.id ?? null,
};
