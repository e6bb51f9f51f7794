import * as commands from "../../app/commands/index.ts";
import { perform } from "../../app/commands/perform.ts";
import { visitor } from "../../app/domain/actor.ts";
import { addDays, dayIn } from "../../app/domain/calendar.ts";
import { idsAt } from "../ids.ts";
import { addVisits, shareLinksOf } from "../share-links.ts";
import { act, dayMs, type Making, timeZone } from "./making.ts";
import { demoPassword } from "./sign-ins.ts";
import { ideaCalled, type Turn } from "./turns.ts";

type Sharing = {
  by: string;
  /** The idea of this title, or the gem of this number. */
  idea?: string;
  gem?: string;
  daysAgo: number;
  /** How often it was followed on the day it was made, and on those after it. */
  visits: number[];
  /** Who came along, after so many days. */
  brought?: { key: string; name: string; day: number }[];
};

/** What people of the demo share by links of their own, and how far it travelled. */
const sharings: Sharing[] = [
  {
    by: "ann",
    idea: "A filter bar where nobody queues",
    daysAgo: 23,
    visits: [9, 14, 6, 3, 0, 4, 1, 2],
    brought: [{ key: "maren", name: "Maren Holt", day: 2 }],
  },
  { by: "ann", gem: "5", daysAgo: 12, visits: [4, 7, 2, 1] },
  {
    by: "bo",
    idea: "Tell me which farm this week",
    daysAgo: 31,
    visits: [3, 5, 1, 0, 2],
    brought: [{ key: "farid", name: "Farid", day: 1 }],
  },
];

/** They make their links; others follow them, and a few of those stay. */
export function shareTurns(making: Making): Turn[] {
  return sharings.flatMap(({ by, idea, gem, daysAgo, visits, brought = [] }): Turn[] => {
    const at = new Date(making.now.getTime() - daysAgo * dayMs);
    const params = () => ({
      kind: idea ? "idea" : "celebration",
      of: idea ? ideaCalled(making, idea).number : (gem ?? ""),
    });
    let code = "";
    const made: Turn = {
      at,
      async run() {
        await act(making, at, by, commands.makeShareLink, params(), {});
        const [link] = await shareLinksOf(making.db.read, making.actors.get(by)?.id as string, 1);
        code = link?.code as string;
        const day = dayIn(timeZone, at);
        const all = visits.map((count, after) => ({ key: code, day: addDays(day, after), count }));
        await making.db.write((tx) =>
          addVisits(
            tx,
            all.filter(({ count }) => count > 0),
          ),
        );
      },
    };
    const came = brought.map(({ key, name, day }): Turn => {
      const then = new Date(at.getTime() + day * dayMs);
      const form = () => ({ name, email: `${key}@demo.test`, password: demoPassword, via: code });
      const newId = idsAt(then, () => Math.floor(making.random() * 256));
      return {
        at: then,
        run: () => perform(making.db, commands.signUp, { actor: visitor, form: form(), now: then, newId }),
      };
    });
    return [made, ...came];
  });
}
