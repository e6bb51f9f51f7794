import { plural } from "#app/copy/en.ts";
import type { CreditRole } from "#app/domain/credit.ts";

/** What stands on a contributor's page beside their gems, and on their certificate. */
export const contributorWords = {
  years: "Over the years",
  times: {
    dreamer: (n) => `dreamed ${plural(n, "idea", "ideas")}`,
    polisher: (n) => `polished ${plural(n, "idea", "ideas")}`,
    tester: (n) => `tried ${plural(n, "idea", "ideas")} first`,
    maker: (n) => `made ${plural(n, "idea", "ideas")}`,
    champion: (n) => `stood up for ${plural(n, "idea", "ideas")}`,
  } satisfies Record<CreditRole, (n: number) => string>,
  thanks: "Thanks they received",
  for: "for",
  certificate: "A certificate to print",
  own: "Who may find this page",

  certificateOf: (name: string) => `Certificate for ${name}`,
  presented: "With thanks to",
  because: (site: string) => `who helped to bring about, together with ${site}`,
  and: (n: number) => `and ${plural(n, "more gem", "more gems")} of the collection`,
  number: (number: number) => `No. ${number}`,
  onTheWall: "From the celebration wall",
  given: "The day it was made",
  hint: "Print it from your browser’s menu, or with Ctrl P or ⌘ P. It fits a sheet of A4 or Letter, upright or across.",
  print: "Print it",
  back: (name: string) => `Back to the page of ${name}`,
  noneTitle: "Nothing to hang on a wall yet",
  none: "A certificate tells what somebody brought about. When a first credit is accepted under this name, it can be printed here.",
} as const;
