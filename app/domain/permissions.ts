/**
 * Who may do what: the one table that every loader and every command asks.
 * `who` is the least a person must be; `if` looks at the subject as well.
 */
import { type Actor, idOf, isBlocked, isStaff } from "./actor.ts";
import { Refusal, type RefusalCode } from "./refusal.ts";
import { worksHere } from "./roles.ts";

type Who = "anyone" | "customer" | "staff" | "admin" | "clock" | "staff or clock";
type Rule = { who: Who; if?: (actor: Actor, subject: never) => true | RefusalCode };

type Idea = { dreamerId: string };
type Comment = { authorId: string };
type Polish = { byId: string; offeredBy: string; dreamerId: string };
type Credit = { personId: string };
type Picture = { celebrationId: string | null; byId: string };
type Thanks = { fromId: string; toId: string };
type Ways = { mayChoose: boolean };
type Session = { personId: string };
type StaffNote = { byId: string };
/** What staff brought for somebody; for nobody, once they are gone. */
type Brought = { personId: string | null };
/** A spotlight on a person, or on a gem. */
type Spotlight = { personId: string | null };
/** A pilot to take part in. */
type Open = { mayTakePart: boolean };
/** What belongs to somebody in a pilot: their check-in. */
type Seat = { personId: string };
/** What somebody did to several ideas at once. */
type Batch = { byId: string };
/** Those who look after an idea: its dreamer, its host, and all who work here. */
type Tended = { dreamerId: string; hostId: string | null };

export const permissions = {
  "see-board": { who: "anyone" },
  "see-idea": { who: "anyone" },
  "see-idea-form": { who: "anyone" },
  "see-question": { who: "anyone" },
  "see-pilot": { who: "anyone" },
  "see-wall": { who: "anyone" },
  clap: { who: "anyone" },
  "take-back-clap": { who: "customer" },
  "show-clap-words": { who: "staff" },
  "hide-clap-words": { who: "staff" },
  "publish-claps": { who: "clock" },
  "set-spotlight": { who: "staff" },
  "end-spotlight": { who: "staff" },
  "accept-spotlight": { who: "customer", if: isTheirSpotlight },
  "decline-spotlight": { who: "customer", if: isTheirSpotlight },
  "see-person": { who: "anyone" },
  "see-share-link": { who: "anyone" },
  "make-share-link": {
    who: "customer",
    if: (actor, shared: { personId: string }) => shared.personId === idOf(actor) || "not-yours",
  },
  "see-promise": { who: "anyone" },
  "see-sign-in": { who: "anyone" },
  "see-setup": { who: "anyone" },
  "see-health": { who: "anyone" },
  "see-you": { who: "customer" },
  "see-staff": { who: "staff" },
  "see-admin": { who: "admin" },

  "set-up-site": { who: "anyone" },
  "change-site": { who: "admin" },
  "change-colour": { who: "admin" },
  "change-promise": { who: "admin" },
  "change-moderation": { who: "admin" },
  "add-holiday": { who: "admin" },
  "remove-holiday": { who: "admin" },
  "pause-site": { who: "admin" },
  "resume-site": { who: "admin" },
  "sign-up": { who: "anyone" },
  "sign-in": { who: "anyone" },
  "sign-out": { who: "anyone" },
  "keep-draft": { who: "anyone" },
  "choose-theme": { who: "anyone" },
  "end-session": { who: "customer", if: (actor, session: Session) => session.personId === idOf(actor) || "not-yours" },
  "end-other-sessions": { who: "customer" },
  "change-profile": { who: "customer" },
  "open-page": { who: "customer" },
  "close-page": { who: "customer" },
  "change-password": { who: "customer" },
  "delete-account": { who: "customer" },
  "change-role": { who: "admin" },
  "set-company": { who: "staff" },
  "set-attribute": { who: "staff" },
  "weigh-company": { who: "staff" },
  "remove-attribute": { who: "staff" },
  "write-staff-note": { who: "staff" },
  "edit-staff-note": { who: "staff", if: (actor, note: StaffNote) => note.byId === idOf(actor) || "not-yours" },
  "delete-staff-note": { who: "staff", if: mayForget },

  "post-idea": { who: "customer" },
  "join-idea": { who: "customer" },
  "delete-idea": { who: "customer", if: (actor, idea: Idea) => idea.dreamerId === idOf(actor) || "not-yours" },
  "cast-vote": { who: "customer" },
  "withdraw-vote": { who: "customer" },
  "keep-vote": { who: "customer" },
  "cast-vote-for": { who: "staff" },
  "post-idea-for": { who: "staff" },
  "add-comment-for": { who: "staff" },
  "accept-on-behalf": { who: "customer", if: (actor, brought: Brought) => isFor(actor, brought) || "not-yours" },
  "undo-on-behalf": { who: "customer", if: (actor, brought: Brought) => isFor(actor, brought) || "not-yours" },
  "release-votes": { who: "staff" },
  "drop-votes": { who: "staff" },
  "add-comment": { who: "customer" },
  "edit-comment": { who: "customer", if: (actor, comment: Comment) => comment.authorId === idOf(actor) || "not-yours" },
  "delete-comment": {
    who: "customer",
    if: (actor, comment: Comment) => comment.authorId === idOf(actor) || "not-yours",
  },
  "tag-idea": {
    who: "customer",
    if: (actor, idea: Idea) => isStaff(actor) || idea.dreamerId === idOf(actor) || "not-yours",
  },
  "add-gap": {
    who: "customer",
    if: (actor, idea: Tended & { spoken: boolean }) => tends(actor, idea) || idea.spoken === true || "talk-first",
  },
  "answer-gap": { who: "customer" },
  "close-gap": { who: "customer", if: (actor, idea: Tended) => tends(actor, idea) || "not-yours" },
  "open-gap": { who: "customer", if: (actor, idea: Tended) => tends(actor, idea) || "not-yours" },
  "offer-polish": { who: "customer" },
  "accept-polish": { who: "customer", if: mayDecide },
  "decline-polish": { who: "customer", if: mayDecide },
  "withdraw-polish": { who: "customer", if: (actor, polish: Polish) => isTheirs(actor, polish) || "not-yours" },
  "restore-revision": { who: "staff" },
  "answer-idea": { who: "staff" },
  "say-provenance": { who: "staff" },
  "take-host": { who: "staff" },
  "guess-effort": { who: "staff" },
  "change-weights": { who: "staff" },
  "reset-weights": { who: "staff" },
  "pause-clock": { who: "staff" },
  "resume-clock": { who: "staff" },
  "miss-answer": { who: "clock" },
  "choose-way": { who: "customer", if: (_, ways: Ways) => ways.mayChoose || "not-asked" },
  "take-back-choice": { who: "customer" },
  "wake-idea": { who: "staff or clock" },
  "ship-idea": { who: "staff" },
  "merge-idea": { who: "staff" },
  "unmerge-idea": { who: "staff" },
  "hide-idea": { who: "staff" },
  "restore-idea": { who: "staff" },
  "hide-comment": { who: "staff" },
  "restore-comment": { who: "staff" },
  "publish-idea": { who: "staff" },
  "publish-comment": { who: "staff" },
  "publish-polish": { who: "staff" },
  "block-person": { who: "staff" },
  "unblock-person": { who: "staff" },
  "report-idea": { who: "customer" },
  "report-comment": { who: "customer" },
  "let-idea-stand": { who: "staff" },
  "let-comment-stand": { who: "staff" },
  "tag-ideas": { who: "staff" },
  "host-ideas": { who: "staff" },
  "merge-ideas": { who: "staff" },
  "undo-batch": { who: "staff", if: (actor, batch: Batch) => batch.byId === idOf(actor) || "not-yours" },
  "save-view": { who: "staff" },
  "invite-people": { who: "staff" },
  "see-invitation": {
    who: "customer",
    if: (actor, invited: { personId: string }) => invited.personId === idOf(actor) || "not-yours",
  },
  "stop-invitations": { who: "customer" },
  "resume-invitations": { who: "customer" },
  "drop-view": { who: "staff", if: (actor, view: Session) => view.personId === idOf(actor) || "not-yours" },

  "make-promise": { who: "staff" },
  "make-pilot-promise": { who: "staff" },
  "keep-promise": { who: "staff" },
  "move-promise": { who: "staff" },
  "break-promise": { who: "clock" },

  "write-question": { who: "staff" },
  "edit-question": { who: "staff" },
  "open-question": { who: "staff" },
  "schedule-question": { who: "staff" },
  "unschedule-question": { who: "staff" },
  "open-on-its-day": { who: "clock" },
  "close-question": { who: "staff or clock" },
  "tell-what-we-heard": { who: "staff" },

  "open-pilot": { who: "staff" },
  "draft-pilot": { who: "staff" },
  "edit-pilot": { who: "staff" },
  "discard-pilot": { who: "staff" },
  "share-hypothesis": { who: "staff" },
  "take-back-hypothesis": { who: "staff" },
  "would-join": { who: "customer" },
  "would-not-join": { who: "customer" },
  "open-recruiting": { who: "staff" },
  "start-pilot": { who: "clock" },
  "ask-for-seat": {
    who: "customer",
    if: (actor, pilot: Open) => isStaff(actor) || pilot.mayTakePart || "seat-not-for-you",
  },
  "leave-seat": { who: "customer" },
  "move-up-seat": { who: "clock" },
  "give-seat": { who: "staff" },
  "turn-down-seat": { who: "staff" },
  "hand-over-pilot": { who: "staff" },
  "update-pilot": { who: "staff" },
  "move-target": { who: "staff" },
  "record-figure": { who: "staff" },
  "record-spending": { who: "staff" },
  "extend-pilot": { who: "staff" },
  "warn-of-end": { who: "clock" },
  "check-in": { who: "customer" },
  "share-check-in": { who: "customer", if: (actor, seat: Seat) => seat.personId === idOf(actor) || "not-yours" },
  "unshare-check-in": { who: "customer", if: (actor, seat: Seat) => seat.personId === idOf(actor) || "not-yours" },
  "stop-reminders": { who: "customer" },
  "resume-reminders": { who: "customer" },
  "remind-to-check-in": { who: "clock" },
  "correct-pilot": { who: "staff" },
  "conclude-pilot": { who: "staff" },
  "celebrate-pilot": { who: "staff" },
  "edit-celebration": { who: "staff" },
  "propose-quote": { who: "staff" },
  "take-back-quote": { who: "staff" },
  "accept-quote": { who: "customer", if: (actor, quote: Credit) => quote.personId === idOf(actor) || "not-yours" },
  "decline-quote": { who: "customer", if: (actor, quote: Credit) => quote.personId === idOf(actor) || "not-yours" },
  "see-picture": { who: "anyone" },
  "add-picture": { who: "staff" },
  "describe-picture": { who: "customer", if: mayTouch },
  "remove-picture": { who: "customer", if: mayTouch },
  "change-face": { who: "customer" },
  "remove-face": { who: "customer" },

  "create-tag": { who: "admin" },
  "rename-tag": { who: "admin" },
  "merge-tag": { who: "admin" },
  "retire-tag": { who: "admin" },
  "bring-back-tag": { who: "admin" },

  "propose-credit": { who: "staff" },
  "draft-credit": { who: "staff" },
  "edit-credit-draft": { who: "staff" },
  "discard-credit-draft": { who: "staff" },
  "propose-credits": { who: "staff" },
  "correct-credit": { who: "staff" },
  "take-back-credit": { who: "staff" },
  "set-shares": { who: "staff" },
  "nominate-person": { who: "customer" },
  "take-up-nomination": { who: "staff" },
  "decline-nomination": { who: "staff" },
  "accept-credit": { who: "customer", if: (actor, credit: Credit) => credit.personId === idOf(actor) || "not-yours" },
  "decline-credit": { who: "customer", if: (actor, credit: Credit) => credit.personId === idOf(actor) || "not-yours" },
  "give-thanks": { who: "customer" },
  "show-thanks": { who: "customer", if: (actor, thanks: Thanks) => thanks.toId === idOf(actor) || "not-yours" },
  "hide-thanks": { who: "customer", if: (actor, thanks: Thanks) => thanks.toId === idOf(actor) || "not-yours" },
  "take-back-thanks": { who: "customer", if: (actor, thanks: Thanks) => thanks.fromId === idOf(actor) || "not-yours" },
  "read-notifications": { who: "customer" },
} as const satisfies Record<string, Rule>;

/**
 * What somebody who is blocked may still do, besides seeing all they saw before: come and go, look after their account,
 * take back what they gave, and say no to what is said about them.
 */
const keptWhenBlocked: readonly Deed[] = [
  "sign-in",
  "sign-out",
  "end-session",
  "end-other-sessions",
  "choose-theme",
  "change-password",
  "delete-account",
  "read-notifications",
  "stop-invitations",
  "stop-reminders",
  "close-page",
  "remove-face",
  "remove-picture",
  "delete-idea",
  "withdraw-vote",
  "delete-comment",
  "withdraw-polish",
  "take-back-choice",
  "would-not-join",
  "leave-seat",
  "unshare-check-in",
  "take-back-clap",
  "take-back-thanks",
  "hide-thanks",
  "undo-on-behalf",
  "decline-credit",
  "decline-quote",
  "decline-spotlight",
];

function isTheirSpotlight(actor: Actor, { personId }: Spotlight): true | RefusalCode {
  return (personId !== null && personId === idOf(actor)) || "not-yours";
}

/** Polish is taken or left by the dreamer, or by staff, its host among them; but by nobody of the staff for their own. */
function mayDecide(actor: Actor, polish: Polish): true | RefusalCode {
  if (polish.dreamerId === idOf(actor)) return true;
  if (!isStaff(actor)) return "not-yours";
  return isTheirs(actor, polish) ? "own-polish" : true;
}

/** What staff noted about a person is taken away by whoever wrote it, or by an admin. */
function mayForget(actor: Actor, { byId }: StaffNote): true | RefusalCode {
  const isAdmin = actor.kind === "person" && actor.role === "admin";
  return isAdmin || byId === idOf(actor) || "not-yours";
}

/** The pictures of a story are for staff to change, those of a check-in for whoever checked in. */
function mayTouch(actor: Actor, { celebrationId, byId }: Picture): true | RefusalCode {
  if (celebrationId) return isStaff(actor) || "staff-only";
  return byId === idOf(actor) || "not-yours";
}

function isFor(actor: Actor, { personId }: Brought): boolean {
  return personId !== null && personId === idOf(actor);
}

function isTheirs(actor: Actor, { byId, offeredBy }: Polish): boolean {
  return [byId, offeredBy].includes(idOf(actor) as string);
}

export type Deed = keyof typeof permissions;

/** True, or the reason why not. */
export function may(deed: Deed, actor: Actor, subject: unknown): true | RefusalCode {
  const rule: Rule = permissions[deed];
  const least = mayBe(rule.who, actor);
  if (least !== true) return least;
  if (isBlocked(actor) && !isKeptWhenBlocked(deed)) return "blocked";
  return rule.if ? rule.if(actor, subject as never) : true;
}

/** Whether somebody like the actor may at all, before the subject is known. Its page opens also for whoever is blocked. */
export function mayBegin(deed: Deed, actor: Actor): true | RefusalCode {
  return mayBe(permissions[deed].who, actor);
}

/** Throws the `Refusal` when the actor may not. */
export function must(deed: Deed, actor: Actor, subject: unknown): void {
  const answer = may(deed, actor, subject);
  if (answer !== true) throw new Refusal(answer);
}

/** Whether a deed is left to whoever is blocked. */
export function isKeptWhenBlocked(deed: Deed): boolean {
  return deed.startsWith("see-") || keptWhenBlocked.includes(deed);
}

function tends(actor: Actor, { dreamerId, hostId }: Tended): boolean {
  const me = idOf(actor);
  return isStaff(actor) || (me !== null && (me === dreamerId || me === hostId));
}

function mayBe(who: Who, actor: Actor): true | RefusalCode {
  if (who === "anyone") return true;
  if (actor.kind === "clock") return who === "clock" || who === "staff or clock" || "staff-only";
  if (who === "clock") return "clock-only";
  if (actor.kind === "visitor") return "sign-in-first";
  if (who === "customer") return true;
  if (who === "admin") return actor.role === "admin" || "admin-only";
  return worksHere(actor.role) || "staff-only";
}
