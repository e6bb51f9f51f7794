import * as commands from "../../app/commands/index.ts";
import { perform } from "../../app/commands/perform.ts";
import { visitor } from "../../app/domain/actor.ts";
import { addDays, dayIn } from "../../app/domain/calendar.ts";
import { gemPage } from "../celebrations.ts";
import { idsAt } from "../ids.ts";
import { spotlightsFor } from "../spotlights.ts";
import { act, dayMs, type Form, type Making, timeZone } from "./making.ts";
import { people } from "./people.ts";
import type { Turn } from "./turns.ts";

/** When people walked past the wall, in days before the present, and clapped for what was new there. */
const rounds = [250, 190, 150, 110, 80, 55, 35, 20, 9, 2];

/** What some of them said with it, and what became of that. */
const said: { by: string; gem: string; says: string; shown?: true }[] = [
  { by: "pearl", gem: "The Sunday table", says: "I had Sunday lunch with strangers at eighty-one.", shown: true },
  { by: "lotte", gem: "Quiet lids", says: "Mine slept until the bridge. Thank you all.", shown: true },
  { by: "sofia", gem: "Quiet lids", says: "From the reading corner: we hear it too, by not hearing it.", shown: true },
  {
    by: "theo",
    gem: "Turn the till screen round to face me",
    says: "I can’t see it, and I order faster. Explain that.",
  },
  { by: "hana", gem: "Water outside, for anyone", says: "My runners stop here now.", shown: true },
  { by: "noor", gem: "Tell me the bus is late", says: "Ten minutes indoors instead of in the rain.", shown: true },
  { by: "ana", gem: "Call me what I want to be called", says: "It said my name as my mother says it.", shown: true },
  { by: "gus", gem: "Soup from the ends of bread", says: "Marek, you are a genius and I want the recipe." },
];

/** What stands in the light now, for whom that was asked, and what was lit before. */
const spotlights: { by: string; gem?: string; person?: string; line: string; daysAgo: number; accepted?: boolean }[] = [
  {
    by: "june",
    gem: "The Sunday table",
    line: "A year ago this was a note under a sugar bowl. Last Sunday forty people sat down.",
    daysAgo: 3,
  },
  {
    by: "sam",
    person: "oskar",
    line: "He reads lips, and taught five tills to turn round. Everybody gets what they asked for now.",
    daysAgo: 2,
    accepted: true,
  },
  { by: "sam", person: "ann", line: "Look closely: a good part of this shelf passed through her hands.", daysAgo: 1 },
];

/** People and visitors clap for gems, some with a word; staff look at the words, and put a few in the light. */
export function applauseTurns(making: Making): Turn[] {
  const { now } = making;
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayMs);
  return [
    ...rounds.map(
      (daysAgo, place): Turn => ({
        at: at(daysAgo),
        run: () => clapFor(making, at(daysAgo), rounds[place - 1] ?? 400),
      }),
    ),
    ...said.map(
      ({ by, gem, says, shown }, place): Turn => ({
        at: at(1.9 - place / 20),
        run: async () => {
          const number = await gemCalled(making, gem);
          const when = at(1.9 - place / 20);
          await act(making, when, by, commands.clap, { number }, { words: says });
          const person = making.handles.get(by) as string;
          if (shown) await act(making, when, "june", commands.showClapWords, { number, person }, {});
        },
      }),
    ),
    ...spotlights.map(
      (spotlight): Turn => ({
        at: at(spotlight.daysAgo),
        run: () => light(making, at(spotlight.daysAgo), spotlight),
      }),
    ),
  ];
}

/** Everybody who walks past claps for some of what has come since the last time. */
async function clapFor(making: Making, when: Date, since: number): Promise<void> {
  const { db, random, now } = making;
  const { gems } = await gemPage(db.read, null, 50);
  const fresh = gems.filter((gem) => gem.at.getTime() > now.getTime() - since * dayMs);
  for (const { number } of fresh) {
    const share = 0.1 + random() * 0.45;
    for (const { key } of people)
      if (random() < share) await act(making, when, key, commands.clap, { number: String(number) }, {});
    for (let visit = 0; visit < random() * 34; visit++) await clapAsVisitor(making, when, number, visit);
  }
}

function clapAsVisitor({ db, random }: Making, now: Date, number: number, visit: number): Promise<unknown> {
  const newId = idsAt(now, () => Math.floor(random() * 256));
  const params = { number: String(number) };
  return perform(db, commands.clap, { actor: visitor, params, now, newId, clapToken: `demo-${number}-${visit}` });
}

async function light(making: Making, when: Date, spotlight: (typeof spotlights)[number]): Promise<void> {
  const { by, gem, person, line, accepted } = spotlight;
  const from = dayIn(timeZone, when);
  const whom: Form = gem
    ? { gem: await gemCalled(making, gem) }
    : { person: making.handles.get(person as string) as string };
  await act(making, when, by, commands.setSpotlight, {}, { ...whom, line, from, until: addDays(from, 20) });
  if (!accepted) return;
  const [asked] = await spotlightsFor(making.db.read, making.actors.get(person as string)?.id as string, from);
  await act(making, when, person as string, commands.acceptSpotlight, { id: asked?.id ?? "" }, {});
}

async function gemCalled({ db }: Making, title: string): Promise<string> {
  const { gems } = await gemPage(db.read, null, 50);
  const gem = gems.find((one) => one.title === title);
  if (!gem) throw new Error(`The demo has no gem called ${title}.`);
  return String(gem.number);
}
