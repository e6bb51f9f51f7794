import type { drawings } from "./drawings.ts";

/**
 * The shape of a demo story: one idea and all that happened to it, in days after it was posted.
 * The demo turns each step into the command a person would have run, in order of time;
 * steps that lie in the future are left out.
 */
export type DemoStory = {
  title: string;
  /** Markdown. */
  body: string;
  by: string;
  /** Key of the question it answers. */
  question?: string;
  daysAgo: number;
  /** How many people say "me too", of the sixty (0-55). */
  votes: number;
  steps: DemoStep[];
};

/** On a list since so many days before the idea was posted, and where. */
export type DemoKnown = { daysBefore: number; where: string };

/** An answer, freely or in steps, with what else it says. A day is in days after the idea was posted. */
export type DemoAnswer = { answers: string } & Partial<Record<"echo" | "saw" | "thanks" | "next", string>> & {
    stage?: "polishing" | "resting";
    /** Why it rests, and what would wake it. */
    reason?: string;
    wakesWhen?: string;
    wakesAfter?: number;
    /** The ways forward it offers, or the place, from 0, of the one it chooses. */
    ways?: [string, string, string?];
    chooses?: number;
  };

export type DemoStep = { day: number } & (
  | { by: string; says: string; kind?: "yes-and" | "question"; replies?: { by: string; day: number; says: string }[] }
  /** Offers other words: a piece swapped for another, more of them, a new title; `from` whose "yes, and" they grew. */
  | { by: string; polishes: { title?: string; swaps?: [string, string]; adds?: string; why: string }; from?: string }
  /** Takes the polish that somebody offered, as it fits the words of then, or leaves it with a kind word. */
  | { by: string; acceptsPolish: string; changesMeaning?: true; said?: string }
  | { by: string; declinesPolish: string; said: string }
  /** Staff bring the words of an older revision back. */
  | { by: string; restores: number; why: string }
  /** Staff answer; the first one is when the idea was heard. A stage only together with the words. */
  | ({ by: string } & DemoAnswer)
  /** Staff wake a resting idea. */
  | { by: string; wakes: string }
  /** Staff correct where it comes from. */
  | { by: string; corrects: DemoKnown }
  /** So many of its dreamer and voters say that each of the ways offered would help. */
  | { choose: number[] }
  /** Staff promise something for a day after the idea was posted, to it or its pilot, under a name for later. */
  | { by: string; promises: string; for: number; toPilot?: true; as?: string }
  | { by: string; keeps: string; how: string }
  | { by: string; moves: string; to: number; because: string }
  /** Somebody says what is still missing; answers it, named by its prompt or its words; or ticks it off. */
  | { by: string; adds: string }
  | { by: string; fills: string; with: string }
  | { by: string; ticks: string[] }
  /** Staff take the idea as its host. */
  | { hosts: string }
  /** Staff hand the idea over to a colleague. */
  | { by: string; handsTo: string }
  /** Staff pause the clock of an idea nobody has answered, and let it run again. */
  | { by: string; pauses: string }
  | { by: string; resumes: true }
  /** Staff open a pilot. starts and ends are days after the idea was posted. */
  | { by: string; pilot: { hypothesis: string; measure: string; places: number; starts: number; ends: number } }
  /** Staff begin to shape a pilot; starts and ends are days after the idea was posted, the rest as its form says it. */
  | { by: string; drafts: Record<string, string>; starts: number; ends: number; sharesIt?: true }
  /** Staff give what they shared another shape; those who would join are told when its words change. */
  | { by: string; reshapes: Record<string, string>; starts: number; ends: number }
  /** People say that they would join it, or what they think of it. */
  | { wouldJoin: string[] }
  | { by: string; saysOfPilot: string }
  /** People ask for a seat in the pilot, in this order; those beyond the places wait. */
  | { seats: string[] }
  /** Somebody asks for one, with answers to what the pilot asks; where seats are given by hand, staff give it. */
  | { by: string; asksForSeat: string[] }
  | { by: string; givesSeat: string }
  | { leaves: string }
  /** Staff tell how the pilot goes. */
  | { by: string; updates: string }
  /** Somebody in the pilot says how it goes, from 1 to 5, and may let everybody read it. */
  | { by: string; checksIn: number; misses?: "yes" | "no"; words?: string; shares?: true }
  /** Somebody in the pilot likes it well, and wants no reminders. */
  | { stopsReminders: string }
  /** Staff record what the pilot costs, or with a minus take it back. */
  | { by: string; spends: string; money?: number; days?: number; people?: number }
  /** Staff count the figure of the pilot, move its target, or let it run past a bound, in public. */
  | { by: string; counts: number }
  | { by: string; target: number; reason: string }
  | { by: string; extends: "end" | "money" | "people" | "days"; to: number; currency?: string; reason: string }
  /** Staff hand the pilot over to a colleague. */
  | { by: string; handsPilotTo: string }
  | {
      by: string;
      concludes: "adopt" | "adapt" | "stop";
      learned: string;
      happened?: string;
      next?: string;
      result?: string;
    }
  /** Staff put something about the concluded pilot right. */
  | { by: string; putsRight: string }
  /** Staff ship the idea: a reply to everyone, and the story for the wall. */
  | { by: string; ships: string; story: string }
  /** Staff celebrate a pilot that was concluded (also one that stopped). */
  | { by: string; celebrates: string }
  /** Staff show a drawing in the story, or ask somebody for their words, who lets them stand there under a name. */
  | { by: string; shows: keyof typeof drawings; alt: string }
  | { by: string; quotes: string; words: string }
  | { agrees: string; as?: string }
  /** What people say to the credit proposed to them; those not named have not decided yet. */
  | { accepts: (string | { by: string; as: string } | { by: string; anonymously: true })[] }
  | { declines: string[] }
  /** Somebody says who else made the difference. */
  | { by: string; nominates: string; because: string }
  /** Staff put the words of somebody's credit for the celebration right. */
  | { by: string; correctsCreditOf: string; to: string }
  /** Staff say how much these brought about, of a hundred. */
  | { by: string; weighs: Record<string, number> }
  /** Staff note one more credit, to be looked through before its person is asked. */
  | { by: string; draftsCredit: string; role: "polisher" | "champion" | "maker" | "tester"; for: string }
  /** Staff propose a credit that did not follow from the rows. */
  | { by: string; credits: string; role: "polisher" | "champion" | "maker" | "tester"; for: string }
);
