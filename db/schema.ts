/**
 * Everything Roughstone stores, for both engines. Columns are grouped: identity, belongs to, says, counted, when.
 * Counted columns are changed in the transaction of the row they count, and `npm run check:counts` recounts them.
 */
import { sql } from "drizzle-orm";
import { batchKinds } from "../app/domain/batch.ts";
import { consents, namings } from "../app/domain/consent.ts";
import { creditRoles, creditStates, type Evidence } from "../app/domain/credit.ts";
import { colours } from "../app/domain/face.ts";
import { prompts } from "../app/domain/gap.ts";
import { invitationKinds } from "../app/domain/invitation.ts";
import { wordFields } from "../app/domain/log.ts";
import { holdings, moderationDeeds, reportKinds, reportStates, unseenBecause } from "../app/domain/moderation.ts";
import { broughtKinds, broughtStates, sources } from "../app/domain/on-behalf.ts";
import { bounds, openTo, seatings, yardsticks } from "../app/domain/pilot.ts";
import { polishStates } from "../app/domain/polish.ts";
import { promiseDeeds, promiseStates } from "../app/domain/promise.ts";
import { provenances as provenanceKinds } from "../app/domain/provenance.ts";
import { roles } from "../app/domain/roles.ts";
import { usualCompanyWeight, usualWeights } from "../app/domain/score.ts";
import { settings } from "../app/domain/settings.ts";
import { stages } from "../app/domain/stage.ts";
import { thanksStates } from "../app/domain/thanks.ts";
import { voteStates } from "../app/domain/vote.ts";
import { type AnyColumn, columns } from "./columns.ts";
import { reasons } from "./read-only.ts";

const { table, index, uniqueIndex, primaryKey, text, word, whole, float, instant, day, json } = columns;

/** The site itself: one row, made by the first run. */
export const site = table("site", {
  id: whole().primaryKey(),
  name: text().notNull(),
  address: text().notNull(),
  answerDays: whole().notNull(),
  timeZone: text().notNull(),
  /** The days of the week on which people here answer, "mon tue wed …". */
  workingDays: text().notNull().default("mon tue wed thu fri"),
  /** The admin's own action colour, "#rrggbb"; without one it is ours. */
  colour: text(),
  madeAt: instant().notNull(),
  /** The time zone in whose days the deeds of people were counted; see `db/activity.ts`. */
  countedIn: text(),
  /** What the parts of an idea's score weigh, and the number of times that any weight was changed; see `domain/score.ts`. */
  voteWeight: whole().notNull().default(usualWeights.votes),
  strengthWeight: whole().notNull().default(usualWeights.strength),
  reachWeight: whole().notNull().default(usualWeights.reach),
  ageWeight: whole().notNull().default(usualWeights.age),
  effortWeight: whole().notNull().default(usualWeights.effort),
  scoreEdition: whole().notNull().default(1),
  /** Whose words wait until staff have looked at them. */
  holding: word(holdings).notNull().default("nobody"),
  /** Another one after each deed that others could see: while it stays, so does every visitor's page. */
  publicVersion: text().notNull().default(""),
  /** Set on the demo company only. */
  demoSeed: text(),
});

/** Days on which nobody here is expected to answer. */
export const holidays = table("holidays", {
  day: day().primaryKey(),
  name: text(),
});

/** How many promised answers were given in time on a day, and how many days promised had passed unheard by it. */
export const pulseDays = table("pulse_days", {
  day: day().primaryKey(),
  kept: whole().notNull().default(0),
  missed: whole().notNull().default(0),
});

/** How many ideas were heard on a day so many whole hours after they were posted. */
export const pulseHours = table(
  "pulse_hours",
  {
    day: day().notNull(),
    hours: whole().notNull(),
    count: whole().notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.hours] })],
);

/** Whose deeds wait to be counted again: those since a day, or without one all of them; and since when they wait. */
export const uncounted = table(
  "uncounted",
  {
    personId: text()
      .primaryKey()
      .references((): AnyColumn => people.id),
    since: day(),
    at: instant().notNull(),
  },
  (t) => [index("uncounted_at").on(t.at, t.personId)],
);

/** On which days a customer did something for the ideas here: so many ideas, votes, and deeds in all. */
export const contributorDays = table(
  "contributor_days",
  {
    personId: text()
      .notNull()
      .references((): AnyColumn => people.id),
    day: day().notNull(),
    ideas: whole().notNull(),
    votes: whole().notNull(),
    deeds: whole().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.day] })],
);

/** The first day on which a customer did something, and after how many days they came back; null while they did not. */
export const contributors = table(
  "contributors",
  {
    personId: text()
      .primaryKey()
      .references((): AnyColumn => people.id),
    firstDay: day().notNull(),
    backAfter: whole(),
  },
  (t) => [index("contributors_first").on(t.firstDay, t.backAfter, t.personId)],
);

/** The same summed up for each week, by its Monday, with how many people did something in it. */
export const activityWeeks = table("activity_weeks", {
  week: day().primaryKey(),
  ideas: whole().notNull(),
  votes: whole().notNull(),
  contributors: whole().notNull(),
});

/** What a change of the site's settings said before and after, one row per field; events name it by its id. */
export const siteChanges = table(
  "site_changes",
  {
    id: text().notNull(),
    field: word(settings).notNull(),
    before: text(),
    after: text(),
  },
  (t) => [primaryKey({ columns: [t.id, t.field] }), index("site_changes_field").on(t.field, t.id)],
);

/** What words of staff said before and after they were changed, one row per field; events name it by its id. */
export const wordChanges = table(
  "word_changes",
  {
    id: text().notNull(),
    field: word(wordFields).notNull(),
    before: text(),
    after: text(),
  },
  (t) => [primaryKey({ columns: [t.id, t.field] })],
);

/** The token that protects the first run, as a hash; the row goes when the site is made. */
export const setupTokens = table("setup_tokens", {
  hash: text().primaryKey(),
  madeAt: instant().notNull(),
});

/** Has a row while the site takes no changes, because it is being copied or has moved. It stays where it is written. */
export const readOnly = table("read_only", {
  reason: word(reasons).primaryKey(),
  since: instant().notNull(),
});

/** The last public number given, per kind of thing. */
export const numbers = table("numbers", {
  kind: text().primaryKey(),
  last: whole().notNull(),
});

/** Totals shown in public ("ideas:rough", "people-credited" …). */
export const tallies = table("tallies", {
  name: text().primaryKey(),
  count: whole().notNull(),
});

export const people = table(
  "people",
  {
    id: text().primaryKey(),
    handle: text().notNull(),
    /** In lower case; the person and the admins see it, nobody else. */
    email: text().notNull(),
    passwordHash: text().notNull(),
    role: word(roles).notNull(),
    name: text().notNull(),
    words: text(),
    /** What they care about; asked of those who work here. */
    cares: text(),
    /** Of their face; null as long as they have not chosen one. */
    colour: word(colours),
    /** Accepted credits, and those of them under the person's own name. */
    creditsCount: whole().notNull().default(0),
    namedCreditsCount: whole().notNull().default(0),
    unreadCount: whole().notNull().default(0),
    /** Since when they have a public page; null as long as they did not ask for one. */
    pageAt: instant(),
    /** Since when their page asks search engines to stay away. */
    unlistedAt: instant(),
    /** The share link that led them here. */
    cameBy: text(),
    /** When staff invited them last, and since when they want no more invitations. */
    invitedAt: instant(),
    invitationsOffAt: instant(),
    /** Since when they read, and add nothing; `moderations` says why. */
    blockedAt: instant(),
    joinedAt: instant().notNull(),
    /** When they deleted their account; nothing here names them since. */
    goneAt: instant(),
  },
  (t) => [
    uniqueIndex("people_handle").on(t.handle),
    uniqueIndex("people_email").on(t.email),
    index("people_role").on(t.role, t.joinedAt, t.id),
    index("people_joined").on(t.joinedAt, t.id),
    index("people_named").on(t.namedCreditsCount, t.id),
  ],
);

/** Handles somebody had before: links with them lead to their person, and nobody else can take them. */
export const oldHandles = table(
  "old_handles",
  {
    handle: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    leftAt: instant().notNull(),
  },
  (t) => [index("old_handles_person").on(t.personId)],
);

/** The companies of customers, each spelled once. */
export const companies = table(
  "companies",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name as it is compared, so that there is one company of it. */
    folded: text().notNull(),
    /** How much it counts in the reach of an idea. */
    weight: whole().notNull().default(usualCompanyWeight),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("companies_folded").on(t.folded)],
);

/** Which company a person is with, as staff say: the key says at most one. For staff, and for the person's own copy. */
export const companyPeople = table(
  "company_people",
  {
    personId: text()
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    saidBy: text()
      .notNull()
      .references(() => people.id),
    saidAt: instant().notNull(),
  },
  (t) => [index("company_people_company").on(t.companyId, t.personId)],
);

/** What else staff say a person is, such as "Plan: large": for staff, and for the person's own copy. */
export const attributes = table(
  "attributes",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** The name as it is compared, so that a person has one of it. */
    folded: text().notNull(),
    value: text().notNull(),
    saidBy: text()
      .notNull()
      .references(() => people.id),
    saidAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.folded] }), index("attributes_value").on(t.folded, t.value, t.personId)],
);

/** What staff note about a person: for staff, and for the person's own copy. */
export const staffNotes = table(
  "staff_notes",
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    byId: text()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    editedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [index("staff_notes_person").on(t.personId, t.createdAt, t.id)],
);

export const sessions = table(
  "sessions",
  {
    id: text().primaryKey(),
    /** SHA-256 of the cookie's token. */
    tokenHash: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    device: text().notNull(),
    startedAt: instant().notNull(),
    seenAt: instant().notNull(),
    endsAt: instant().notNull(),
  },
  (t) => [uniqueIndex("sessions_token").on(t.tokenHash), index("sessions_person").on(t.personId, t.seenAt)],
);

/** What visitors typed before they signed in, per form, for whoever has the device's token. */
export const drafts = table(
  "drafts",
  {
    /** SHA-256 of the cookie's token. */
    tokenHash: text().notNull(),
    path: text().notNull(),
    /** What the form makes gets it, so that sending it twice makes one thing. */
    id: text().notNull(),
    fields: json<Record<string, string>>().notNull(),
    endsAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tokenHash, t.path] }), index("drafts_end").on(t.endsAt)],
);

/** How often something guarded was tried in the present window. */
export const limits = table("limits", {
  key: text().primaryKey(),
  count: whole().notNull(),
  resetsAt: instant().notNull(),
});

export const questions = table(
  "questions",
  {
    id: text().primaryKey(),
    number: whole().notNull(),
    slug: text().notNull(),
    askedBy: text()
      .notNull()
      .references(() => people.id),
    state: word(["draft", "open", "closed", "answered"]).notNull(),
    title: text().notNull(),
    words: text().notNull(),
    heard: text(),
    heardHtml: text(),
    heardLine: text(),
    ideasCount: whole().notNull().default(0),
    /** The day on which the clock opens a draft, and the moment it begins in the site's time zone; null of one without. */
    opensOn: day(),
    opensAt: instant(),
    /** Its last day, and the moment that day ends in the site's time zone. */
    lastDay: day(),
    closesAt: instant(),
    openedAt: instant(),
    closedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("questions_number").on(t.number), index("questions_state").on(t.state, t.createdAt, t.id)],
);

export const ideas = table(
  "ideas",
  {
    id: text().primaryKey(),
    number: whole().notNull(),
    slug: text().notNull(),
    dreamerId: text()
      .notNull()
      .references(() => people.id),
    questionId: text().references(() => questions.id),
    hostId: text().references(() => people.id),
    stage: word(stages).notNull(),
    /** The stage a resting idea left, and wakes to. */
    leftStage: word(stages),
    title: text().notNull(),
    body: text().notNull(),
    bodyHtml: text().notNull(),
    excerpt: text().notNull(),
    /** Title and body as they are searched; see `db/search.ts`. An index of its three-letter parts hangs on it. */
    searchText: text().notNull().default(""),
    votesCount: whole().notNull().default(0),
    commentsCount: whole().notNull().default(0),
    /** How many of its voters said how much it would mean to them. */
    niceCount: whole().notNull().default(0),
    mattersCount: whole().notNull().default(0),
    vitalCount: whole().notNull().default(0),
    /** What is still missing from it: the open ones alone. */
    gapsCount: whole().notNull().default(0),
    /** Its present revision, the last one that changed the meaning, and how many polishes were accepted. */
    revision: whole().notNull().default(1),
    meaningRevision: whole().notNull().default(1),
    polishesCount: whole().notNull().default(0),
    /** Changes only when somebody votes; see `domain/ranking.ts`. */
    hot: float().notNull(),
    /** What staff see of how much it matters: the strength of its votes, the companies among its voters and what they weigh together. */
    strength: whole().notNull().default(0),
    companiesCount: whole().notNull().default(0),
    reach: whole().notNull().default(0),
    /** The points of the effort it would take, as staff guess it; 0 as long as nobody did. */
    effort: whole().notNull().default(0),
    /** By which it stands among others, and for which edition of the weights; of an older one it waits to be counted anew. */
    score: whole().notNull().default(0),
    scoreEdition: whole().notNull().default(0),
    /** How much it waits for polish, and where it lies on the ring of chance; see `domain/ranking.ts`. */
    polish: float().notNull().default(0),
    shuffle: whole().notNull().default(0),
    heardBy: text().references(() => people.id),
    heardAt: instant(),
    /** The day by which an answer was promised when it was posted; older ideas get theirs when the promise changes. */
    answerDue: day(),
    /** Since when it lives on in another idea; which one stands in `merges`. */
    mergedAt: instant(),
    /** Why others do not see it; who said so stands in `moderations`. */
    unseen: word(unseenBecause),
    /** When that day had passed and nobody had answered. */
    missedAt: instant(),
    /** 1 when it was the only idea its dreamer had as it was posted. */
    first: whole().notNull().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("ideas_number").on(t.number),
    index("ideas_hot").on(t.hot, t.id),
    index("ideas_new").on(t.createdAt, t.id),
    index("ideas_wanted").on(t.votesCount, t.id),
    index("ideas_shuffle").on(t.shuffle, t.id),
    index("ideas_stage_hot").on(t.stage, t.hot, t.id),
    index("ideas_stage_new").on(t.stage, t.createdAt, t.id),
    index("ideas_stage_wanted").on(t.stage, t.votesCount, t.id),
    index("ideas_stage_polish").on(t.stage, t.polish, t.id),
    index("ideas_stage_shuffle").on(t.stage, t.shuffle, t.id),
    index("ideas_stage_score").on(t.stage, t.score, t.id),
    index("ideas_stage_strength").on(t.stage, t.strength, t.id),
    index("ideas_stage_reach").on(t.stage, t.reach, t.id),
    index("ideas_stage_effort").on(t.stage, t.effort, t.id),
    index("ideas_score_edition").on(t.scoreEdition, t.id),
    index("ideas_question_hot").on(t.questionId, t.stage, t.hot, t.id),
    index("ideas_question_new").on(t.questionId, t.stage, t.createdAt, t.id),
    index("ideas_question_wanted").on(t.questionId, t.stage, t.votesCount, t.id),
    index("ideas_question_polish").on(t.questionId, t.stage, t.polish, t.id),
    index("ideas_question_shuffle").on(t.questionId, t.stage, t.shuffle, t.id),
    index("ideas_dreamer").on(t.dreamerId, t.createdAt, t.id),
    index("ideas_host").on(t.hostId, t.hot, t.id),
    index("ideas_held").on(t.createdAt, t.id).where(sql`${t.unseen} = 'held'`),
    index("ideas_unheard").on(t.heardAt, t.createdAt, t.id),
    index("ideas_due").on(t.heardAt, t.missedAt, t.answerDue),
    index("ideas_heard").on(t.heardBy, t.heardAt, t.id),
    index("ideas_queue").on(t.first, t.answerDue, t.id).where(sql`${t.heardAt} is null and ${t.mergedAt} is null`),
    index("ideas_own_queue")
      .on(t.hostId, t.first, t.answerDue, t.id)
      .where(sql`${t.heardAt} is null and ${t.mergedAt} is null`),
  ],
);

/** Which idea was merged into which: in force until it is undone. */
export const merges = table(
  "merges",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    intoId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    mergedBy: text()
      .notNull()
      .references(() => people.id),
    undoneBy: text().references(() => people.id),
    reason: text(),
    mergedAt: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [index("merges_idea").on(t.ideaId, t.undoneAt), index("merges_into").on(t.intoId, t.undoneAt)],
);

/** Whose votes came along with a merge: people who had none for the idea that stays. They go back with it. */
export const mergeVotes = table(
  "merge_votes",
  {
    mergeId: text()
      .notNull()
      .references(() => merges.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.mergeId, t.personId] })],
);

/**
 * When and why a clock stands still: of one idea, until somebody ends it, or of the whole site, from day to day. Its
 * working days don't count.
 */
export const pauses = table(
  "pauses",
  {
    id: text().primaryKey(),
    /** None: it is the site's. */
    ideaId: text().references(() => ideas.id, { onDelete: "cascade" }),
    by: text()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    fromDay: day().notNull(),
    /** Its last day. An idea's has none while it lasts. */
    untilDay: day(),
    createdAt: instant().notNull(),
  },
  (t) => [index("pauses_idea").on(t.ideaId, t.untilDay), index("pauses_day").on(t.untilDay, t.fromDay)],
);

/** The roots of each title's words, by which ideas much like another are found; see `domain/similar.ts`. */
export const titleRoots = table(
  "title_roots",
  {
    root: text().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.root, t.ideaId] }), index("title_roots_idea").on(t.ideaId)],
);

/** What somebody offers to put in the place of an idea's words. Only what is accepted becomes a revision. */
export const polishes = table(
  "polishes",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    /** Whose polish it is: who wrote the "yes, and" it grew from, or else who offered it. */
    byId: text()
      .notNull()
      .references(() => people.id),
    offeredBy: text()
      .notNull()
      .references(() => people.id),
    commentId: text().references((): AnyColumn => comments.id, { onDelete: "set null" }),
    /** The revision that was polished. */
    base: whole().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    why: text().notNull(),
    state: word(polishStates).notNull().default("offered"),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
    said: text(),
    /** The revision it became. */
    revision: whole(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("polishes_idea").on(t.ideaId, t.state, t.createdAt, t.id),
    index("polishes_by").on(t.byId, t.createdAt, t.id),
    index("polishes_offered").on(t.offeredBy, t.createdAt, t.id),
    index("polishes_held").on(t.createdAt, t.id).where(sql`${t.state} = 'held'`),
    index("polishes_waiting").on(t.createdAt, t.id).where(sql`${t.state} = 'offered'`),
  ],
);

/** The words of an idea as they stood, from 1, which is what was posted; none is ever changed. */
export const revisions = table(
  "revisions",
  {
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    number: whole().notNull(),
    /** Who wrote these words, and who made them the idea's. */
    byId: text()
      .notNull()
      .references(() => people.id),
    acceptedBy: text().references(() => people.id),
    /** The older revision whose words these are once more, and why. */
    restoredFrom: whole(),
    restoredWhy: text(),
    title: text().notNull(),
    body: text().notNull(),
    meaning: word(["kept", "changed"]).notNull().default("kept"),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ideaId, t.number] })],
);

/** What ideas are about, in a word or two. A retired tag stays where it is and is given to no more ideas. */
export const tags = table(
  "tags",
  {
    id: text().primaryKey(),
    /** The newest of its `tag_slugs`. */
    slug: text().notNull(),
    name: text().notNull(),
    /** The name as it is compared, so that there is one tag of it. */
    folded: text().notNull(),
    ideasCount: whole().notNull().default(0),
    retiredAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("tags_folded").on(t.folded), index("tags_used").on(t.ideasCount, t.id)],
);

/** Every name a tag ever had in an address, also from tags that were merged into it. */
export const tagSlugs = table(
  "tag_slugs",
  {
    slug: text().primaryKey(),
    tagId: text()
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
  },
  (t) => [index("tag_slugs_tag").on(t.tagId)],
);

/** Which ideas bear a tag, with copies of what they are listed by: so each list of a tag runs along an index. */
export const ideaTags = table(
  "idea_tags",
  {
    tagId: text()
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    stage: word(stages).notNull(),
    votesCount: whole().notNull(),
    hot: float().notNull(),
    polish: float().notNull(),
    shuffle: whole().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tagId, t.ideaId] }),
    index("idea_tags_idea").on(t.ideaId),
    index("idea_tags_hot").on(t.tagId, t.stage, t.hot, t.ideaId),
    index("idea_tags_new").on(t.tagId, t.stage, t.createdAt, t.ideaId),
    index("idea_tags_wanted").on(t.tagId, t.stage, t.votesCount, t.ideaId),
    index("idea_tags_polish").on(t.tagId, t.stage, t.polish, t.ideaId),
    index("idea_tags_shuffle").on(t.tagId, t.stage, t.shuffle, t.ideaId),
  ],
);

/** What its own author has taken back: its address says so for good, and nothing else of it is kept. */
export const gone = table(
  "gone",
  {
    kind: word(["idea"]).notNull(),
    number: whole().notNull(),
    goneAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.number] })],
);

/** One per person and idea: the key says so. */
export const votes = table(
  "votes",
  {
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    strength: whole(),
    /** What it would change for the voter: for the dreamer and staff alone. */
    reason: text(),
    /** Only what is counted or released counts; see `domain/vote.ts`. Who of the staff decided, and when. */
    state: word(voteStates).notNull().default("counted"),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
    /** The revision of the idea it was given to, or kept for since. */
    revision: whole().notNull().default(1),
    votedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ideaId, t.personId] }),
    index("votes_idea").on(t.ideaId, t.votedAt, t.personId),
    index("votes_person").on(t.personId, t.votedAt, t.ideaId),
  ],
);

/** Votes that were held or left out when their voters took them back: cast again, they are that again. */
export const withheldVotes = table(
  "withheld_votes",
  {
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    state: word(["held", "dropped"]).notNull(),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.ideaId, t.personId] })],
);

/** Guards an idea against bursts of votes from new accounts: a row for each idea that ever got one of those. */
export const bursts = table(
  "bursts",
  {
    ideaId: text()
      .primaryKey()
      .references(() => ideas.id, { onDelete: "cascade" }),
    heldCount: whole().notNull().default(0),
    /** Staff counted all that was held: until then new accounts are trusted here. */
    trustedUntil: instant(),
    /** When staff last decided about votes of this idea. */
    decidedAt: instant(),
  },
  (t) => [index("bursts_held").on(t.heldCount, t.ideaId), index("bursts_decided").on(t.decidedAt, t.ideaId)],
);

/** What is still missing from an idea: in somebody's words, or one of the questions every idea begins with. */
export const gaps = table(
  "gaps",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    /** Nobody: the idea began with it. */
    addedBy: text().references(() => people.id),
    prompt: word(prompts),
    words: text(),
    answersCount: whole().notNull().default(0),
    /** Ticked off by whom, and when. */
    closedBy: text().references(() => people.id),
    closedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("gaps_once").on(t.ideaId, t.words), index("gaps_idea").on(t.ideaId, t.createdAt, t.id)],
);

export const comments = table(
  "comments",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    parentId: text().references((): AnyColumn => comments.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    kind: word(["comment", "yes-and", "question", "answer", "note"]).notNull(),
    /** What was missing, and this answers it. */
    gapId: text().references(() => gaps.id),
    /** A clarifying question of the staff: which dreamer it is put to, and since when they have answered it. */
    askedId: text().references(() => people.id),
    answeredAt: instant(),
    /** When the staff next said something of their own, after that answer. */
    followedAt: instant(),
    /** The pilot whose hypothesis it is about. */
    pilotId: text().references((): AnyColumn => pilots.id, { onDelete: "cascade" }),
    /** The stage an official answer moved the idea to. */
    stage: word(stages),
    body: text().notNull(),
    bodyHtml: text().notNull(),
    /** Why others do not see it; who said so stands in `moderations`. */
    unseen: word(unseenBecause),
    editedAt: instant(),
    deletedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("comments_idea").on(t.ideaId, t.createdAt, t.id),
    index("comments_kind").on(t.ideaId, t.kind, t.createdAt, t.id),
    index("comments_parent").on(t.parentId),
    index("comments_gap").on(t.gapId, t.createdAt, t.id),
    index("comments_pilot").on(t.pilotId, t.createdAt, t.id),
    index("comments_asked").on(t.askedId, t.answeredAt, t.createdAt, t.id),
    index("comments_clarified")
      .on(t.answeredAt, t.id)
      .where(sql`${t.answeredAt} is not null and ${t.followedAt} is null`),
    index("comments_held").on(t.createdAt, t.id).where(sql`${t.unseen} = 'held'`),
    index("comments_author").on(t.authorId, t.createdAt, t.id),
    index("comments_asks").on(t.authorId, t.createdAt, t.id).where(sql`${t.askedId} is not null`),
    index("comments_author_idea").on(t.authorId, t.ideaId, t.createdAt, t.id),
  ],
);

/**
 * What staff brought for a customer. A vote is the customer's at once; an idea or a comment is with their yes, and stands
 * under the name of who brought it until then. A person who is gone is nobody here.
 */
export const onBehalf = table(
  "on_behalf",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    /** Of a comment: which one. */
    commentId: text().references(() => comments.id, { onDelete: "cascade" }),
    personId: text().references(() => people.id),
    byId: text()
      .notNull()
      .references(() => people.id),
    kind: word(broughtKinds).notNull(),
    source: word(sources).notNull(),
    /** Such as a ticket's number, and the day it was said. */
    note: text(),
    saidOn: day(),
    state: word(broughtStates).notNull(),
    createdAt: instant().notNull(),
    decidedAt: instant(),
  },
  (t) => [
    uniqueIndex("on_behalf_vote").on(t.ideaId, t.personId).where(sql`${t.kind} = 'vote'`),
    index("on_behalf_idea").on(t.ideaId, t.kind),
    index("on_behalf_comment").on(t.commentId),
    index("on_behalf_person").on(t.personId, t.state, t.createdAt, t.id),
  ],
);

/** Two or three ways forward that an answer offers, until staff choose one of them in another answer. */
export const ways = table(
  "ways",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    /** Its place in the answer, from 1. */
    place: whole().notNull(),
    words: text().notNull(),
    choicesCount: whole().notNull().default(0),
    /** The answer that chose this one. */
    chosenIn: text().references(() => comments.id, { onDelete: "cascade" }),
    closedAt: instant(),
  },
  (t) => [uniqueIndex("ways_place").on(t.commentId, t.place), index("ways_idea").on(t.ideaId, t.commentId, t.place)],
);

/** Which way would help somebody, one per person and answer: the key says so. */
export const wayChoices = table(
  "way_choices",
  {
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    wayId: text()
      .notNull()
      .references(() => ways.id, { onDelete: "cascade" }),
    chosenAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.personId] }), index("way_choices_way").on(t.wayId)],
);

/** Where staff say an idea comes from, one row each time, append-only; the last one holds. */
export const provenances = table(
  "provenances",
  {
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    kind: word(provenanceKinds).notNull(),
    /** On a list of ours since this day, and where that is. */
    since: day(),
    place: text(),
    saidBy: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ideaId, t.entry] })],
);

export const pilots = table(
  "pilots",
  {
    id: text().primaryKey(),
    number: whole().notNull(),
    slug: text().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id),
    hostId: text()
      .notNull()
      .references(() => people.id),
    state: word(["draft", "recruiting", "running", "concluded"]).notNull(),
    /** In a draft both may still be blank. */
    hypothesis: text().notNull(),
    measure: text().notNull(),
    /** How the measure is read; beyond words it has a target, and a figure its unit. The target is the last of its entries. */
    yardstick: word(yardsticks).notNull().default("words"),
    unit: text(),
    target: float(),
    places: whole().notNull(),
    /** Who can take part, in words and by rule. */
    who: text(),
    openTo: word(openTo).notNull().default("everyone"),
    openToTagId: text().references(() => tags.id),
    seating: word(seatings).notNull().default("in-order"),
    /** For so many days after it opens, seats are kept for those whose idea it is. */
    refusalDays: whole().notNull().default(0),
    firstUntil: day(),
    /** The most we will spend to learn, in whole units of the currency, people of ours, and days of work; without it no limit. */
    currency: text(),
    capMoney: whole(),
    capPeople: whole(),
    capDays: whole(),
    /** How often those who take part are asked how it goes, in days. */
    checkInEvery: whole().notNull().default(7),
    /** For staff alone. */
    notes: text(),
    outcome: word(["adopt", "adapt", "stop"]),
    happened: text(),
    happenedHtml: text(),
    learned: text(),
    learnedHtml: text(),
    next: text(),
    nextHtml: text(),
    /** What was measured when it was concluded; of yes or no, 1 or 0. */
    result: float(),
    seatedCount: whole().notNull().default(0),
    waitingCount: whole().notNull().default(0),
    requestedCount: whole().notNull().default(0),
    wouldJoinCount: whole().notNull().default(0),
    checkInsCount: whole().notNull().default(0),
    /** The sum of its spendings, and how many of us are at it by the last of them. */
    spentMoney: whole().notNull().default(0),
    spentDays: whole().notNull().default(0),
    spentPeople: whole().notNull().default(0),
    /** The last place given in the waiting list; places only rise. */
    lastAsked: whole().notNull().default(0),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    /** The end its host was warned of. */
    warnedOf: day(),
    sharedAt: instant(),
    openedAt: instant(),
    startedAt: instant(),
    concludedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("pilots_number").on(t.number),
    index("pilots_idea").on(t.ideaId, t.createdAt),
    index("pilots_state").on(t.state, t.number),
    index("pilots_outcome").on(t.state, t.outcome, t.number),
    index("pilots_asked").on(t.number, t.id).where(sql`${t.requestedCount} > 0`),
  ],
);

/** The ideas a pilot tries, the one that leads it among them. */
export const pilotIdeas = table(
  "pilot_ideas",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.ideaId] }), index("pilot_ideas_idea").on(t.ideaId, t.pilotId)],
);

/** What those who ask for a seat are asked, up to three. */
export const pilotQuestions = table(
  "pilot_questions",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    place: whole().notNull(),
    words: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.place] })],
);

/** Who would join a pilot whose hypothesis was shared: the key says once. */
export const wouldJoins = table(
  "would_joins",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pilotId, t.personId] }),
    index("would_joins_person").on(t.personId, t.at, t.pilotId),
  ],
);

/** What staff tell of a pilot; of a concluded one, what they put right. Append-only. */
export const pilotUpdates = table(
  "pilot_updates",
  {
    id: text().primaryKey(),
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    kind: word(["update", "correction"]).notNull(),
    body: text().notNull(),
    html: text().notNull(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [index("pilot_updates_pilot").on(t.pilotId, t.at, t.id)],
);

/** The targets of a pilot, one row each time, append-only: the first was set beforehand, the last one holds. */
export const pilotTargets = table(
  "pilot_targets",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    target: float().notNull(),
    /** Why it was moved. */
    reason: text(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.entry] })],
);

/** What staff counted of a pilot's own figure, one row each time, append-only; the last of a day holds for it. */
export const pilotFigures = table(
  "pilot_figures",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    value: float().notNull(),
    day: day().notNull(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.entry] })],
);

/** What a pilot has cost, one row each time, append-only. */
export const pilotSpendings = table(
  "pilot_spendings",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    money: whole().notNull(),
    days: whole().notNull(),
    /** How many of us are at it from now on. */
    people: whole().notNull(),
    words: text().notNull(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.entry] })],
);

/** Each time a pilot was let run past its end or its cap, in public, append-only. `before` and `after` are days or numbers; before a first cap there was none, "". */
export const pilotExtensions = table(
  "pilot_extensions",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    what: word(bounds).notNull(),
    before: text().notNull(),
    after: text().notNull(),
    reason: text().notNull(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.entry] })],
);

/** Each time an idea rests: with what thanks and why, and what would wake it. It lasts until somebody or the clock does. */
export const rests = table(
  "rests",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    /** The answer that let it rest, or the pilot that stopped. */
    commentId: text().references(() => comments.id, { onDelete: "cascade" }),
    pilotId: text().references(() => pilots.id),
    thanks: text(),
    reason: text().notNull(),
    html: text().notNull(),
    /** Without either it waits for somebody to wake it. */
    wakesOn: day(),
    wakesWhen: text(),
    wokenBy: text().references(() => people.id),
    wokenAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    index("rests_idea").on(t.ideaId, t.wokenAt),
    index("rests_wakes").on(t.wokenAt, t.wakesOn),
    index("rests_at").on(t.at, t.id),
  ],
);

/** "By DATE we will …", to an idea or to a pilot. The day and the state are those of its last entry. */
export const promises = table(
  "promises",
  {
    id: text().primaryKey(),
    ideaId: text().references(() => ideas.id, { onDelete: "cascade" }),
    pilotId: text().references(() => pilots.id, { onDelete: "cascade" }),
    madeBy: text()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    dueOn: day().notNull(),
    state: word(promiseStates).notNull(),
    /** The number of its last entry. */
    entry: whole().notNull(),
    madeAt: instant().notNull(),
  },
  (t) => [
    index("promises_idea").on(t.ideaId, t.dueOn, t.id),
    index("promises_pilot").on(t.pilotId, t.dueOn, t.id),
    index("promises_due").on(t.state, t.dueOn, t.id),
  ],
);

/** What became of a promise, one row each time, append-only. */
export const promiseEntries = table(
  "promise_entries",
  {
    promiseId: text()
      .notNull()
      .references(() => promises.id, { onDelete: "cascade" }),
    entry: whole().notNull(),
    what: word(promiseDeeds).notNull(),
    /** By when it was promised from then on. */
    dueOn: day().notNull(),
    /** Why it was moved, or how it was kept. */
    words: text(),
    /** Nobody: the clock did it. */
    by: text().references(() => people.id),
    /** The day on which it counts where the site lives. */
    day: day().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.promiseId, t.entry] }), index("promise_entries_day").on(t.what, t.day)],
);

/** How many promises were made, kept in time and broken on each day. */
export const promiseDays = table("promise_days", {
  day: day().primaryKey(),
  made: whole().notNull().default(0),
  kept: whole().notNull().default(0),
  broken: whole().notNull().default(0),
});

/** One person in a pilot: the key says once. */
export const seats = table(
  "seats",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    state: word(["requested", "seated", "waitlisted", "turned-down", "left", "finished"]).notNull(),
    /** Why there was no seat this time, in words for its person alone. */
    said: text(),
    /** The order in which seats were asked for, from 1. */
    asked: whole().notNull(),
    askedAt: instant().notNull(),
    seatedAt: instant(),
    leftAt: instant(),
    checkInsCount: whole().notNull().default(0),
    /** Reminders since the last check-in, and when the last of them was. */
    remindersCount: whole().notNull().default(0),
    remindedAt: instant(),
    /** Since when its person does not want to be reminded. */
    remindersOffAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.pilotId, t.personId] }),
    index("seats_waiting").on(t.pilotId, t.state, t.asked),
    index("seats_person").on(t.personId, t.askedAt, t.pilotId),
  ],
);

/** What somebody said to the questions of a pilot when they asked for a seat; for staff alone. */
export const seatAnswers = table(
  "seat_answers",
  {
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    place: whole().notNull(),
    words: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pilotId, t.personId, t.place] })],
);

/** How it goes for somebody in a pilot, at most once a day. For staff alone, unless its person shares it. */
export const checkIns = table(
  "check_ins",
  {
    id: text().primaryKey(),
    pilotId: text()
      .notNull()
      .references(() => pilots.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The day where the site lives. */
    day: day().notNull(),
    /** From 1 to 5. */
    pulse: whole().notNull(),
    wouldMiss: word(["yes", "no"]),
    words: text(),
    sharedAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex("check_ins_person").on(t.pilotId, t.personId, t.day),
    index("check_ins_day").on(t.pilotId, t.day, t.id),
    index("check_ins_shared").on(t.pilotId, t.sharedAt, t.id),
    index("check_ins_by").on(t.personId, t.at, t.id),
  ],
);

/** One entry of the wall: a shipped idea, or a concluded pilot. */
export const celebrations = table(
  "celebrations",
  {
    id: text().primaryKey(),
    number: whole().notNull(),
    slug: text().notNull(),
    kind: word(["shipped", "pilot"]).notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id),
    pilotId: text().references(() => pilots.id),
    /** What is celebrated, "idea:…" or "pilot:…": each at most once. */
    subject: text().notNull(),
    title: text().notNull(),
    story: text().notNull(),
    storyHtml: text().notNull(),
    line: text().notNull(),
    /** How it was, and how it is now: a line each. */
    before: text(),
    after: text(),
    /** How often the story was written, from 1. */
    edition: whole().notNull().default(1),
    editedAt: instant(),
    clapsCount: whole().notNull().default(0),
    visitorClapsCount: whole().notNull().default(0),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("celebrations_number").on(t.number),
    uniqueIndex("celebrations_subject").on(t.subject),
    index("celebrations_idea").on(t.ideaId),
    index("celebrations_kind").on(t.kind, t.number),
    index("celebrations_made").on(t.createdAt, t.number),
  ],
);

/** What somebody said about what is celebrated; shown only when they accept it, as they want to be named. */
export const quotes = table(
  "quotes",
  {
    id: text().primaryKey(),
    celebrationId: text()
      .notNull()
      .references(() => celebrations.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    state: word(consents).notNull(),
    shown: word(namings),
    alias: text(),
    proposedBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    decidedAt: instant(),
  },
  (t) => [
    uniqueIndex("quotes_once").on(t.celebrationId, t.personId),
    index("quotes_person").on(t.personId, t.createdAt),
  ],
);

/** A picture of a story, of a face, or of a check-in: at most one of the three. The files are made by us, never the one sent. */
export const pictures = table(
  "pictures",
  {
    id: text().primaryKey(),
    celebrationId: text().references(() => celebrations.id, { onDelete: "cascade" }),
    personId: text().references(() => people.id),
    checkInId: text().references(() => checkIns.id, { onDelete: "cascade" }),
    /** What is to be seen, for those who cannot see it; empty only for a face. */
    alt: text().notNull(),
    /** In pixels, of the largest file. */
    width: whole().notNull(),
    height: whole().notNull(),
    byId: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [
    index("pictures_celebration").on(t.celebrationId, t.id),
    uniqueIndex("pictures_person").on(t.personId),
    uniqueIndex("pictures_check_in").on(t.checkInId),
  ],
);

/** Files that nothing shows any more, to be removed from where they are kept. */
export const droppedFiles = table("dropped_files", {
  name: text().primaryKey(),
  at: instant().notNull(),
});

/** The applause of somebody signed in, once; with a short thank-you if they like, which staff look at first. */
export const claps = table(
  "claps",
  {
    celebrationId: text()
      .notNull()
      .references(() => celebrations.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    words: text(),
    wordsState: word(["waiting", "shown", "hidden"]),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.celebrationId, t.personId] }),
    index("claps_words").on(t.wordsState, t.at, t.personId),
    index("claps_person").on(t.personId, t.at),
  ],
);

/** The applause of visitors, once per device. */
export const visitorClaps = table(
  "visitor_claps",
  {
    celebrationId: text()
      .notNull()
      .references(() => celebrations.id, { onDelete: "cascade" }),
    /** SHA-256 of the cookie's token. */
    tokenHash: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.celebrationId, t.tokenHash] })],
);

/** A celebration or a person in the light for a time. A person is asked first. */
export const spotlights = table(
  "spotlights",
  {
    id: text().primaryKey(),
    celebrationId: text().references(() => celebrations.id, { onDelete: "cascade" }),
    personId: text().references(() => people.id),
    /** Why now. */
    line: text().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    state: word(consents).notNull(),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    decidedAt: instant(),
    /** When staff ended it before its day. */
    endedAt: instant(),
  },
  (t) => [index("spotlights_days").on(t.state, t.endsOn, t.id), index("spotlights_person").on(t.personId, t.createdAt)],
);

/** "Thank you, because …", for something that somebody did for an idea. For the two of them, unless who receives it shows it. */
export const thanks = table(
  "thanks",
  {
    id: text().primaryKey(),
    fromId: text()
      .notNull()
      .references(() => people.id),
    toId: text()
      .notNull()
      .references(() => people.id),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    because: text().notNull(),
    state: word(thanksStates).notNull(),
    decidedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("thanks_to").on(t.toId, t.state, t.createdAt, t.id),
    index("thanks_from").on(t.fromId, t.createdAt, t.id),
    index("thanks_idea").on(t.ideaId, t.createdAt),
  ],
);

/** A way to something of this site that is one person's own, to see how far it travelled. */
export const shareLinks = table(
  "share_links",
  {
    code: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** What it leads to: "idea:…", "pilot:…", "celebration:…", "person:…". */
    subject: text().notNull(),
    visitsCount: whole().notNull().default(0),
    signUpsCount: whole().notNull().default(0),
    /** First ideas of those who signed up by it. */
    ideasCount: whole().notNull().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("share_links_once").on(t.personId, t.subject)],
);

/** How often a share link was followed on each day. */
export const shareDays = table(
  "share_days",
  {
    code: text()
      .notNull()
      .references(() => shareLinks.code, { onDelete: "cascade" }),
    day: day().notNull(),
    visits: whole().notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.day] }), index("share_days_day").on(t.day, t.code, t.visits)],
);

/** How many looked at an idea on a day, each once; see `web/views.ts`. */
export const ideaViews = table(
  "idea_views",
  {
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    day: day().notNull(),
    views: whole().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ideaId, t.day] }), index("idea_views_day").on(t.day, t.ideaId, t.views)],
);

/** What customers say about each other: who else should be credited. Staff take it up or leave it. */
export const nominations = table(
  "nominations",
  {
    id: text().primaryKey(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id),
    byId: text()
      .notNull()
      .references(() => people.id),
    because: text().notNull(),
    state: word(["waiting", "taken", "declined"]).notNull(),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("nominations_once").on(t.ideaId, t.personId, t.byId),
    index("nominations_waiting").on(t.state, t.createdAt, t.id),
    index("nominations_by").on(t.byId, t.createdAt),
    index("nominations_person").on(t.personId, t.createdAt, t.id),
  ],
);

/** Credit that staff still look through before they ask its person. */
export const creditDrafts = table(
  "credit_drafts",
  {
    id: text().primaryKey(),
    subject: text().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    role: word(creditRoles).notNull(),
    what: text().notNull(),
    share: whole(),
    evidence: json<Evidence>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("credit_drafts_once").on(t.subject, t.personId, t.role)],
);

/**
 * A fact: who did what, in the words that hold now. What was said to it, and in which words before a correction, stands in
 * `credit_entries` for good.
 */
export const credits = table(
  "credits",
  {
    id: text().primaryKey(),
    /** What it is for, "idea:…" or "pilot:…", as a celebration of it says. */
    subject: text().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    role: word(creditRoles).notNull(),
    what: text().notNull(),
    /** Of a hundred, where staff weigh them. */
    share: whole(),
    /** What the rows knew of it when it was proposed; null of what they did not. */
    evidence: json<Evidence>(),
    proposedBy: text().references(() => people.id),
    /** The number of its last entry, which is its state. */
    entry: whole().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("credits_once").on(t.subject, t.personId, t.role),
    index("credits_idea").on(t.ideaId, t.createdAt, t.id),
    index("credits_person").on(t.personId, t.createdAt, t.id),
  ],
);

/** What was said to a credit, one row each time, append-only. */
export const creditEntries = table(
  "credit_entries",
  {
    creditId: text()
      .notNull()
      .references(() => credits.id),
    entry: whole().notNull(),
    /** A correction waits for its person's word, as a proposal does. */
    state: word(creditStates).notNull(),
    /** What was said of them from then on, where it was proposed or corrected. */
    what: text(),
    share: whole(),
    shown: word(namings),
    alias: text(),
    /** Why staff took it back. */
    reason: text(),
    by: text().references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.creditId, t.entry] })],
);

/** What was done about what somebody brought, one row each time, append-only. */
export const moderations = table(
  "moderations",
  {
    id: text().primaryKey(),
    deed: word(moderationDeeds).notNull(),
    /** Whose it is. */
    personId: text()
      .notNull()
      .references(() => people.id),
    /** What it is about: an idea, or a comment; neither where it is about themselves. */
    ideaId: text().references(() => ideas.id, { onDelete: "cascade" }),
    commentId: text().references(() => comments.id, { onDelete: "cascade" }),
    reason: text().notNull(),
    by: text()
      .notNull()
      .references(() => people.id),
    at: instant().notNull(),
  },
  (t) => [
    index("moderations_person").on(t.personId, t.at, t.id),
    index("moderations_idea").on(t.ideaId, t.at, t.id),
    index("moderations_comment").on(t.commentId, t.at, t.id),
  ],
);

/** What customers find should not stand here; for staff alone. Each has at most one open report of a thing. */
export const reports = table(
  "reports",
  {
    id: text().primaryKey(),
    /** What it is about: "idea:…" or "comment:…". */
    subject: text().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    commentId: text().references(() => comments.id, { onDelete: "cascade" }),
    byId: text()
      .notNull()
      .references(() => people.id),
    kind: word(reportKinds).notNull(),
    words: text(),
    state: word(reportStates).notNull(),
    /** What was decided, with its reason. */
    moderationId: text().references(() => moderations.id, { onDelete: "cascade" }),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("reports_open").on(t.subject, t.byId).where(sql`${t.state} = 'open'`),
    index("reports_waiting").on(t.state, t.createdAt, t.id),
    index("reports_by").on(t.byId, t.createdAt),
    index("reports_moderation").on(t.moderationId),
  ],
);

/** What happened: ids and codes, never names or words. Everything told afterwards is read from here. */
export const events = table(
  "events",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** Nobody: the clock did it. */
    actorId: text().references(() => people.id),
    causeId: text().references((): AnyColumn => events.id),
    data: json<Record<string, string | number | null>>().notNull(),
    holdUntil: instant(),
    fannedOutAt: instant(),
    /** When it was undone, before anybody was told. */
    undoneAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("events_waiting").on(t.fannedOutAt, t.createdAt),
    index("events_actor").on(t.actorId, t.id),
    index("events_actor_kind").on(t.actorId, t.kind, t.id),
    index("events_kind").on(t.kind, t.id),
  ],
);

/** Whose journeys show an event. */
export const eventSubjects = table(
  "event_subjects",
  {
    eventId: text()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    subjectId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.kind, t.subjectId] }),
    index("event_subjects_subject").on(t.kind, t.subjectId, t.eventId),
  ],
);

export const notifications = table(
  "notifications",
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    eventId: text()
      .notNull()
      .references(() => events.id),
    kind: text().notNull(),
    readAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("notifications_once").on(t.personId, t.eventId),
    index("notifications_person").on(t.personId, t.createdAt, t.id),
  ],
);

/** What somebody of the staff did to several ideas at once, to be undone for a short while. */
export const batches = table(
  "batches",
  {
    id: text().primaryKey(),
    byId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    kind: word(batchKinds).notNull(),
    undoUntil: instant().notNull(),
    undoneAt: instant(),
    at: instant().notNull(),
  },
  (t) => [index("batches_by").on(t.byId, t.at, t.id)],
);

/** What each idea of a batch was like before, and what it became: its tag, its host, its merge. */
export const batchRows = table(
  "batch_rows",
  {
    batchId: text()
      .notNull()
      .references(() => batches.id, { onDelete: "cascade" }),
    place: whole().notNull(),
    ideaId: text()
      .notNull()
      .references(() => ideas.id, { onDelete: "cascade" }),
    before: text(),
    after: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.place] }), index("batch_rows_idea").on(t.ideaId)],
);

/** What somebody of the staff looks at again and again in the inbox, under a name of their own. */
export const savedViews = table(
  "saved_views",
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** The address of the inbox with its filters. */
    path: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("saved_views_once").on(t.personId, t.name)],
);

/** What staff invited people to, in words written once; whom they invited is in `invited`. */
export const invitations = table(
  "invitations",
  {
    id: text().primaryKey(),
    byId: text()
      .notNull()
      .references(() => people.id),
    /** What to, by its public number. */
    kind: word(invitationKinds).notNull(),
    number: whole().notNull(),
    words: text().notNull(),
    /** How many were chosen and left out: they had been invited a short while before, or wanted no more of it. */
    leftOut: whole().notNull(),
    sentAt: instant().notNull(),
  },
  (t) => [index("invitations_sent").on(t.sentAt, t.id)],
);

/** Who was invited, in exactly the words they read, and when they first opened them. */
export const invited = table(
  "invited",
  {
    id: text().primaryKey(),
    invitationId: text()
      .notNull()
      .references(() => invitations.id, { onDelete: "cascade" }),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    words: text().notNull(),
    invitedAt: instant().notNull(),
    openedAt: instant(),
  },
  (t) => [
    uniqueIndex("invited_once").on(t.invitationId, t.personId),
    index("invited_person").on(t.personId, t.invitedAt, t.id),
  ],
);

/** Which process does the work that only one may do. */
export const leases = table("leases", {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: instant().notNull(),
});
