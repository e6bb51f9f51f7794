/** What the stories of the wall show beside their words: how it was and is, pictures, and words people agreed to. */
import sharp from "sharp";
import * as commands from "../../app/commands/index.ts";
import { quotesOf } from "../quotes.ts";
import { drawings, portraits } from "./drawings.ts";
import { act, dayMs, type Form, type Kept, type Making } from "./making.ts";
import type { DemoStep } from "./story.ts";
import type { Turn } from "./turns.ts";

/** How it was, and how it is now, for the form that ships it. */
export const turned: Record<string, { before: string; after: string }> = {
  "Tell me which farm this week": {
    before: "A sack reached our counters as a country: Peru.",
    after: "A slate at every till says who grew it, where, and how high up.",
  },
  "A filter bar where nobody queues": {
    before: "Four minutes to brew, eleven to reach.",
    after: "Six stools and one pot. Sitting down is the order.",
  },
  "Turn the till screen round to face me": {
    before: "Oskar learnt at the end of the counter what he had said at the beginning.",
    after: "The words appear while they can still be changed.",
  },
  "A door I can open with a tray": {
    before: "Two hands for the tray, and one more for the door.",
    after: "An elbow is enough.",
  },
};

/** What is shown and asked after it came to the wall. */
export const telling: Record<string, DemoStep[]> = {
  "Tell me which farm this week": [
    {
      day: 43.2,
      by: "june",
      shows: "slate",
      alt: "A slate beside a steaming cup, with three lines of chalk and a mountain; a postcard of a grey harbour leans against it.",
    },
    {
      day: 44.5,
      by: "june",
      quotes: "tom",
      words: "I had drunk that coffee for years, and never had anybody to thank for it.",
    },
    { day: 45.3, agrees: "tom" },
    {
      day: 44.6,
      by: "june",
      quotes: "jonas",
      words: "Nobody behind the counter says Ignacio like a station any more.",
    },
    { day: 46.1, agrees: "jonas", as: "Jonas, who says it again slowly" },
  ],
  "A filter bar where nobody queues": [
    {
      day: 88.2,
      by: "june",
      shows: "stools",
      alt: "Six stools at a wooden counter. On it stand a glass pot of coffee, a cup and a bowl with coins.",
    },
    {
      day: 89,
      by: "june",
      quotes: "petra",
      words:
        "You sit down, somebody notices you, and that is the whole of it. My grandmother would ask for the second cup.",
    },
    { day: 90.2, agrees: "petra" },
    { day: 89.3, by: "june", quotes: "ann", words: "I came for a coffee and stayed for the not-standing." },
  ],
  "Turn the till screen round to face me": [
    {
      day: 19.4,
      by: "kofi",
      shows: "screen",
      alt: "A screen on the counter faces the guest, with an order in large letters; a finger points at its third line.",
    },
    {
      day: 19.6,
      by: "kofi",
      quotes: "oskar",
      words:
        "Yesterday the man before me corrected his milk with one finger. He did not know whose idea it was. I did.",
    },
    { day: 20.2, agrees: "oskar" },
  ],
};

type Telling = Extract<DemoStep, { shows: string } | { quotes: string } | { agrees: string }>;

export function isTelling(step: DemoStep): step is Telling {
  return "shows" in step || "quotes" in step || "agrees" in step;
}

/** Shows a picture in a story, asks for somebody's words, or lets them stand there. */
export async function tell(making: Making, at: Date, kept: Kept, step: Telling): Promise<void> {
  const story = { number: kept.celebration ?? "" };
  if ("shows" in step) {
    const picture = await drawn(drawings[step.shows]);
    await act(making, at, step.by, commands.addPicture, story, { alt: step.alt, picture });
  } else if ("quotes" in step) {
    const form = { person: making.handles.get(step.quotes) as string, words: step.words };
    await act(making, at, step.by, commands.proposeQuote, story, form);
  } else {
    const form: Form = step.as ? { shown: "alias", alias: step.as } : { shown: "name" };
    const asked = await quotesOf(making.db.read, making.actors.get(step.agrees)?.id ?? "");
    const here = asked.filter(({ story: { href } }) => href.startsWith(`/wall/${kept.celebration}/`));
    for (const { id } of here) await act(making, at, step.agrees, commands.acceptQuote, { id }, form);
  }
}

/** Some show a picture in place of their initials. */
export function faceTurns(making: Making): Turn[] {
  const at = new Date(making.now.getTime() - 250 * dayMs);
  return Object.entries(portraits).map(([key, portrait]) => ({
    at,
    run: async () => act(making, at, key, commands.changeFace, {}, { picture: await drawn(portrait) }),
  }));
}

async function drawn(drawing: string): Promise<Blob> {
  return new Blob([new Uint8Array(await sharp(Buffer.from(drawing)).png({ compressionLevel: 1 }).toBuffer())]);
}
