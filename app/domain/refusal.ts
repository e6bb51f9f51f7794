/**
 * Why something can't be done. `rule`: it breaks a rule (422). `state`: it was possible a moment ago, somebody
 * was quicker (409). `forbidden`: not for this person (403). `sign-in`: not for a visitor. `missing`: there is no
 * such thing, or not for these eyes, which is the same (404). `limit`: too often (429). `large`: more than we take
 * (413). `away`: what it needs can't be reached now (503).
 */
export const refusals = {
  "sign-in-first": "sign-in",
  "staff-only": "forbidden",
  "admin-only": "forbidden",
  "clock-only": "forbidden",
  "not-yours": "forbidden",
  "talk-first": "forbidden",
  "own-polish": "forbidden",
  "not-asked": "forbidden",
  blocked: "forbidden",
  "not-found": "missing",
  "too-often": "limit",

  "unseen-field-filled": "rule",
  "too-many-words-at-first": "rule",
  "too-many-links-at-first": "rule",
  "wrong-token": "rule",
  "already-set-up": "missing",
  "unknown-time-zone": "rule",
  "holiday-exists": "rule",
  "pause-begins-in-the-past": "rule",
  "pause-ends-before-it-begins": "rule",
  "pause-too-long": "rule",
  "pause-overlaps": "rule",
  "pause-over": "state",
  "email-taken": "rule",
  "wrong-sign-in": "rule",
  "wrong-password": "rule",
  "handle-taken": "rule",
  "page-at-work": "rule",
  "no-page": "rule",
  "thanks-to-oneself": "rule",
  "thanks-to-whom": "rule",
  "thanks-for-what": "rule",
  "thanks-enough": "limit",
  "last-admin": "rule",
  "changed-meanwhile": "state",

  "idea-shared": "state",
  "look-first": "rule",
  "too-many-tags": "rule",
  "unknown-tag": "state",
  "unknown-company": "state",
  "unknown-attribute": "state",
  "tag-exists": "rule",

  "idea-shipped": "rule",
  "idea-rests": "rule",
  "idea-heard": "state",
  "answer-late": "rule",
  "clock-paused": "state",
  "clock-runs": "state",
  "unknown-colleague": "rule",
  "answer-sent": "state",
  "not-resting": "state",
  "wakes-in-the-past": "rule",
  "stage-not-possible": "rule",
  "stage-changed": "state",
  "judging-words": "rule",
  "ways-closed": "state",
  "ways-open": "rule",
  "unknown-way": "rule",
  "promise-in-the-past": "rule",
  "promise-same-day": "rule",
  "promise-decided": "state",
  "known-later": "rule",
  "provenance-said": "state",
  "question-tone": "rule",
  "question-not-open": "state",
  "question-not-draft": "state",
  "question-not-closed": "state",
  "closing-day-passed": "rule",
  "opening-day-passed": "rule",
  "closes-before-it-opens": "rule",

  "idea-merged": "state",
  "unknown-idea": "rule",
  "merge-alone": "rule",
  "merge-shipped": "rule",
  "merge-pilot": "state",
  "merged-before": "state",
  "merged-further": "state",
  "not-merged": "state",
  "idea-unseen": "state",
  "hidden-already": "state",
  "seen-already": "state",
  "looked-at-already": "state",
  "polish-held": "state",
  "idea-built-on": "rule",
  "others-live-in-it": "rule",
  "staff-words-stay": "rule",
  "own-words": "rule",
  "works-here": "rule",
  "blocked-already": "state",
  "not-blocked": "state",
  "person-blocked": "rule",
  "nothing-reported": "state",
  "undo-too-late": "state",
  "undo-changed": "state",

  "votes-decided": "state",

  "unknown-customer": "rule",
  "which-customer": "rule",
  "no-customer": "rule",
  "voted-already": "state",
  "on-behalf-undone": "state",
  "on-behalf-decided": "state",
  "said-in-the-future": "rule",

  "too-many-gaps": "rule",
  "nothing-missing": "state",
  "polish-same": "rule",
  "polish-decided": "state",
  "polish-withdrawn": "state",
  "revision-stands": "rule",

  "comment-deleted": "state",
  "answer-stays": "rule",
  "reply-to-reply": "rule",

  "pilot-runs-already": "state",
  "pilot-not-open": "state",
  "pilot-concluded": "state",
  "pilot-not-concluded": "rule",
  "pilot-ends-before-it-starts": "rule",
  "pilot-starts-in-the-past": "rule",
  "pilot-ends-in-the-past": "rule",
  "pilot-too-long": "rule",
  "pilot-runs": "state",
  "pilot-incomplete": "rule",
  "pilot-not-draft": "state",
  "pilot-still-draft": "rule",
  "pilot-not-running": "state",
  "pilot-over": "state",
  "idea-in-pilot": "state",
  "hypothesis-blank": "rule",
  "hypothesis-not-shared": "state",
  "target-same": "rule",
  "no-target": "rule",
  "no-figure": "rule",
  "figure-in-the-future": "rule",
  "figure-before-start": "rule",
  "cap-passed": "rule",
  "more-than-spent": "rule",
  "bound-not-later": "rule",
  "cap-below-spent": "rule",
  "too-many-questions": "rule",
  "too-many-ideas": "rule",
  "seat-not-for-you": "forbidden",
  "seat-not-requested": "state",
  "seats-in-order": "rule",
  "places-taken": "state",
  "seat-needed": "forbidden",
  "check-in-changed": "state",
  "no-reminders": "forbidden",
  "no-seat": "state",
  "seat-not-free": "state",

  "already-celebrated": "state",
  "not-a-picture": "rule",
  "picture-too-large": "large",
  "picture-too-many-pixels": "rule",
  "picture-not-kept": "away",
  "too-many-pictures": "rule",
  "took-no-part": "rule",
  "quote-exists": "rule",
  "quote-decided": "state",
  "credit-exists": "rule",
  "credit-decided": "state",
  "credit-changed": "state",
  "credit-taken-back": "state",
  "credit-refused": "rule",
  "credits-asked": "state",
  "draft-gone": "state",
  "shares-dont-add-up": "rule",
  "credits-changed": "state",
  "nominate-another": "rule",
  "nominated-already": "rule",
  "unknown-handle": "rule",
  "nomination-waits": "rule",
  "nomination-decided": "state",
  "unknown-person": "rule",
  "alias-missing": "rule",
  "spotlight-whom": "rule",
  "spotlight-past": "rule",
  "spotlight-days": "rule",
  "spotlight-over": "state",
  "unknown-gem": "rule",
  "no-public-page": "rule",
  "too-many-attributes": "rule",
  "no-clap-words": "state",
  "invite-to-what": "state",
  "strange-placeholder": "rule",
  "nothing-to-fill-in": "rule",
  "read-letters": "state",
  "nobody-to-invite": "state",
} as const satisfies Record<
  string,
  "rule" | "state" | "forbidden" | "sign-in" | "missing" | "limit" | "large" | "away"
>;

export type RefusalCode = keyof typeof refusals;
export type RefusalKind = (typeof refusals)[RefusalCode];

/** A deed that was understood and can't be done; its words are in `copy/refusals.ts`. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: RefusalCode;
  /** The field of the form it is about, if it is about one. */
  readonly field: string | null;

  constructor(code: RefusalCode, field: string | null = null) {
    super(code);
    this.code = code;
    this.field = field;
  }

  get kind(): RefusalKind {
    return refusals[this.code];
  }
}

/** What a deed is about was merged, and lives on in the idea of this number, at this address. */
export class Merged extends Refusal {
  readonly into: number;
  readonly path: string;

  constructor(into: number, path: string) {
    super("idea-merged");
    this.into = into;
    this.path = path;
  }
}

/** A form that can't be read: a code for each field that is at fault. */
export class Malformed extends Error {
  override name = "Malformed";
  readonly faults: Record<string, FaultCode>;

  constructor(faults: Record<string, FaultCode>) {
    super("malformed");
    this.faults = faults;
  }
}

export const faultCodes = [
  "required",
  "too-long",
  "too-short",
  "control-characters",
  "not-an-email",
  "not-a-handle",
  "not-a-number",
  "out-of-range",
  "not-a-figure",
  "not-a-currency",
  "not-a-day",
  "unfinished",
  "not-a-choice",
  "only-resting",
  "not-an-address",
  "not-a-colour",
  "unknown-field",
  "given-twice",
  "no-picture",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A deed that was not done, for the page that shows it again: why, and everything that was typed. */
export type Refused = {
  done: false;
  code: RefusalCode | "malformed" | "busy" | "unsure" | "no-room" | "read-only";
  /** The words for it. */
  reason: string;
  field: string | null;
  faults: Record<string, FaultCode>;
  typed: Record<string, string>;
};

/** A deed that waits for a look at what would come of it: everything that was typed, and nothing is wrong with it. */
export type Looked = Omit<Refused, "code" | "reason"> & { code: null; reason: null };
