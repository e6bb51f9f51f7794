import { browse } from "../../support/browse.ts";
import { get } from "../load/asks.ts";
import type { Target } from "../load/rounds.ts";
import { type Site, signIn } from "../sites/site.ts";
import { nextVote } from "./votes.ts";

/** Something asked of the site over HTTP, and what it is held against: a yardstick, or another page of the same engine. */
export type Page = {
  name: string;
  against: { yardstick: string; by: "requests" | "CPU" };
  goal: string;
  /** The page, where a visitor may see it. */
  path?: (site: Site, ideas: number) => Promise<string>;
  target: (site: Site, ideas: number) => Promise<Target>;
};

const goal = "≥ 0.85";
/** However many ideas there are. */
const flat = "flat";

export const pages: Page[] = [
  visited("board, visitor", "raw board", async () => "/"),
  visited("idea, visitor", "raw idea", addressOfIdea),
  visited("wall, visitor", "raw wall", async () => "/wall"),
  worked("board, signed in", "/", "row", "≤ 15"),
  worked("dashboard, staff", "/staff/dashboard", "board, signed in", "< 300 ms"),
  worked("inbox, staff", "/staff", "board, signed in", flat),
  worked("score table, staff", "/staff/ideas", "board, signed in", flat),
  {
    name: "vote, signed in",
    against: { yardstick: "txn", by: "requests" },
    goal: "≥ 0.6",
    target: async (site, ideas) => ({ ...workOf(site), next: await nextVote(site, ideas) }),
  },
];

function visited(name: string, yardstick: string, path: (site: Site, ideas: number) => Promise<string>): Page {
  return {
    name,
    against: { yardstick, by: "requests" },
    goal,
    path,
    async target(site, ideas) {
      const ask = get(site.url, await path(site, ideas));
      return { ...workOf(site), next: () => ask };
    },
  };
}

/** Asked for by somebody who works here, as the first of the people of a data set does. */
function worked(name: string, path: string, yardstick: string, goal: string): Page {
  return {
    name,
    against: { yardstick, by: "CPU" },
    goal,
    async target(site) {
      const ask = get(site.url, path, await signIn(site, "seed-1"));
      return { ...workOf(site), next: () => ask };
    },
  };
}

function workOf({ url, pid, engine }: Site): Omit<Target, "next"> {
  return { url, pid, databasePid: engine.pid };
}

/** One from the middle; its number alone leads to its whole address. */
async function addressOfIdea({ url }: Site, ideas: number): Promise<string> {
  return (await browse(url).get(`/ideas/${Math.ceil(ideas / 2)}`)).to;
}
