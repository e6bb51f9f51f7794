/** What can happen. Events hold ids and codes, never names or words. */
export const eventKinds = [
  "site-set-up",
  "site-changed",
  "colour-changed",
  "promise-changed",
  "holiday-added",
  "holiday-removed",
  "site-paused",
  "site-resumed",
  "person-joined",
  "share-link-made",
  "signed-in",
  "signed-out",
  "session-ended",
  "profile-changed",
  "password-changed",
  "role-changed",
  "account-deleted",
  "question-written",
  "question-edited",
  "question-opened",
  "question-closed",
  "question-answered",
  "idea-posted",
  "idea-tagged",
  "tag-created",
  "tag-renamed",
  "tag-merged",
  "tag-retired",
  "tag-brought-back",
  "idea-deleted",
  "vote-cast",
  "vote-withdrawn",
  "vote-weighed",
  "vote-held",
  "votes-released",
  "votes-dropped",
  "vote-kept",
  "polish-offered",
  "polish-accepted",
  "polish-declined",
  "polish-withdrawn",
  "meaning-changed",
  "revision-restored",
  "comment-added",
  "comment-edited",
  "comment-deleted",
  "gap-added",
  "gap-closed",
  "gap-opened",
  "dreamer-asked",
  "idea-clarified",
  "idea-heard",
  "idea-answered",
  "answer-missed",
  "clock-paused",
  "clock-resumed",
  "host-taken",
  "host-given",
  "stage-changed",
  "idea-merged",
  "idea-unmerged",
  "way-chosen",
  "choice-taken-back",
  "provenance-said",
  "provenance-changed",
  "idea-woken",
  "promise-made",
  "promise-moved",
  "promise-kept",
  "promise-broken",
  "pilot-drafted",
  "pilot-edited",
  "pilot-discarded",
  "hypothesis-shared",
  "hypothesis-changed",
  "hypothesis-taken-back",
  "would-join",
  "would-not-join",
  "pilot-opened",
  "pilot-started",
  "pilot-host-taken",
  "pilot-host-given",
  "pilot-updated",
  "target-moved",
  "figure-recorded",
  "pilot-spent",
  "pilot-capped",
  "pilot-extended",
  "pilot-ending",
  "cap-near",
  "pilot-concluded",
  "pilot-corrected",
  "seat-requested",
  "seat-taken",
  "seat-waited-for",
  "seat-given",
  "seat-not-given",
  "seat-left",
  "seat-moved-up",
  "check-in-due",
  "checked-in",
  "check-in-shared",
  "check-in-unshared",
  "reminders-stopped",
  "reminders-resumed",
  "idea-shipped",
  "pilot-celebrated",
  "celebration-edited",
  "quote-proposed",
  "quote-taken-back",
  "quote-accepted",
  "quote-declined",
  "picture-added",
  "picture-described",
  "picture-removed",
  "face-changed",
  "face-removed",
  "celebration-made",
  "clapped",
  "clap-taken-back",
  "clap-words-written",
  "clap-words-shown",
  "clap-words-hidden",
  "spotlight-set",
  "spotlight-proposed",
  "spotlight-accepted",
  "spotlight-declined",
  "spotlight-ended",
  "credit-proposed",
  "credit-accepted",
  "credit-declined",
] as const;
export type EventKind = (typeof eventKinds)[number];

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
  | "credit";

/** What nobody but its own person, or the staff, notices; claps are told by the clock, see docs/decisions/0022. */
const ownKinds: readonly EventKind[] = [
  "share-link-made",
  "clapped",
  "spotlight-proposed",
  "signed-in",
  "signed-out",
  "session-ended",
  "password-changed",
  "vote-kept",
  "pilot-drafted",
  "pilot-spent",
  "pilot-ending",
  "cap-near",
  "seat-requested",
  "seat-not-given",
  "check-in-due",
  "reminders-stopped",
  "reminders-resumed",
  "quote-proposed",
  "quote-taken-back",
];

/** Whether others may see something else after an event of this kind. */
export function isSeenByOthers(kind: EventKind): boolean {
  return !ownKinds.includes(kind);
}

/** One thing that happened, before it has an id and a time. */
export type Happening = {
  kind: EventKind;
  /** Whose journeys show it. */
  subjects: { kind: SubjectKind; id: string }[];
  data?: Record<string, string | number | null>;
  /** Nobody is told before then, and it may still be undone. */
  holdUntil?: Date;
};

/** The events that change what holds for everybody: the admin's own. */
export const settingKinds = [
  "site-set-up",
  "site-changed",
  "colour-changed",
  "promise-changed",
  "holiday-added",
  "holiday-removed",
  "site-paused",
  "site-resumed",
  "tag-created",
  "tag-renamed",
  "tag-merged",
  "tag-retired",
  "tag-brought-back",
  "role-changed",
] as const satisfies EventKind[];

/** The events somebody is told of; `background/recipients.ts` says who. */
export const tellingKinds = [
  "idea-answered",
  "answer-missed",
  "clock-paused",
  "host-given",
  "idea-woken",
  "comment-added",
  "idea-merged",
  "idea-unmerged",
  "gap-added",
  "dreamer-asked",
  "idea-clarified",
  "polish-offered",
  "polish-accepted",
  "polish-declined",
  "meaning-changed",
  "revision-restored",
  "idea-shipped",
  "promise-moved",
  "promise-kept",
  "promise-broken",
  "hypothesis-shared",
  "hypothesis-changed",
  "pilot-opened",
  "pilot-started",
  "pilot-host-given",
  "pilot-updated",
  "pilot-capped",
  "pilot-extended",
  "pilot-ending",
  "cap-near",
  "pilot-concluded",
  "pilot-corrected",
  "seat-requested",
  "seat-given",
  "seat-not-given",
  "seat-moved-up",
  "check-in-due",
  "check-in-shared",
  "celebration-edited",
  "quote-proposed",
  "credit-proposed",
  "pilot-celebrated",
  "spotlight-proposed",
  "question-closed",
  "question-answered",
] as const satisfies EventKind[];
export type TellingKind = (typeof tellingKinds)[number];

/** Whether somebody is told of events of this kind. */
export function isTold(kind: EventKind): kind is TellingKind {
  return (tellingKinds as readonly EventKind[]).includes(kind);
}

/** The events an idea's public journey tells. */
export const journeyKinds = [
  "idea-posted",
  "idea-heard",
  "idea-answered",
  "answer-missed",
  "clock-paused",
  "clock-resumed",
  "host-taken",
  "host-given",
  "stage-changed",
  "idea-merged",
  "idea-unmerged",
  "polish-accepted",
  "revision-restored",
  "provenance-said",
  "provenance-changed",
  "idea-woken",
  "promise-made",
  "promise-moved",
  "promise-kept",
  "promise-broken",
  "hypothesis-shared",
  "pilot-opened",
  "pilot-started",
  "pilot-host-taken",
  "pilot-host-given",
  "target-moved",
  "pilot-capped",
  "pilot-extended",
  "pilot-concluded",
  "pilot-corrected",
  "idea-shipped",
  "pilot-celebrated",
] as const satisfies EventKind[];
export type JourneyKind = (typeof journeyKinds)[number];

/** A subject of an event. */
export function about(kind: SubjectKind, id: string): { kind: SubjectKind; id: string } {
  return { kind, id };
}
