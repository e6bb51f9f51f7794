import { desc, eq } from "drizzle-orm";
import * as commands from "../../app/commands/index.ts";
import { editionOfLetters } from "../../app/commands/invitation.ts";
import { openInvitation } from "../invitations.ts";
import { lettersTo } from "../letters.ts";
import { invited } from "../schema.ts";
import { act, dayMs, type Making } from "./making.ts";
import type { Turn } from "./turns.ts";

/** Whom the staff of the demo invited in person: to a question by its key, or to the pilot of an idea by its title. */
type DemoInvitation = {
  by: string;
  daysAgo: number;
  to: { question: string } | { pilot: string };
  says: string;
  people: string[];
  /** Who opened it, and how many hours later. */
  opened: Record<string, number>;
};

const invitations: DemoInvitation[] = [
  {
    by: "sam",
    daysAgo: 5.6,
    to: { question: "nocafe" },
    says: "Dear {name},\n\nyou look at our cafés longer than most of us do. If one of them could do something that no café does, what would you let it do? Half a thought is plenty; I read every one before lunch.",
    people: ["mei", "vera", "theo", "priya", "grace", "yusuf"],
    opened: { mei: 3, vera: 1, theo: 9, priya: 30, yusuf: 50 },
  },
  {
    by: "sam",
    daysAgo: 3.6,
    to: { pilot: "A sick bay for coffee makers" },
    says: "Dear {name}, you told me once of something at home that no longer brews as it should. On Saturday we mend such things, with you beside us and not behind a counter. Would you bring it?",
    people: ["bea", "tom", "ann", "priya"],
    opened: { bea: 4, tom: 20, ann: 26 },
  },
];

/** They are sent, with what each will read looked at, and opened by some. */
export function invitationTurns(making: Making, numbers: Map<string, { number: number }>): Turn[] {
  return invitations.flatMap((one): Turn[] => {
    const at = new Date(making.now.getTime() - one.daysAgo * dayMs);
    const opens = Object.entries(one.opened).map(([who, hours]): Turn => {
      const openedAt = new Date(at.getTime() + (hours / 24) * dayMs);
      return { at: openedAt, run: () => open(making, who, openedAt) };
    });
    return [{ at, run: () => send(making, one, at, numbers) }, ...opens];
  });
}

async function send(making: Making, one: DemoInvitation, at: Date, numbers: Map<string, { number: number }>) {
  const { by, people, says: text } = one;
  const to = toOf(making, one, numbers);
  const person = people.map((key) => idOf(making, key));
  const looked = editionOfLetters(to, await lettersTo(making.db.read, person, text, null));
  await act(making, at, by, commands.invitePeople, {}, { to, text, person, looked });
}

/** Nobody comes by a page here, so that it was opened is written down. */
async function open(making: Making, key: string, openedAt: Date): Promise<void> {
  const personId = idOf(making, key);
  const [own] = await making.db.read
    .select({ id: invited.id })
    .from(invited)
    .where(eq(invited.personId, personId))
    .orderBy(desc(invited.invitedAt))
    .limit(1);
  if (own) await making.db.write((tx) => openInvitation(tx, own.id, personId, openedAt));
}

function toOf({ ideas }: Making, { to }: DemoInvitation, numbers: Map<string, { number: number }>): string {
  if ("question" in to) return `question/${numbers.get(to.question)?.number}`;
  const [, kept] = [...ideas].find(([story]) => story.title === to.pilot) ?? [];
  return `pilot/${kept?.pilot}`;
}

function idOf({ actors }: Making, key: string): string {
  const actor = actors.get(key);
  if (!actor) throw new Error(`The demo knows nobody called ${key}.`);
  return actor.id;
}
