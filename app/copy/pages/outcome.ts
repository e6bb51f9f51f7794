import { copy, plural } from "#app/copy/en.ts";
import { type Figures, fewestTold, isReached } from "#app/domain/outcome.ts";
import type { PilotOutcome } from "#app/domain/views.ts";

type Measure = Pick<PilotOutcome, "yardstick" | "unit">;
type Measured = Measure & Pick<PilotOutcome, "target" | "result" | "withheld">;

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** "3.9 of 5", "62 per cent", "41 jars". */
function amount(n: number, { yardstick, unit }: Measure): string {
  if (yardstick === "pulse") return `${numbers.format(n)} of 5`;
  if (yardstick === "missed") return `${numbers.format(n)} per cent`;
  return unit ? `${numbers.format(n)} ${unit}` : numbers.format(n);
}

/** "3.9 of 5, target 3.8: reached"; null where a pilot was measured in words alone. */
function result({ target, result, withheld, ...measure }: Measured): string | null {
  const { yardstick } = measure;
  if (yardstick === "words") return null;
  if (withheld) return `Fewer than ${fewestTold} people told us how it was for them, so that is not shown as a figure.`;
  if (typeof result !== "number") return "Nothing was measured in the end.";
  const reached = isReached(yardstick, result, target) ? "reached" : "not reached";
  if (yardstick === "yes-no") return result === 1 ? `Yes: ${reached}` : `No: ${reached}`;
  const said = amount(result, measure);
  return target === null ? said : `${said}, target ${numbers.format(target)}: ${reached}`;
}

/** What a pilot came to, in plain sentences: what is not told as a figure is left out. */
function figures({ places, seated, testers, checkIns, pulse, missed, figure }: Figures, unit: string | null): string {
  const taken = `${copy.count(seated)} of ${plural(places, "place", "places")} ${seated === 1 ? "was" : "were"} taken`;
  const times = `${plural(checkIns, "time", "times")}${testers > 1 ? " in all" : ""}`;
  return [
    testers === 0
      ? `${taken}. Nobody checked in.`
      : `${taken}, and ${plural(testers, "person", "people")} checked in, ${times}.`,
    pulse === null ? "" : `On average it was ${numbers.format(pulse)} of 5 for them.`,
    missed.of === 0
      ? ""
      : `Of ${plural(missed.of, "person", "people")} who said so, ${copy.count(missed.yes)} would miss it.`,
    figure === null ? "" : `The last figure we recorded was ${amount(figure, { yardstick: "figure", unit })}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** On the page of a concluded pilot, and in its report. */
export const outcomeWords = {
  amount,
  result,
  figures,
  target: "The target",
  resultTitle: "The result",
  happened: "What happened",
  next: "What comes next",
  corrections: "Put right since",
  thanks: (n: number) =>
    n === 0
      ? "In the end nobody had a seat. Thank you to all who thought about it."
      : `Tried by ${plural(n, "person", "people")}. Thank you.`,
  print: "Print the report",
  correct: "Put something right",
} as const;

/** For putting something about a concluded pilot right. */
export const correctWords = {
  title: "Put something right",
  words:
    "What was said when the pilot concluded stays as it is. Your words are added below it, with your name and the day, and everybody who took part is told.",
  body: "What is to be put right",
  bodyHint: "Say what was wrong, and what is right.",
  send: "Add it",
} as const;

/** For the printable report of a concluded pilot. */
export const reportWords = {
  title: (idea: string) => `Pilot report: ${idea}`,
  above: (site: string) => `Pilot report, ${site}`,
  how: "To keep it on paper or in a file, print this page.",
  back: "Back to the pilot",
  moved: "Moved to",
  from: "It was moved:",
  set: "Set beforehand",
  ideas: "The ideas",
  outcome: "The outcome",
  when: "When",
  places: "Places",
  host: "Host",
} as const;
