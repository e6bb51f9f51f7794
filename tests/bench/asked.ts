import { parseArgs } from "node:util";

/** How long things are measured. `callMs` is for what is called straight, without HTTP. */
export type Pace = { rounds: number; warmMs: number; roundMs: number; callMs: number };

export type Asked = { quick: boolean; sizes: number[]; pace: Pace };

const paces = {
  quick: { rounds: 3, warmMs: 600, roundMs: 1_500, callMs: 150 },
  full: { rounds: 3, warmMs: 2_000, roundMs: 4_000, callMs: 1_000 },
};

/** What the words behind `npm run bench --` ask for; throws a sentence when they can't be understood. */
export function readAsked(words: string[]): Asked {
  const { values } = parseArgs({
    args: words,
    options: { quick: { type: "boolean", default: false }, ideas: { type: "string" } },
  });
  const { quick, ideas } = values;
  return { quick, sizes: sizesIn(ideas ?? (quick ? "1000" : "1000,10000")), pace: quick ? paces.quick : paces.full };
}

function sizesIn(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 1_000_000)) return sizes;
  throw new Error("say how many ideas, from 100 to 1000000, such as --ideas 1000 or --ideas 1000,10000.");
}
