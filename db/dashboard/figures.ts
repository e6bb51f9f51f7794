import type { Span } from "../../app/domain/calendar.ts";
import type { DashboardTable, Figures } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { cohortsOf } from "./cohorts.ts";
import { loopsOf } from "./loops.ts";
import { promiseWeeks } from "./promises.ts";
import { silentIdeas } from "./silent.ts";
import { travelsOf } from "./travels.ts";
import { weekFigures } from "./weeks.ts";

type Asked = { span: Span; timeZone: string; today: string; most: number };

/** Each table of the dashboard, for a range of whole weeks up to `today`; long lists have `most` rows. */
export const figuresOf: { [Table in DashboardTable]: (read: Read, asked: Asked) => Promise<Figures[Table]> } = {
  weeks: (read, { span }) => weekFigures(read, span),
  cohorts: (read, { span, today }) => cohortsOf(read, lastDay(span, today), today),
  promises: (read, { span }) => promiseWeeks(read, span),
  loops: (read, { span, timeZone }) => loopsOf(read, timeZone, span),
  silent: (read, { span, today, most }) => silentIdeas(read, lastDay(span, today), most),
  travels: (read, { span, timeZone, most }) => travelsOf(read, timeZone, span, most),
};

function lastDay({ until }: Span, today: string): string {
  return until < today ? until : today;
}
