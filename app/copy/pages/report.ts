import { plural } from "#app/copy/en.ts";
import type { ReportKind } from "#app/domain/moderation.ts";

const why: Record<ReportKind, string> = {
  spam: "It sells something, or is here by mistake",
  hurtful: "It hurts or attacks somebody",
  private: "It tells somebody’s private details",
  other: "Something else",
};

/** Telling the staff that something should not stand here. */
export const reportWords = {
  link: "Report",
  title: { idea: "Report this idea", comment: "Report this comment" },
  words: "Only the people who work here read this, not its author. They look at it, and we tell you what came of it.",
  why: "What is wrong?",
  kinds: why,
  details: "In your words",
  detailsHint: "May be left blank, unless it is something else.",
  send: "Report it",
  done: "Thank you for telling us. We look at it, and tell you what came of it.",
  waits: "You have told us of this already. We look at it, and tell you what came of it.",

  staffTitle: { idea: "What is said against this idea", comment: "What is said against this comment" },
  staffWords: "Hide it, or let it stand; either way whoever reported it is told.",
  none: "Nobody has reported it, or somebody of you has decided.",
  count: (n: number) => plural(n, "person reported it", "people reported it"),
  hide: "Hide it instead",
  dismiss: "Let it stand",
  reason: "Why it may stand",
  reasonHint: "Whoever reported it reads this, with your name. It was kind of them to tell us.",
} as const;
