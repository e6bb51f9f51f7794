import { copy } from "#app/copy/en.ts";
import { answerWords } from "#app/copy/pages/answer.ts";
import { checkInWords } from "#app/copy/pages/check-in.ts";
import { inviteWords } from "#app/copy/pages/invitation.ts";
import { onBehalfWords } from "#app/copy/pages/on-behalf.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { voteWords } from "#app/copy/pages/vote.ts";
import { youWords } from "#app/copy/pages/you.ts";
import { type CreditRole, type CreditState, creditRoles, creditStates } from "#app/domain/credit.ts";
import { type InvitationKind, invitationKinds } from "#app/domain/invitation.ts";
import { type BroughtKind, broughtKinds, broughtStates } from "#app/domain/on-behalf.ts";
import type { RelationshipPart } from "#app/domain/relationship.ts";

const saidToCredit: Record<CreditState, string> = {
  proposed: "asked",
  accepted: "accepted",
  declined: "declined",
  withdrawn: "withdrawn",
  corrected: "asked about other words",
};

/** How each thing of a relationship stands, by the code that `db/relationship.ts` gives. */
export const standing: Record<Exclude<RelationshipPart, "notes">, Record<string, string>> = {
  promises: promisesWords.states,
  ideas: { ...copy.stages, merged: "Merged" },
  votes: { ...voteWords.strengths, none: "Me too", held: "waits to be looked at", dropped: "left out" },
  polishes: youWords.polishes.states,
  comments: youWords.comments.kinds,
  pilots: youWords.seats.states,
  "check-ins": Object.fromEntries([1, 2, 3, 4, 5].map((pulse) => [pulse, checkInWords.pulseOf(pulse)])),
  credits: Object.fromEntries(creditRoles.flatMap((role) => creditStates.map((state) => credited(role, state)))),
  thanks: { shown: "thanked" },
  "on-behalf": Object.fromEntries(broughtKinds.flatMap(writtenDown)),
  invitations: Object.fromEntries(invitationKinds.flatMap(invitedTo)),
  nominations: { waiting: "waits for you", taken: "taken up", declined: "left" },
};

function credited(role: CreditRole, state: CreditState): [code: string, words: string] {
  return [`${role} ${state}`, `${answerWords.roles[role]}: ${saidToCredit[state]}`];
}

function invitedTo(kind: InvitationKind): [code: string, words: string][] {
  const said = { sent: inviteWords.notOpened, opened: inviteWords.openedIt, came: inviteWords.didIt[kind] };
  return Object.entries(said).map(([is, words]) => [`${kind} ${is}`, `${inviteWords.kinds[kind]}: ${words}`]);
}

function writtenDown(kind: BroughtKind): [code: string, words: string][] {
  const { things, answers } = onBehalfWords;
  return broughtStates.map((state) => [`${kind} ${state}`, `${things[kind]}: ${answers[state]}`]);
}
