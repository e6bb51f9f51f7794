import { copy } from "#app/copy/en.ts";
import { useSite } from "#app/ui/site.ts";

/** A day, or a day with its time, in the site's time zone: "3 May 2026, 14:05". */
export function Day({ at, withTime = false }: { at: Date | string; withTime?: boolean }) {
  const { timeZone } = useSite();
  const isDay = typeof at === "string";
  return (
    <time dateTime={isDay ? at : at.toISOString()}>
      {isDay ? format("UTC", false).format(new Date(`${at}T00:00:00Z`)) : format(timeZone, withTime).format(at)}
    </time>
  );
}

/** How long from one instant to a later one: "in 3 hours". Minutes up to an hour, hours up to two days. */
export function spanBetween(from: Date, to: Date): string {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  if (minutes < 1) return copy.day.atOnce;
  if (minutes < 60) return copy.day.in(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? copy.day.in(hours, "hour") : copy.day.in(Math.round(hours / 24), "day");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and cheap to keep. */
function format(timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${withTime}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeStyle: withTime ? "short" : undefined,
    timeZone,
  });
  formats.set(key, made);
  return made;
}
