/**
 * What pages show: the shapes in which the db answers and which components take.
 * Instants are Dates (UTC); days are "YYYY-MM-DD" in the site's time zone.
 */
import type { Chart } from "./chart.ts";
import type { Consent, Naming } from "./consent.ts";
import type { CreditRole, CreditState, Evidence } from "./credit.ts";
import type { WordsDiff } from "./diff.ts";
import type { EventKind, JourneyKind, TellingKind } from "./events.ts";
import type { Colour } from "./face.ts";
import type { Prompt } from "./gap.ts";
import type { Reading } from "./gauge.ts";
import type { InvitationKind } from "./invitation.ts";
import type { LogField } from "./log.ts";
import type { ModerationDeed, ReportKind, Unseen } from "./moderation.ts";
import type { BroughtKind, BroughtState, Source } from "./on-behalf.ts";
import type { Figures } from "./outcome.ts";
import type { Bound, OpenTo, Seating, Spending, Yardstick } from "./pilot.ts";
import type { Lack } from "./pilot-readiness.ts";
import type { PilotShape } from "./pilot-shape.ts";
import type { PolishState, Words } from "./polish.ts";
import type { PromiseDeed, PromiseState } from "./promise.ts";
import type { Provenance } from "./provenance.ts";
import type { Role } from "./roles.ts";
import type { Effort } from "./score.ts";
import type { Tie } from "./seat.ts";
import type { Stage } from "./stage.ts";
import type { Strength, VoteState } from "./vote.ts";

/** A person as others see them. A handle leads to their page only when they have one. */
export type Face = {
  name: string;
  handle: string | null;
  staff: boolean;
  colour: Colour | null;
  /** The id of the picture they show instead of their initials. */
  picture?: string;
};

/** What the page of a deed is about: where that is, and its stone where there is one. */
export type About = { title: string; href: string; stone?: { id: string; stage: Stage } };

/** How often something was looked at in the last days, by everybody once a day. */
export type Looked = { times: number; days: number };

/** A tag as it is linked to. */
export type TagName = { slug: string; name: string };
/** A tag with how many ideas bear it. */
export type TagCount = TagName & { ideas: number };

export type IdeaRow = {
  id: string;
  number: number;
  slug: string;
  title: string;
  excerpt: string;
  dreamer: Face;
  stage: Stage;
  votes: number;
  comments: number;
  /** Whether the reader has voted for it. */
  mine: boolean;
  /** The first answer by staff, if there was one. */
  heard: { by: Face; at: Date } | null;
  /** The pilot that is open or running, if any. */
  pilot: { number: number; state: PilotState; seated: number; places: number } | null;
  at: Date;
};

/** An idea with a title much like another, and the words of it that both have. */
export type SimilarIdea = IdeaRow & { shared: string[] };

/** An idea that was merged into another, as it is read there: its words and its talk stay its own. */
export type MergedIdea = Pick<
  IdeaRow,
  "id" | "number" | "title" | "dreamer" | "stage" | "votes" | "comments" | "at"
> & {
  html: string;
  mergedBy: Face;
  mergedAt: Date;
  reason: string | null;
  thread: CommentView[];
  /** Whether only the newest comments are here. */
  threadCut: boolean;
};

/** An idea that another may be merged with: how many people voted for both, and whether it was asked for. */
export type MergeCandidate = Pick<IdeaRow, "number" | "title" | "dreamer" | "stage" | "votes"> & {
  /** What it says, without its Markdown; very long ones are shortened. */
  body: string;
  both: number;
  asked: boolean;
};

/** An idea as it stands among those of its stage. */
export type RoadMapIdea = Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage" | "votes" | "pilot"> & {
  celebration: { number: number; slug: string } | null;
};

/** A stage with the first of its ideas. */
export type RoadMapColumn = { stage: Stage; count: number; ideas: RoadMapIdea[] };

export type QuestionState = "draft" | "open" | "closed" | "answered";

export type QuestionView = {
  id: string;
  number: number;
  slug: string;
  title: string;
  words: string;
  state: QuestionState;
  askedBy: Face;
  ideas: number;
  /** The day on which a draft opens by itself, "YYYY-MM-DD". */
  opensOn: string | null;
  /** Its last day, "YYYY-MM-DD". */
  lastDay: string | null;
  openedAt: Date | null;
  closedAt: Date | null;
  /** "What we heard, what we try", as safe HTML. */
  heardHtml: string | null;
  /** Its first sentence, for lists. */
  heardLine: string | null;
};

export type HarvestedIdea = { title: string; votes: number; href: string };

/** What came of the ideas to a question: the most wanted of each kind, and how many more there are. */
export type Harvest = Record<
  "shipped" | "piloting" | "polishing" | "resting" | "heard",
  { first: HarvestedIdea[]; more: number }
> & { unheard: number };

/** Where a question was asked before, and when; null while it is a draft. */
export type AskedBefore = { href: string; openedAt: Date | null };

/** A question in a list, with a few stones of its ideas and how many of them came true or are being tried. */
export type QuestionRow = QuestionView & {
  stones: { id: string; stage: Stage }[];
  shipped: number;
  piloting: number;
};

/** What an idea that answered a question became: a gem, a pilot, or something that was tried and learnt from. */
export type Outgrowth = {
  id: string;
  title: string;
  stage: "shipped" | "piloting" | "resting";
  dreamer: Face;
  /** Its entry on the wall, or its own page. */
  href: string;
};

/** What somebody said against something; for staff. */
export type ReportView = { id: string; kind: ReportKind; words: string | null; by: Face; at: Date };

/** What was done about something, and why. */
export type ModerationView = { deed: ModerationDeed; reason: string; by: Face; at: Date };

export type CommentKind = "comment" | "yes-and" | "question" | "answer" | "note";

export type CommentView = {
  id: string;
  kind: CommentKind;
  author: Face;
  /** What staff know of its author, where that is a customer; null for everybody else. */
  known: KnownView | null;
  html: string;
  at: Date;
  edited: boolean;
  /** Whether staff wrote down what a customer said, who has not said yes to it. */
  retold: boolean;
  /** Taken back by its author, or not for the reader; it stays only while it has replies. */
  deleted: boolean;
  /** Why others do not see it; the reason is for whoever wrote it and for staff. */
  unseen: { because: Unseen; reason: string | null } | null;
  /** Whether the reader wrote it and so may edit or delete it. */
  own: boolean;
  /** The stage that came with an official answer, if it changed one. */
  stage: Stage | null;
  /** What was missing, and this answers it. */
  gap: GapLine | null;
  /** Whether a question of the staff waits for the dreamer. */
  asked: "waits" | "answered" | null;
  /** The pilot it is about, where that can be seen and is not said by the page itself. */
  pilot: { number: number; slug: string } | null;
  replies: CommentView[];
};

/** What is missing: one of the questions every idea begins with, or somebody's own words. */
export type GapLine = { prompt: Prompt | null; words: string | null };

export type GapView = GapLine & {
  id: string;
  /** Who said so; nobody where the idea began with it. */
  by: Face | null;
  /** Whether it was ticked off. */
  closed: boolean;
  answers: number;
  /** The newest answer, where it is not too far back. */
  newest: { id: string; by: Face; excerpt: string } | null;
};

/** A "yes, and" among those that an idea is built of. */
export type BuildingBlock = {
  id: string;
  by: Face;
  excerpt: string;
  /** The polish that grew from it, offered or accepted. */
  polish: { id: string; accepted: boolean } | null;
};

/** A question of the staff to an idea's dreamer. */
export type ClarifyingQuestion = {
  id: string;
  by: Face;
  dreamer: Face;
  html: string;
  /** Its first words. */
  excerpt: string;
  at: Date;
  /** Since when it is answered. */
  answeredAt: Date | null;
  idea: { number: number; slug: string; title: string };
};

/** The ways forward an answer offers, with how many they would help; a reader may choose while they are open. */
export type WaysView = {
  commentId: string;
  open: boolean;
  /** The answer that chose one of them. */
  chosenIn: string | null;
  ways: { id: string; words: string; choices: number; mine: boolean; chosen: boolean }[];
};

/** A comment as its own author sees it among all they said. */
export type OwnComment = {
  id: string;
  kind: CommentKind;
  /** Its first words. */
  excerpt: string;
  /** Why others do not see it. */
  unseen: Unseen | null;
  at: Date;
  idea: { number: number; slug: string; title: string };
};

/** One step of an idea's public journey, told from an event. */
export type JourneyStep = {
  id: string;
  kind: JourneyKind;
  by: Face | null;
  /** Whom it was given to. */
  to: Face | null;
  at: Date;
  stage: Stage | null;
  pilot: number | null;
  outcome: Outcome | null;
};

/** A polish that waits for a word, with what it would change, folded. */
export type PolishCard = {
  id: string;
  /** Whose it is; and who offered it, when it grew from another's words. */
  by: Face;
  offeredBy: Face | null;
  why: string;
  at: Date;
  /** What it would change; only of the first few, and the others have it on their own pages. */
  diff: WordsDiff | null;
};

/** A polish with the words it was made from and those it offers, and what became of it. */
export type PolishView = Omit<PolishCard, "diff"> & {
  /** The "yes, and" it grew from. */
  commentId: string | null;
  state: PolishState;
  decided: { by: Face; at: Date } | null;
  said: string | null;
  /** The revision that was polished, and the one it became. */
  base: number;
  revision: number | null;
  before: Words;
  after: Words;
};

/** A polish that is somebody's own: one they offered, or one that grew from their words. */
export type OwnPolish = {
  id: string;
  /** The title of its idea. */
  title: string;
  why: string;
  at: Date;
  state: PolishState;
  /** Whose words it grew from, and who offered it, where that was somebody else. */
  by: Face | null;
  offeredBy: Face | null;
};

/** One state of an idea's words: who wrote it, who offered it for them, who made it the idea's, and why. */
export type RevisionView = {
  number: number;
  at: Date;
  by: Face;
  offeredBy: Face | null;
  acceptedBy: Face | null;
  /** The polish that became it, or the older revision whose words these are once more. */
  polish: string | null;
  restoredFrom: number | null;
  why: string | null;
  changesMeaning: boolean;
};
/** When and why a clock stands still; an idea's pause has no last day while it lasts. */
export type PauseView = { id: string; reason: string; from: string; until: string | null; by: Face };

/** What became of the promise in the last so many days: median `hours` until ideas were heard, null when none was. */
export type PulseSpan = { days: number; kept: number; missed: number; hours: number | null };

/** What became of it in a month, "2026-05". */
export type PulseMonth = { month: string; kept: number; missed: number };

/** Why an idea rests, as safe HTML, and what would wake it. */
export type RestView = { html: string; wakesOn: string | null; wakesWhen: string | null };

/** A promise with all that became of it, the first entry first. */
export type PromiseView = {
  id: string;
  words: string;
  dueOn: string;
  state: PromiseState;
  entries: {
    entry: number;
    what: PromiseDeed;
    dueOn: string;
    words: string | null;
    day: string;
    by: Face | null;
  }[];
};

/** One thing staff said of where an idea comes from: on a list of ours since a day, and where that is. */
export type ProvenanceView = {
  entry: number;
  kind: Provenance;
  since: string | null;
  place: string | null;
  by: Face;
  at: Date;
};

/** The reader's own vote, with what they said with it; held while it waits for staff to have looked. */
export type OwnVote = {
  at: Date;
  strength: Strength | null;
  reason: string | null;
  held: boolean;
  /** The revision it was given to. */
  revision: number;
};

/** An idea somebody voted for, and when. */
export type VotedIdea = Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage" | "at">;

/** What an idea would change for somebody, in a line: for its dreamer and staff alone. */
export type VoteLine = { by: Face; at: Date; strength: Strength | null; words: string };

/** An idea with votes that are held: since when, and between which moments their accounts were made. */
export type HeldIdea = {
  id: string;
  number: number;
  title: string;
  stage: Stage;
  held: number;
  since: Date | null;
  oldest: Date | null;
  youngest: Date | null;
};

/** A vote that is held or was, as staff see it. */
export type HeldVote = {
  personId: string;
  voter: Face;
  handle: string;
  joinedAt: Date;
  at: Date;
  strength: Strength | null;
  words: string | null;
  state: VoteState;
  decided: { by: Face; at: Date } | null;
};

export type IdeaView = IdeaRow & {
  html: string;
  question: { number: number; slug: string; title: string } | null;
  tags: TagName[];
  /** Whether the reader may give it tags. */
  taggedByReader: boolean;
  host: Face | null;
  /** Whether the reader is its host. */
  hostedByReader: boolean;
  /** Whether the reader dreamed it up and nobody else has joined in, so that they may take it back. */
  removable: boolean;
  /** Until when the first answer is promised, while nobody has answered. */
  answerDue: string | null;
  /** Within how many working days that is, when the present promise gives the same day. */
  answerDays: number | null;
  /** Whether that day has passed. */
  answerLate: boolean;
  /** How many working days are left after today; once it has passed, how many it is late. */
  answerLeft: number;
  /** Its own pause, if its clock stands still, and the site's that lie before that day. */
  pause: PauseView | null;
  sitePauses: PauseView[];
  /** Whether the reader dreamed it up. */
  own: boolean;
  /** Whether staff wrote it down for a customer who has not said that it is theirs; for staff, who that is. */
  retold: { waitsFor: { name: string; handle: string } | null } | null;
  /** The reader's own vote, if there is one. */
  vote: OwnVote | null;
  /** How many of its voters said how much it would mean to them. */
  meant: { nice: number; matters: number; vital: number };
  /** The present revision of its words, and the last one that changed their meaning. */
  revision: number;
  meaningRevision: number;
  /** How many people polished it, and what is offered now. */
  polishers: number;
  polishes: PolishCard[];
  /** What it would change for them; null for readers whose business it is not. */
  lines: VoteLine[] | null;
  /** For staff: how many votes are held, and how often it was looked at of late. */
  held: number;
  looked: Looked | null;
  /** For staff alone: who dreamed it up, which companies want it, and how it stands among what matters most. */
  known: DreamerView | null;
  wanting: Wanting | null;
  standing: Standing | null;
  /** What is still missing, and what was ticked off, in the order it was said. */
  gaps: GapView[];
  /** Whether the reader may tick off what is missing, and whether they may add to it. */
  gapsTendedByReader: boolean;
  gapsAddedByReader: boolean;
  /** What it is built of besides its own words. */
  blocks: BuildingBlock[];
  /** What the staff ask the reader, who dreamed it up. */
  asked: ClarifyingQuestion[];
  /** The ways forward that answers offered. */
  ways: WaysView[];
  /** Whether the reader is asked which of the open ones would help. */
  choosesWays: boolean;
  promises: PromiseView[];
  /** Why it rests, when that was asked. */
  rest: RestView | null;
  /** What was said of where it comes from, the last first. */
  provenance: ProvenanceView[];
  /** Why others do not see it, and what was said of that. */
  unseen: { because: Unseen; said: ModerationView | null } | null;
  thread: CommentView[];
  /** Whether only the newest comments are here. */
  threadCut: boolean;
  /** What was merged into it, the last first. */
  merged: MergedIdea[];
  journey: JourneyStep[];
  pilots: PilotCard[];
  /** For staff alone. */
  drafts: DraftRow[];
  credits: CreditView[];
  /** For staff alone: who others say should be credited, too. */
  nominations: NominationView[];
  celebration: { number: number; slug: string } | null;
};

export type PilotState = "draft" | "recruiting" | "running" | "concluded";
export type Outcome = "adopt" | "adapt" | "stop";
export type SeatState = "requested" | "seated" | "waitlisted" | "turned-down" | "left" | "finished";

export type PilotCard = {
  id: string;
  number: number;
  slug: string;
  idea: { id: string; number: number; slug: string; title: string };
  state: PilotState;
  hypothesis: string;
  places: number;
  seated: number;
  waiting: number;
  startsOn: string;
  endsOn: string;
  outcome: Outcome | null;
  /** The first sentence of what was learnt. */
  line: string | null;
};

/** A draft of a pilot in a list for staff. */
export type DraftRow = Pick<PilotCard, "id" | "number" | "slug" | "hypothesis">;

/** A hypothesis that is shared before its pilot opens, in a list. */
export type HypothesisRow = Pick<PilotCard, "id" | "number" | "slug" | "hypothesis"> & {
  idea: PilotCard["idea"] & { stage: Stage };
  wouldJoin: number;
};

/** A draft of a pilot as a reader sees it: shared, it shows what is believed and asks who would join. */
export type DraftView = {
  id: string;
  number: number;
  slug: string;
  shared: boolean;
  hypothesis: string;
  measure: string;
  /** When these words were last changed while everybody could read them. */
  changedAt: Date | null;
  /** The one that leads it first. */
  ideas: Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage" | "votes">[];
  host: Face;
  /** Whether the reader is its host, and works here still. */
  hostedByReader: boolean;
  wouldJoin: number;
  /** Whether the reader would. */
  mine: boolean;
  thread: CommentView[];
  /** All of it and what is missing, for staff alone. */
  inside: { shape: PilotShape; missing: Lack[]; joiners: Joiner[] } | null;
};

/** Somebody who would join a pilot, and since when. */
export type Joiner = { id: string; by: Face; at: Date };

export type PilotView = PilotCard & {
  /** The ideas it tries, the one that leads it first. */
  tried: DraftView["ideas"];
  measure: string;
  host: Face;
  /** Whether the reader is its host, and works here still. */
  hostedByReader: boolean;
  promises: PromiseView[];
  learnedHtml: string | null;
  concludedAt: Date | null;
  /** The reader's own seat; place is their place in the waiting list, from 1. */
  seat: { state: SeatState; place: number | null; remindersOff: boolean } | null;
  celebration: { number: number; slug: string } | null;
};

/** How a pilot gives its seats, as a reader sees it. */
export type SeatingView = {
  seating: Seating;
  openTo: OpenTo;
  /** The tag it is open to, and who can take part in words of the staff. */
  tag: string | null;
  who: string | null;
  /** Until when seats are kept for those whose idea it is; null when they are not. */
  keptUntil: string | null;
  /** Whether those who ask for a seat are asked something. */
  asks: boolean;
  /** Whether seats are given just now. */
  open: boolean;
  /** What asking for a seat leads to for the reader: a seat if one is free, waiting until then, or nothing. */
  turn: "now" | "later" | "never";
  /** Why the reader got no seat this time. */
  said: string | null;
};

/** Somebody with a seat, or who asks or waits for one, as staff see them. */
export type SeatRow = {
  personId: string;
  person: Face;
  handle: string;
  asked: number;
  askedAt: Date;
  ties: Tie[];
  /** What they brought so far, here and elsewhere. */
  brought: Record<"ideas" | "votes" | "polishes" | "checkIns", number>;
  known: KnownView | null;
  answers: { place: number; words: string }[];
};

/** How it goes for somebody in a pilot on a day, as those see it who may. */
export type CheckInView = {
  id: string;
  by: Face;
  day: string;
  pulse: number;
  wouldMiss: "yes" | "no" | null;
  words: string | null;
  sharedAt: Date | null;
  picture?: PictureView;
};

/** How it goes for all of those in a pilot, in public: figures, and what some of them share. */
export type GoingView = {
  checkIns: number;
  people: number;
  shared: CheckInView[];
  /** Whether more is shared than stands here. */
  more: boolean;
  /** The day on which the reader last said how it goes. */
  lastOn: string | null;
};

/** What staff tell of a pilot; of a concluded one, what they put right. */
export type PilotUpdateView = { id: string; kind: "update" | "correction"; by: Face; html: string; at: Date };

/** A pilot in which it is time for the reader to say how it goes. */
export type CheckInDue = { number: number; title: string; lastOn: string | null };

/** A target a pilot has or had; the first was set beforehand. */
export type PilotTarget = { entry: number; target: number; reason: string | null; by: Face; at: Date };

/** What a pilot has cost, for staff alone; people is how many of us were at it from then on. */
export type PilotSpending = {
  entry: number;
  money: number;
  days: number;
  people: number;
  words: string;
  by: Face;
  at: Date;
};

/** A pilot was let go past a bound, from what and to what; of a cap only staff see that. */
export type PilotExtension = {
  entry: number;
  what: Bound;
  /** It had no such cap before. */
  first: boolean;
  moved: { before: string; after: string } | null;
  reason: string;
  by: Face;
  at: Date;
};

/** What was measured in a pilot over time, against its target if it has one, with its picture. */
export type Measured = NonNullable<Reading> & {
  by: "pulse" | "missed" | "figure";
  target: number | null;
  chart: Chart;
};

/** How a pilot goes: its own measure first, then the pulse. */
export type Gauge = {
  yardstick: Yardstick;
  unit: string | null;
  target: number | null;
  readings: Measured[];
  /** How many check-ins there are, and from how many people. */
  checkIns: number;
  people: number;
  targets: PilotTarget[];
  extensions: PilotExtension[];
};

/** What came of a concluded pilot. */
export type PilotOutcome = {
  outcome: Outcome;
  concludedAt: Date;
  happenedHtml: string | null;
  learnedHtml: string | null;
  nextHtml: string | null;
  yardstick: Yardstick;
  unit: string | null;
  target: number | null;
  /** What was measured when it was concluded; of yes or no, 1 or 0. */
  result: number | null;
  /** There is a result, and too few people stand behind it for everybody to see it. */
  withheld: boolean;
  figures: Figures;
  corrections: PilotUpdateView[];
  credits: CreditView[];
};

/** The page of a pilot that has opened; what is behind it is for staff alone. */
export type PilotPage = {
  pilot: PilotView;
  seating: SeatingView;
  gauge: Gauge;
  going: GoingView;
  updates: { rows: PilotUpdateView[]; next: unknown };
  outcome: PilotOutcome | null;
  thread: IdeaView["thread"];
  behind: { shape: PilotShape; costing: (Spending & { currency: string | null }) | null } | null;
};

/** A seat as its own person sees it among all of theirs; number, slug and days are the pilot's. */
export type OwnSeat = {
  id: string;
  state: SeatState;
  /** Why it was none this time. */
  said: string | null;
  seating: Seating;
  firstUntil: string | null;
  number: number;
  slug: string;
  title: string;
  pilotState: PilotState;
  startsOn: string;
  endsOn: string;
};

/** A pilot that somebody would join, and since when; it leads to its idea while nobody else sees its draft. */
export type OwnWouldJoin = {
  id: string;
  number: number;
  title: string;
  href: string;
  state: Exclude<PilotState, "draft"> | "shared" | "taken-back";
  at: Date;
};

/** An accepted credit, under the name its person chose. The handle is there only with their own name. */
export type CreditView = {
  id: string;
  role: CreditRole;
  name: string;
  handle: string | null;
  what: string;
  /** What the rows knew of it; only beside the own name. */
  evidence: Evidence | null;
};

/** Somebody's own share link, where it leads while that can be seen, and how far it travelled. */
export type OwnLink = {
  code: string;
  to: { title: string; path: string } | null;
  visits: number;
  signUps: number;
  /** First ideas of those who signed up by it. */
  ideas: number;
};

/** A credit as its own person sees it on /you. */
export type CreditToDecide = {
  id: string;
  role: CreditRole;
  /** What for, in words of the staff; empty where the role says it. */
  what: string;
  share: number | null;
  evidence: Evidence | null;
  state: CreditState;
  shownName: string | null;
  /** How they were named last. */
  shown: Naming | null;
  alias: string | null;
  /** Whether staff took it back, so that nothing more can be said to it, and why. */
  takenBack: boolean;
  reason: string | null;
  /** The mark of its words, for a form that decides about them; see `domain/edition.ts`. */
  edition: string;
  /** The gem it is for, or the idea or its pilot while there is none. */
  about: { title: string; href: string; pilot: boolean };
};

/** A credit as staff see it in the ledger. */
export type LedgerCredit = {
  id: string;
  name: string;
  role: CreditRole;
  what: string;
  share: number | null;
  evidence: Evidence | null;
  state: CreditState;
  shown: Naming | null;
  takenBack: boolean;
  /** Everything that was said to it, the first one first. */
  entries: LedgerEntry[];
};

/** One entry of the ledger: `what` and `share` where words were proposed; `by` is nobody else than its own person. */
export type LedgerEntry = {
  entry: number;
  state: CreditState;
  what: string | null;
  share: number | null;
  reason: string | null;
  by: string | null;
  at: Date;
};

/** A credit that staff look through before they ask its person. */
export type CreditDraftView = {
  id: string;
  name: string;
  role: CreditRole;
  what: string;
  share: number | null;
  evidence: Evidence;
};

/** A credit, or the draft of one, that staff may give a share; `entry` is its last entry. */
export type Weighed = { id: string; name: string; role: CreditRole; share: number | null; entry: number | null };

/** The shares of those who accepted, by the ids of their credits, and of all others together. */
export type SharesView = { of: Record<string, number>; others: number };

/** What a customer says of another; for staff alone. */
export type NominationView = { id: string; name: string; gone: boolean; because: string; by: Face; at: Date };

/** One gem of the wall. */
export type Gem = {
  id: string;
  /** The number in the collection. */
  number: number;
  slug: string;
  title: string;
  /** The first words of the story. */
  line: string;
  /** The idea whose stone it is. */
  idea: { id: string; number: number; slug: string };
  kind: "shipped" | "pilot";
  outcome: Outcome | null;
  at: Date;
  /** How many people clapped for it, and apart from them how many visitors. */
  claps: number;
  visitorClaps: number;
  credits: CreditView[];
};

/** A thank-you that came with a clap, and is shown. */
export type GemWords = { id: string; by: Face; words: string; at: Date };

/** The applause for a gem: the reader's own, with their thank-you and what became of it, and everybody's that are shown. */
export type Applause = {
  mine: { words: string | null; state: "waiting" | "shown" | "hidden" | null } | null;
  words: GemWords[];
};

/** A thank-you for staff to look at; `edition` says which words were looked at. */
export type ClapWords = GemWords & {
  edition: string;
  handle: string;
  gem: { number: number; slug: string; title: string; kind: Gem["kind"]; ideaId: string };
};

/** What stands in the light of the wall, why, and until which day: a gem or a person. */
export type Spot = { id: string; line: string; until: string } & (
  | { gem: Gem; person: null }
  | { gem: null; person: Face & { words: string | null } }
);

/** A spotlight that waits for its person's word, or runs by it. */
export type SpotlightToDecide = {
  id: string;
  line: string;
  from: string;
  until: string;
  state: Consent;
  by: Face;
};

/** A spotlight as staff see it. */
export type SpotlightRow = Omit<SpotlightToDecide, "by"> & {
  gem: { number: number; slug: string; title: string } | null;
  person: Face | null;
};

/** What somebody helped with and now hears of: its gem, whether they are asked how to be named, and the news that say so. */
export type Party = {
  number: number;
  slug: string;
  title: string;
  kind: Gem["kind"];
  ideaId: string;
  asked: boolean;
  news: string[];
};

/** What a story shows beside its words. */
export type StoryView = {
  /** How it was, and how it is now: a line each. */
  before: string | null;
  after: string | null;
  editedAt: Date | null;
  quotes: QuoteView[];
  pictures: PictureView[];
  /** For staff: whose word on their words is waited for. */
  asked: { id: string; name: string }[];
};

/** What somebody agreed to have said, under the name they chose. */
export type QuoteView = { id: string; words: string; name: string };

/** A picture with what is to be seen in it; its sides in pixels. */
export type PictureView = { id: string; alt: string; width: number; height: number };

/** What staff brought for the reader, and waits for their word. */
export type BroughtView = {
  id: string;
  kind: BroughtKind;
  state: BroughtState;
  source: Source;
  note: string | null;
  saidOn: string | null;
  at: Date;
  by: Face;
  idea: { id: string; number: number; slug: string; title: string; stage: Stage; href: string };
  /** What is said in it; nothing in a vote. */
  html: string;
  /** A mark of these words, as they stand. */
  edition: string;
};

/** Words of the reader's that staff would like to show, with the story they would stand in. */
export type QuoteToDecide = {
  id: string;
  words: string;
  state: Consent;
  shownName: string | null;
  story: { title: string; href: string; html: string; before: string | null; after: string | null };
};

export type GemView = Gem &
  StoryView & {
    html: string;
    pilot: { number: number; slug: string } | null;
    votes: number;
    /** Null while nobody is weighed, or it does not add up. */
    shares: SharesView | null;
    /** What was said of where the idea comes from, the last first. */
    provenance: ProvenanceView[];
    /** For staff: whose word is waited for. */
    proposed: { id: string; name: string; role: CreditRole }[];
    /** For staff: how many credits are still to be looked through. */
    drafts: number;
    /** The gems before and after it in the collection. */
    older: { number: number; slug: string; title: string } | null;
    newer: { number: number; slug: string; title: string } | null;
  };

export type WallTotals = { shipped: number; credited: number; learnt: number };

export type PersonView = {
  id: string;
  name: string;
  handle: string;
  words: string | null;
  colour: Colour | null;
  picture?: string;
  /** What they care about, if they work here and said so. */
  cares: string | null;
  staff: boolean;
  /** They ask search engines to stay away. */
  unlisted: boolean;
  since: Date;
  /** What they accepted under their name, the newest first. */
  parts: { role: CreditRole; at: Date }[];
  /** What they received and chose to show, the newest first. */
  thanks: ThanksView[];
  /** Of somebody who works here also what else came of ideas they looked after. */
  gems: (Gem & { role: CreditRole | "host"; what: string })[];
  /** What they are credited for and is not celebrated yet. */
  underway: Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage">[];
};

/** How somebody who works here answered within a year, in median hours, and what they look after. */
export type HostView = {
  hours: number | null;
  /** Of `heard` ideas so many in time. */
  kept: number;
  heard: number;
  /** A few of those they look after, of so many. */
  ideas: { id: string; number: number; slug: string; title: string; stage: Stage }[];
  ideasCount: number;
};

/** Somebody whose idea staff answer: what they brought before, newest first, and what they were thanked for by name. */
export type DreamerView = {
  face: Face;
  words: string | null;
  since: Date;
  /** The handle by which staff find them; null when they are gone. */
  handle: string | null;
  company: string | null;
  /** How many other ideas they dreamed up, and how many they voted for. */
  others: number;
  votes: number;
  /** What is promised to them and open, the soonest first. */
  promised: { id: string; words: string; dueOn: string; href: string }[];
  ideas: Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage">[];
  thanked: Pick<CreditToDecide, "id" | "role" | "what" | "about">[];
};

/** A customer in a line, for staff: what they brought, how much is promised to them and open, how often they were thanked. */
export type KnownView = {
  handle: string;
  since: Date;
  company: string | null;
  ideas: number;
  votes: number;
  promised: number;
  thanked: number;
};

export type CompanyName = { id: string; name: string };

/** A company with what it weighs, how many people are with it, and how many of their votes count. */
export type CompanyRow = CompanyName & { weight: number; people: number; votes: number };

/** How many companies want an idea, and those with the most votes. */
export type Wanting = { companies: number; told: (CompanyName & { votes: number })[] };

/** The effort that staff guessed, and the place by score among what is not decided; null when it is decided or far down. */
export type Standing = { guess: Effort | null; place: number | null };

/** What staff say of a person besides their company. */
export type Attribute = { name: string; value: string };

/** One thing of the relationship with a person: what it is about, a code of how it stands, and what was said. */
export type RelationshipLine = {
  id: string;
  at: Date;
  /** What it is about; null when that is gone. */
  about: { title: string; href: string } | null;
  is: string;
  words: string | null;
  /** Who said it, where that was somebody else. */
  by: Face | null;
  /** Since when their idea is heard. */
  heardAt: Date | null;
  /** By when it was promised. */
  dueOn: string | null;
};

/** A person as staff see them, with how much they brought and how we answered; see `db/relationship.ts`. */
export type Relationship = {
  id: string;
  handle: string;
  face: Face;
  words: string | null;
  role: Role;
  since: Date;
  company: CompanyName | null;
  attributes: Attribute[];
  /** Why they are blocked. */
  block: ModerationView | null;
  /** Since when they want no more invitations. */
  invitationsOffAt: Date | null;
  counts: Record<"ideas" | "votes" | "polishes" | "comments" | "pilots" | "check-ins", number>;
  promises: Record<PromiseState, number>;
  /** What is promised to them and open, the soonest first. */
  promised: DreamerView["promised"];
  /** Of their newest `ideas` so many were `heard`, usually after so many `hours`; `waiting` were not. */
  heard: { ideas: number; heard: number; waiting: number; hours: number | null };
};

/** Somebody whom staff found; their address is for admins. */
export type FoundPerson = {
  id: string;
  handle: string;
  face: Face;
  role: Role;
  company: string | null;
  email: string | null;
  since: Date;
};

/** Somebody whom rules of the staff match: when they were last heard from, and invited; null while they were not. */
export type Invitee = {
  id: string;
  face: Face;
  handle: string;
  company: string | null;
  heardAt: Date | null;
  invitedAt: Date | null;
};

/** What people are invited to; null is what is gone by now. */
export type InvitedToView = { kind: InvitationKind; title: string; href: string } | null;

/** An invitation as staff see it, with what became of it. */
export type InvitationView = {
  id: string;
  to: InvitedToView;
  kind: InvitationKind;
  by: Face;
  words: string;
  leftOut: number;
  at: Date;
  people: { id: string; face: Face; handle: string; openedAt: Date | null; did: boolean }[];
};

/** An invitation as whoever is invited reads it. */
export type OwnInvitation = { id: string; by: Face; words: string; at: Date; kind: InvitationKind; to: InvitedToView };

/** What staff noted about a person. */
export type StaffNoteView = { id: string; body: string; at: Date; edited: boolean; byId: string; by: Face };

/** An idea as a link with its stone. */
export type IdeaLink = Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage">;

/** Somebody who took part in an idea, and how; `id` is what a form calls them. */
export type PartView = { id: string; face: Face; did: CreditRole | "speaker" };

/** "Thank you, because …", as its two people read it, and everybody else once it is `shown`. */
export type ThanksView = {
  id: string;
  from: Face;
  to: Face;
  because: string;
  idea: IdeaLink;
  shown: boolean;
  at: Date;
};

export type SessionView = { id: string; device: string; startedAt: Date; seenAt: Date; current: boolean };

export type NotificationView = {
  id: string;
  kind: TellingKind;
  by: Face | null;
  at: Date;
  read: boolean;
  /** What it is about, and where to find it. */
  about: { title: string; href: string };
  /** The reason that was given with it. */
  reason: string | null;
};

/** One line of the audit log. */
export type LogEntry = {
  id: string;
  kind: EventKind;
  /** Nobody: the clock did it, or somebody who was not signed in yet. */
  by: Face | null;
  at: Date;
  /** The name of the person it is about. */
  person: string | null;
  /** The name of the tag it is about, as it is now. */
  tag: string | null;
  /** Numbers and codes of what it is about. */
  data: Record<string, string | number | null>;
  changes: LogChange[];
};

/** What was said of something before and after: in words, as a day, or as a code. */
export type LogChange = { field: LogField; before: string | null; after: string | null };
