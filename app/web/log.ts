import pino, { type Logger } from "pino";
import { codeOf } from "#db/fault.ts";

let log: Logger = pino({ level: "silent" });

/** The site's log: JSON lines on standard error, without cookies. */
export function openLog(level: string): Logger {
  log = pino({ level, redact: ["req.headers.cookie", "req.headers.authorization"] }, pino.destination(2));
  return log;
}

const minuteMs = 60_000;
const toldAt = new Map<string, number>();

/** Notes that the database can't be used now: each way of it once a minute, however many ask. */
export function logAway(fault: Error): void {
  const now = performance.now();
  if (now - (toldAt.get(fault.message) ?? -minuteMs) < minuteMs) return;
  toldAt.set(fault.message, now);
  log.warn({ type: fault.name, code: codeOf(fault.cause) }, fault.message);
}

/** Notes a fault of ours. Drizzle's errors carry every parameter of the query; they stay out of the log. */
export function logFault(error: unknown, doing: string): void {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: "" };
  log.error({ err: { type: name, stack: String(stack).replace(/\nparams: .*/g, "") }, doing }, "Something failed.");
}
