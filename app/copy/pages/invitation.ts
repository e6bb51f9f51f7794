import { copy, plural } from "#app/copy/en.ts";
import type { InvitationKind, InviteRule } from "#app/domain/invitation.ts";
import { limits } from "#app/domain/limits.ts";

const kinds: Record<InvitationKind, string> = { question: "Question", idea: "Idea", pilot: "Pilot" };

/** What staff write to invite people, and read of what became of it. */
export const inviteWords = {
  title: "Invitations",
  words: `A few words to somebody who would know: why them, and what for. Nobody is invited more than once in ${limits.invitationDays} days, whoever of us writes.`,
  link: "Invite people",
  new: "Invite people",
  emptyTitle: "Nobody was invited yet",
  empty: "People come back when somebody asks them in person. Choose a question, an idea or a pilot, and a few people.",

  newTitle: "Invite people",
  newWords:
    "To a question, an idea or a pilot. They read it under your name, among their news; and they can say that they want no more of it.",
  what: "Invite to",
  whatHint:
    "An open question, or a pilot that looks for people or asks who would join. To invite to an idea, begin on its page.",
  choose: "Please choose",
  closed: "Nobody can be invited to that now. Please choose something else.",
  to: (kind: InvitationKind, title: string) => `${kinds[kind]}: ${title}`,

  whoSummary: "Who it is for",
  who: "Who might care",
  whoHint:
    "What you choose holds together. Those who work here and those who want no invitations are never among them.",
  tag: "Voted for something tagged",
  company: "Of the company",
  attribute: "Of whom we say",
  any: "Anything",
  anyCompany: "Any",
  rule: "And",
  rules: {
    quiet: "Not heard from for a while",
    tested: "Tried something before",
    answered: "Answered a question before",
    never: "Never invited so far",
  } satisfies Record<InviteRule, string>,
  days: "A while is so many days",
  find: "Find them",

  found: (count: number, shown: number) =>
    count > shown
      ? `${copy.count(count)} people match. Here are the ${copy.count(shown)} we heard from last.`
      : `${plural(count, "person matches", "people match")}.`,
  people: "People",
  peopleHint: "Untick whomever you would not ask in person.",
  heard: "Heard from on",
  notHeard: "Not heard from yet",
  already: "took part in this already",
  none: "Nobody matches whom we could invite now. Take a rule away, and look again.",
  leftOut: (n: number) =>
    `${plural(n, "person is", "people are")} left out: invited less than ${limits.invitationDays} days ago.`,
  wasInvited: "was invited on",

  text: "What you write",
  textHint:
    "{name} becomes their name, {idea} the idea they voted for last (with the tag, if you chose one), {pilot} the one they tried last.",
  look: "See what each will read",
  send: (n: number) => `Send it to ${plural(n, "person", "people")}`,
  preview: "What each will read",
  previewWords: "Nothing is sent yet. Each of them gets these words; no other customer reads them.",
  change: "Change the words, or who they go to",
  missing: "For them there is nothing to put in place of what stands in braces.",
  rests: "Left out: was invited on",

  sent: (sent: number, leftOut: number) =>
    `${plural(sent, "person was", "people were")} invited.${leftOut > 0 ? ` ${plural(leftOut, "other was", "others were")} left out, for now.` : ""}`,
  by: "by",
  gone: "Something that is gone by now",
  invited: (n: number) => `${copy.count(n)} invited`,
  opened: (n: number) => `${copy.count(n)} opened it`,
  did: {
    question: (n: number) => `${copy.count(n)} answered`,
    idea: (n: number) => `${copy.count(n)} voted or commented`,
    pilot: (n: number) => `${copy.count(n)} asked for a seat, or would join`,
  } satisfies Record<InvitationKind, (n: number) => string>,
  out: (n: number) => `${copy.count(n)} left out`,
  whoCame: "Who came",
  openedOn: "opened it on",
  notOpened: "has not opened it",
  openedIt: "opened it",
  kinds,
  didIt: {
    question: "answered",
    idea: "voted or commented",
    pilot: "asked for a seat, or would join",
  } satisfies Record<InvitationKind, string>,
} as const;

/** What somebody reads who is invited. */
export const invitedWords = {
  title: (name: string) => `${name} invites you`,
  go: { question: "To the question", idea: "To the idea", pilot: "To the pilot" } satisfies Record<
    InvitationKind,
    string
  >,
  gone: "What this was about is gone by now. Thank you all the same.",
  why: "No other customer sees that you were invited. Those who work here see whether you opened this, and whether something came of it.",
  stop: "No more invitations, please",

  manage: "Invitations",
  on: `Those who work here may invite you to a question, an idea or a pilot, at most once in ${limits.invitationDays} days.`,
  off: "You get no invitations. Everything else you hear of as before.",
  resume: "Invite me again",
  waySays: "Whether those who work here may invite you in person.",
  change: "Change it",
} as const;
