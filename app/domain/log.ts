import { type EventKind, eventKinds, privateKinds, settingKinds, workKinds } from "./events.ts";
import { pathWith } from "./paths.ts";
import { shapeFields } from "./pilot-shape.ts";
import { type Setting, settings } from "./settings.ts";

/** What staff wrote and may write anew: of these the log keeps the words themselves. */
export const wordFields = [...shapeFields, "title", "words", "heard", "before", "after", "story"] as const;
export type WordField = (typeof wordFields)[number];

/** What else the log shows a before and an after of, beside the site's settings. */
export const changeFields = [
  "role",
  "why",
  "stage",
  "effort",
  "companyWeight",
  "opens",
  "closes",
  "due",
  "text",
  "source",
  "figure",
  "end",
  "money",
  "people",
  "days",
  "credit",
  "share",
] as const;
export type LogField = Setting | WordField | (typeof changeFields)[number];
export const logFields: readonly LogField[] = [...new Set([...settings, ...wordFields, ...changeFields])];

/** What an entry of the log can be asked to be about: by number, by handle, by the tag's name in addresses. */
export const logAbouts = ["idea", "question", "pilot", "celebration", "person", "tag"] as const;
export type LogAbout = (typeof logAbouts)[number];

/** Kinds that are asked for together. */
export const logGroups = ["work", "settings"] as const;
export type LogKind = (typeof logGroups)[number] | EventKind;
export const logKinds: readonly LogKind[] = [
  ...logGroups,
  ...eventKinds.filter((kind) => !privateKinds.includes(kind)),
];

/** The log as its address asks for it; what is empty asks for nothing. */
export type LogShown = {
  kind: LogKind | null;
  person: string;
  from: string;
  until: string;
  about: LogAbout | null;
  which: string;
};

/** The kinds of events behind what is asked for; none of them means all. */
export function kindsAsked(kind: LogKind | null): readonly EventKind[] {
  if (kind === "work") return workKinds;
  if (kind === "settings") return settingKinds;
  return kind ? [kind] : [];
}

const places = { idea: "/ideas", question: "/questions", pilot: "/pilots", celebration: "/wall" } as const;
export type LogPlace = keyof typeof places;

/** The thing with a number that an entry is about, most of all that of its own kind, and where it is. */
export function thingOf(
  kind: EventKind,
  data: Record<string, string | number | null>,
): { place: LogPlace; number: number; href: string } | null {
  const keys = [kind.split("-")[0], ...Object.keys(places)] as LogPlace[];
  const place = keys.find((key) => key in places && typeof data[key] === "number");
  const number = place && (data[place] as number);
  return place && number ? { place, number, href: `${places[place]}/${number}` } : null;
}

/** Where the log is as it is shown, or its file; after an entry where one is named. */
export function pathOfLog(shown: LogShown, { csv = false, after }: { csv?: boolean; after?: string } = {}): string {
  return pathWith(csv ? "/admin/log.csv" : "/admin/log", {
    ...Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value || null])),
    after,
  });
}
