import type { OpenTo, Seating, Yardstick } from "./pilot.ts";
import type { TagName } from "./views.ts";

/** All that staff say of a pilot before it opens. Money in whole units of its currency; days are "YYYY-MM-DD". */
export type PilotShape = {
  hypothesis: string;
  measure: string;
  yardstick: Yardstick;
  target: number | null;
  unit: string | null;
  places: number;
  startsOn: string;
  endsOn: string;
  who: string | null;
  openTo: OpenTo;
  tag: TagName | null;
  seating: Seating;
  refusalDays: number;
  checkInEvery: number;
  capMoney: number | null;
  currency: string | null;
  capPeople: number | null;
  capDays: number | null;
  /** For staff alone. */
  notes: string | null;
  /** What is asked of those who ask for a seat. */
  questions: string[];
  /** The one that leads it first. */
  ideas: { number: number; slug: string; title: string }[];
  host: { handle: string; name: string };
};

/** The fields of its form. */
export const shapeFields = [
  "hypothesis",
  "measure",
  "yardstick",
  "target",
  "unit",
  "places",
  "from",
  "to",
  "capMoney",
  "currency",
  "capPeople",
  "capDays",
  "who",
  "openTo",
  "tag",
  "seating",
  "refusalDays",
  "questions",
  "checkInEvery",
  "ideas",
  "host",
  "notes",
] as const;
export type ShapeField = (typeof shapeFields)[number];

/** A pilot's shape as its form says it. */
export function textsOf(shape: PilotShape): Record<ShapeField, string> {
  const { startsOn, endsOn, tag, questions, ideas, host, ...plain } = shape;
  const said = (value: string | number | null) => (value === null ? "" : String(value));
  return {
    hypothesis: plain.hypothesis,
    measure: plain.measure,
    yardstick: plain.yardstick,
    target: said(plain.target),
    unit: said(plain.unit),
    places: said(plain.places),
    from: startsOn,
    to: endsOn,
    capMoney: said(plain.capMoney),
    currency: said(plain.currency),
    capPeople: said(plain.capPeople),
    capDays: said(plain.capDays),
    who: said(plain.who),
    openTo: plain.openTo,
    tag: said(tag?.slug ?? null),
    seating: plain.seating,
    refusalDays: said(plain.refusalDays),
    questions: questions.join("\n"),
    checkInEvery: said(plain.checkInEvery),
    ideas: ideas.map(({ number }) => number).join("\n"),
    host: host.handle,
    notes: said(plain.notes),
  };
}
