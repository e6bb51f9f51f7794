import type { Evidence } from "#app/domain/credit.ts";

const numbers = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What the rows knew of a credit, told beside its role. */
export const evidenceWords = {
  polishes: (n: number) => (n === 1 ? "one polish taken" : `${inWords(n)} polishes taken`),
  yesAnds: (n: number) => (n === 1 ? "one “yes, and”" : `“yes, and” ${n === 2 ? "twice" : `${inWords(n)} times`}`),
  checkIns: (n: number) => (n === 1 ? "one check-in" : `${inWords(n)} check-ins`),
  merged: (ideas: number[]) => `dreamed as ${list.format(ideas.map((number) => `No. ${number}`))}`,
  nominations: (n: number) => (n === 1 ? "named by one other" : `named by ${inWords(n)} others`),
  others: (n: number) =>
    `${n === 1 ? "Somebody else" : `Others, ${inWords(n)} of them,`} named you for this. That stays between us.`,
  beside: (told: string) => `Beside your own name it also says: ${told}.`,
  share: (share: number) => `Your share of it: ${share} %.`,
  percent: (share: number) => `${share} %`,
  rest: "The others",
};

/** "two polishes taken, one “yes, and”"; empty when nothing is known that everybody may know. */
export function toldOf(evidence: Evidence | null): string {
  const { polishes, yesAnds, checkIns, merged } = evidence ?? {};
  return [
    polishes && evidenceWords.polishes(polishes),
    yesAnds && evidenceWords.yesAnds(yesAnds),
    checkIns && evidenceWords.checkIns(checkIns),
    merged?.length && evidenceWords.merged(merged),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The same for staff, who also know how many others named somebody. */
export function knownOf(evidence: Evidence | null): string {
  const named = evidence?.nominations ? evidenceWords.nominations(evidence.nominations) : "";
  return [toldOf(evidence), named].filter(Boolean).join(", ");
}

function inWords(n: number): string {
  return numbers[n] ?? n.toLocaleString("en-GB");
}
