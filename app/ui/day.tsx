import { copy } from "#app/copy/en.ts";
import { daysBetween } from "#app/domain/calendar.ts";
import { useSite } from "#app/ui/site.ts";

type DayProps = {
  at: Date | string;
  withTime?: boolean;
  /** Within the next days its weekday says it better: "Sunday". */
  near?: boolean;
  /** Also in the present year: for paper, and for what is kept. */
  withYear?: boolean;
};

/** A day in the site's time zone, without its year in the current one: "3 May", "3 May 2026". */
export function Day({ at, withTime = false, withYear = false, near = false }: DayProps) {
  const { timeZone, today } = useSite();
  const isDay = typeof at === "string";
  const instant = isDay ? new Date(`${at}T00:00:00Z`) : at;
  const zone = isDay ? "UTC" : timeZone;
  const ahead = near && isDay && today ? daysBetween(today, at) : -1;
  const isNear = ahead >= 0 && ahead < 7;
  const isThisYear = format(zone, "year").format(instant) === today.slice(0, 4);
  const short = isThisYear && !withYear;
  const look = isNear ? "weekday" : withTime ? (short ? "time" : "moment") : short ? "day" : "date";
  return <time dateTime={isDay ? at : at.toISOString()}>{format(zone, look).format(instant)}</time>;
}

/** How long from one instant to a later one: "in 3 hours". Minutes up to an hour, hours up to two days. */
export function spanBetween(from: Date, to: Date): string {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  if (minutes < 1) return copy.day.atOnce;
  if (minutes < 60) return copy.day.in(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? copy.day.in(hours, "hour") : copy.day.in(Math.round(hours / 24), "day");
}

const looks = {
  year: { year: "numeric" },
  weekday: { weekday: "long" },
  day: { day: "numeric", month: "long" },
  date: { day: "numeric", month: "long", year: "numeric" },
  moment: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  time: { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and cheap to keep. */
function format(timeZone: string, look: keyof typeof looks): Intl.DateTimeFormat {
  const key = `${timeZone} ${look}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en-GB", { ...looks[look], timeZone });
  formats.set(key, made);
  return made;
}
