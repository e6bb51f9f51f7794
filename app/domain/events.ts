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
  "hypothesis-taken-back",
  "would-join",
  "would-not-join",
  "pilot-opened",
  "pilot-started",
  "pilot-updated",
  "target-moved",
  "figure-recorded",
  "pilot-spent",
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
  "idea-shipped",
  "pilot-celebrated",
  "celebration-made",
  "credit-proposed",
  "credit-accepted",
  "credit-declined",
  "credit-drafted",
  "credit-draft-edited",
  "credit-draft-discarded",
  "credits-asked",
  "credit-corrected",
  "credit-taken-back",
  "shares-set",
  "person-nominated",
  "nomination-taken-up",
  "nomination-declined",
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

/** What nobody but its own person, or the staff, notices. */
const ownKinds: readonly EventKind[] = [
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
  "credit-drafted",
  "credit-draft-edited",
  "credit-draft-discarded",
  "person-nominated",
  "nomination-taken-up",
  "nomination-declined",
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
  "pilot-opened",
  "pilot-started",
  "pilot-updated",
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
  "credit-proposed",
  "credit-corrected",
  "credit-taken-back",
  "person-nominated",
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
  "target-moved",
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
