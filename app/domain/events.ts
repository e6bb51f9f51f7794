/** What an event of a kind means for others. */
type Mark =
  /** Nobody but its own person, or the staff, notices it; claps are told by the clock, see docs/decisions/0022. */
  | "own"
  /** It stays between two people: the log leaves it out, too. */
  | "private"
  /** It changes what holds for everybody: the admin's own work. */
  | "setting"
  /** Staff and admins do it, as such; some of it a dreamer may do as well. */
  | "work"
  /** A customer adds it to the ideas here. */
  | "adds"
  /** It changes which older deeds somebody is counted with: their own, or those of whom it is about. */
  | "recounts"
  /** Somebody is told of it; `background/recipients.ts` says who. */
  | "told"
  /** An idea's public journey tells it. */
  | "journey";

/** What can happen. Events hold ids and codes, never names or words. */
const kinds = {
  "site-set-up": ["setting"],
  "site-changed": ["setting"],
  "colour-changed": ["setting"],
  "promise-changed": ["setting"],
  "moderation-changed": ["own", "setting"],
  "holiday-added": ["setting"],
  "holiday-removed": ["setting"],
  "site-paused": ["setting"],
  "site-resumed": ["setting"],
  "person-joined": [],
  "share-link-made": ["own"],
  "signed-in": ["own"],
  "signed-out": ["own"],
  "session-ended": ["own"],
  "profile-changed": [],
  "page-opened": [],
  "page-changed": [],
  "page-closed": [],
  "password-changed": ["own"],
  "role-changed": ["setting", "recounts"],
  "account-deleted": ["recounts"],
  "company-set": ["own", "work"],
  "attribute-set": ["own", "work"],
  "attribute-removed": ["own", "work"],
  "effort-guessed": ["own", "work"],
  "weights-changed": ["own", "work"],
  "company-weighed": ["own", "work"],
  "staff-note-written": ["own", "work"],
  "staff-note-edited": ["own", "work"],
  "staff-note-deleted": ["own", "work"],
  "people-invited": ["own", "work"],
  "person-invited": ["own", "work", "told"],
  "invitations-stopped": ["own"],
  "invitations-resumed": ["own"],
  "question-written": ["work"],
  "question-edited": ["work"],
  "question-scheduled": ["own", "work"],
  "question-unscheduled": ["own", "work"],
  "question-opened": ["work"],
  "question-closed": ["work", "told"],
  "question-answered": ["work", "told"],
  "heard-edited": ["work"],
  "idea-posted": ["adds", "journey"],
  "idea-tagged": ["work"],
  "tag-created": ["setting"],
  "tag-renamed": ["setting"],
  "tag-merged": ["setting"],
  "tag-retired": ["setting"],
  "tag-brought-back": ["setting"],
  "idea-deleted": ["recounts"],
  "vote-cast": ["adds"],
  "vote-withdrawn": [],
  "vote-weighed": [],
  "vote-held": [],
  "votes-released": ["work"],
  "votes-dropped": ["work"],
  "vote-kept": ["own"],
  "vote-cast-for": ["work", "recounts", "told"],
  "idea-posted-for": ["work", "told"],
  "comment-added-for": ["work", "told"],
  "on-behalf-accepted": ["recounts", "told"],
  "on-behalf-undone": ["recounts", "told"],
  "idea-claimed": ["journey"],
  "polish-held": ["own"],
  "polish-offered": ["adds", "told"],
  "polish-published": ["work", "recounts", "told"],
  "polish-accepted": ["work", "told", "journey"],
  "polish-declined": ["work", "told"],
  "polish-withdrawn": ["recounts"],
  "meaning-changed": ["told"],
  "revision-restored": ["work", "told", "journey"],
  "comment-added": ["adds", "told"],
  "comment-edited": [],
  "comment-deleted": ["recounts"],
  "gap-added": ["told"],
  "gap-closed": [],
  "gap-opened": [],
  "dreamer-asked": ["work", "told"],
  "idea-clarified": ["told"],
  "idea-heard": ["work", "journey"],
  "idea-answered": ["work", "told", "journey"],
  "answer-missed": ["told", "journey"],
  "clock-paused": ["work", "told", "journey"],
  "clock-resumed": ["work", "journey"],
  "host-taken": ["work", "journey"],
  "host-given": ["work", "told", "journey"],
  "stage-changed": ["work", "journey"],
  "idea-merged": ["work", "told", "journey"],
  "idea-unmerged": ["work", "told", "journey"],
  "idea-held": ["own"],
  "comment-held": ["own"],
  "idea-hidden": ["work", "told"],
  "idea-restored": ["work", "told"],
  "idea-published": ["work", "recounts", "told"],
  "comment-hidden": ["work", "told"],
  "comment-restored": ["work", "told"],
  "comment-published": ["work", "recounts", "told"],
  "person-blocked": ["own", "work", "told"],
  "person-unblocked": ["own", "work", "told"],
  reported: ["own"],
  "report-heeded": ["own", "work", "told"],
  "report-answered": ["own", "work", "told"],
  "report-over": ["own", "told"],
  "batch-undone": ["work"],
  "way-chosen": [],
  "choice-taken-back": [],
  "provenance-said": ["work", "journey"],
  "provenance-changed": ["work", "journey"],
  "idea-woken": ["work", "told", "journey"],
  "promise-made": ["work", "journey"],
  "promise-moved": ["work", "told", "journey"],
  "promise-kept": ["work", "told", "journey"],
  "promise-broken": ["told", "journey"],
  "pilot-drafted": ["own", "work"],
  "pilot-edited": ["work"],
  "pilot-discarded": ["work"],
  "hypothesis-shared": ["work", "told", "journey"],
  "hypothesis-changed": ["work", "told"],
  "hypothesis-taken-back": ["work"],
  "would-join": [],
  "would-not-join": [],
  "pilot-opened": ["work", "told", "journey"],
  "pilot-started": ["told", "journey"],
  "pilot-host-taken": ["work", "journey"],
  "pilot-host-given": ["work", "told", "journey"],
  "pilot-updated": ["work", "told"],
  "target-moved": ["work", "journey"],
  "figure-recorded": ["work"],
  "pilot-spent": ["own", "work"],
  "pilot-capped": ["work", "told", "journey"],
  "pilot-extended": ["work", "told", "journey"],
  "pilot-ending": ["own", "told"],
  "cap-near": ["own", "told"],
  "pilot-concluded": ["work", "told", "journey"],
  "pilot-corrected": ["work", "told", "journey"],
  "seat-requested": ["own", "recounts", "told"],
  "seat-taken": ["recounts"],
  "seat-waited-for": ["recounts"],
  "seat-given": ["work", "told"],
  "seat-not-given": ["own", "work", "told"],
  "seat-left": [],
  "seat-moved-up": ["told"],
  "check-in-due": ["own", "told"],
  "checked-in": ["recounts"],
  "check-in-shared": ["told"],
  "check-in-unshared": [],
  "reminders-stopped": ["own"],
  "reminders-resumed": ["own"],
  "idea-shipped": ["work", "told", "journey"],
  "pilot-celebrated": ["work", "told", "journey"],
  "celebration-edited": ["work", "told"],
  "quote-proposed": ["own", "work", "told"],
  "quote-taken-back": ["own", "work"],
  "quote-accepted": [],
  "quote-declined": [],
  "picture-added": ["work"],
  "picture-described": ["work"],
  "picture-removed": ["work"],
  "face-changed": [],
  "face-removed": [],
  "celebration-made": ["work"],
  clapped: ["own"],
  "clap-taken-back": [],
  "clap-words-written": [],
  "clap-words-shown": ["work"],
  "clap-words-hidden": ["work"],
  "spotlight-set": ["work"],
  "spotlight-proposed": ["own", "work", "told"],
  "spotlight-accepted": [],
  "spotlight-declined": [],
  "spotlight-ended": ["work"],
  "credit-proposed": ["work", "told"],
  "credit-accepted": [],
  "credit-declined": [],
  "credit-drafted": ["own", "work"],
  "credit-draft-edited": ["own", "work"],
  "credit-draft-discarded": ["own", "work"],
  "credits-asked": ["work"],
  "credit-corrected": ["work", "told"],
  "credit-taken-back": ["work", "told"],
  "shares-set": ["work"],
  "person-nominated": ["own", "told"],
  "nomination-taken-up": ["own", "work"],
  "nomination-declined": ["own", "work"],
  "thanks-given": ["own", "private", "told"],
  "thanks-shown": [],
  "thanks-hidden": [],
  "thanks-taken-back": ["private"],
} as const satisfies Record<string, readonly Mark[]>;

export type EventKind = keyof typeof kinds;
/** The kinds that bear a mark. */
type Marked<Of extends Mark> = {
  [Kind in EventKind]: Of extends (typeof kinds)[Kind][number] ? Kind : never;
}[EventKind];
export type TellingKind = Marked<"told">;
export type JourneyKind = Marked<"journey">;

export const eventKinds = Object.keys(kinds) as EventKind[];
export const privateKinds: EventKind[] = marked("private");
export const settingKinds: EventKind[] = marked("setting");
export const workKinds: EventKind[] = [...settingKinds, ...marked("work")];
export const addingKinds: EventKind[] = marked("adds");
export const recountingKinds: EventKind[] = marked("recounts");
export const tellingKinds = marked("told");
export const journeyKinds = marked("journey");

function marked<Of extends Mark>(mark: Of): Marked<Of>[] {
  return eventKinds.filter((kind): kind is Marked<Of> => bears(kind, mark));
}

function bears(kind: EventKind, mark: Mark): boolean {
  return (kinds[kind] as readonly Mark[]).includes(mark);
}

export type SubjectKind =
  | "site"
  | "person"
  | "question"
  | "idea"
  | "tag"
  | "comment"
  | "polish"
  | "pilot"
  | "promise"
  | "celebration"
  | "credit"
  | "thanks"
  | "batch";

/** Whether others may see something else after an event of this kind. */
export function isSeenByOthers(kind: EventKind): boolean {
  return !bears(kind, "own");
}

/** One thing that happened, before it has an id and a time. */
export type Happening = {
  kind: EventKind;
  /** Whose journeys show it. */
  subjects: { kind: SubjectKind; id: string }[];
  data?: Record<string, string | number | null>;
  /** Nobody is told before then, and it may still be undone. */
  holdUntil?: Date;
  /** Whose doing it is, where that is not who acts: of what staff publish, its author. */
  by?: string;
  /** It stands for itself: the first one did not cause it. */
  apart?: true;
};

/** Whether somebody is told of events of this kind. */
export function isTold(kind: EventKind): kind is TellingKind {
  return bears(kind, "told");
}

/** A subject of an event. */
export function about(kind: SubjectKind, id: string): { kind: SubjectKind; id: string } {
  return { kind, id };
}
