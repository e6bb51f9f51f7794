import { copy, plural } from "#app/copy/en.ts";
import { heardOf, promisedOf, type RelationshipPart } from "#app/domain/relationship.ts";
import type { Relationship } from "#app/domain/views.ts";

const partTitles: Record<RelationshipPart, string> = {
  notes: "Notes",
  promises: "What we promised them",
  ideas: "Ideas",
  votes: "Me too",
  polishes: "Polishes",
  comments: "What they said",
  pilots: "Pilots",
  "check-ins": "Check-ins",
  credits: "Credit",
  thanks: "Thanks they show",
  nominations: "Others named them",
  "on-behalf": "What we wrote down for them",
  invitations: "Invitations they got",
};

/** "7 ideas, 31 votes, 2 polishes." What there is none of is left out. */
function brought({ ideas, votes, polishes, comments, pilots, "check-ins": checkIns }: Relationship["counts"]): string {
  const all = [
    ideas && plural(ideas, "idea", "ideas"),
    votes && plural(votes, "vote", "votes"),
    polishes && plural(polishes, "polish", "polishes"),
    comments && plural(comments, "comment", "comments"),
    pilots && plural(pilots, "pilot", "pilots"),
    checkIns && plural(checkIns, "check-in", "check-ins"),
  ].filter(Boolean);
  return all.length > 0 ? `${all.join(", ")}.` : "Nothing yet.";
}

/** "3 kept, 1 open, 1 broken." */
function kept({ promises, counts }: Pick<Relationship, "promises" | "counts">): string {
  const { open, kept, broken, "kept-late": late } = promises;
  const all = [
    open && `${copy.count(open)} open`,
    kept && `${copy.count(kept)} kept`,
    late && `${copy.count(late)} kept late`,
    broken && `${copy.count(broken)} broken`,
  ].filter(Boolean);
  const cut = Math.max(counts.ideas, counts.votes) > promisedOf;
  const looked = cut ? ` We looked at the newest ${copy.count(promisedOf)} ideas they left, and voted for.` : "";
  return `${all.length > 0 ? `${all.join(", ")}.` : "Nothing so far."}${looked}`;
}

/** "Usually within 2 days. 1 idea waits to be heard." */
function heard({ ideas, heard, waiting, hours }: Relationship["heard"]): string {
  if (ideas === 0) return "They left no idea yet.";
  const soon = typeof hours === "number" ? usually(hours) : "None of their ideas was heard so far.";
  const waits = waiting > 0 ? ` ${plural(waiting, "idea waits", "ideas wait")} to be heard.` : "";
  const cut = ideas === heardOf && heard > 0 ? ` This tells of their newest ${copy.count(heardOf)} ideas.` : "";
  return `${soon}${waits}${cut}`;
}

function usually(hours: number): string {
  if (hours < 1) return "Usually within an hour.";
  const days = Math.round(hours / 24);
  return `Usually after ${hours < 48 ? plural(Math.round(hours), "hour", "hours") : plural(days, "day", "days")}.`;
}

export const relationshipWords = {
  people: {
    title: "People",
    words: "Who is behind the ideas: what they brought, what we promised them, and what they were thanked for.",
    search: (withEmail: boolean) => (withEmail ? "Name, handle, company or e-mail address" : "Name, handle or company"),
    find: "Find",
    everybody: "Everybody, the newest first",
    found: (query: string) => `Who matches “${query}”`,
    at: (company: string) => `People at ${company}`,
    noneTitle: "Nobody found",
    none: "Try a piece of the name, the handle from the address of their page, or their company.",
    noMore: "There is nobody further down this list.",
    all: "Everybody",
  },

  since: "Here since",
  company: "Company",
  noCompany: "Not said yet",
  change: "Change",
  say: "Say it",
  changeOf: (name: string) => `Change: ${name}`,
  add: "Say something more",
  brought: "Brought",
  counted: brought,
  heard: "Heard",
  heardAfter: heard,
  promised: "Promised",
  kept,
  page: "Public page",
  everybody: "All people",
  email: "E-mail",

  parts: partTitles,
  partNav: "What there is of them",
  everything: "Everything",
  all: "All of it",
  nothingTitle: "Nothing here yet",
  nothing: "When they leave an idea, vote or try something, you find it here before you answer them.",
  nothingMore: "There is nothing of this kind, or nothing further down.",
  gone: "Something that is gone by now",
  noInvitations: "They want none, since",
  heardOn: "heard on",
  due: "by",
  by: "by",

  note: "A note",
  noteWords: "For those who work here. Whoever this is about can read it in the copy of their data.",
  noteAdd: "Note something",
  noteTitle: (name: string) => `A note about ${name}`,
  writeNote: "Keep this note",
  noNotes: "Nobody has noted anything yet.",
  edited: "edited",
  editNote: "Edit",
  editNoteOf: (name: string) => `Edit the note by ${name}`,
  editTitle: "Find better words",
  deleteNote: "Delete",
  deleteNoteOf: (name: string) => `Delete the note by ${name}`,
  deleteTitle: "Delete this note?",
  deleteWords: "It is gone for good: for you, and for the copy of their data.",
  deleteSend: "Delete it",

  companyTitle: (name: string) => `Which company is ${name} with?`,
  companyWords:
    "For those who work here: no customer ever sees it. Whoever this is about can read it in the copy of their data.",
  companyHint: "A company is spelled once: one that is known already stays as it is. Left empty, none.",
  companySend: "Keep it",

  attributeTitle: (name: string) => `Say something about ${name}`,
  attributeWords:
    "A plan, a branch, a language: what helps you to answer them. No customer ever sees it. Whoever this is about can read it in the copy of their data.",
  attributeName: "What",
  attributeNameHint: "Such as: Plan. What is said already under this name is replaced.",
  attributeValue: "Is",
  attributeSend: "Keep it",
  attributeRemove: "Take it away",
  attributeRemoveOf: (name: string) => `Take away: ${name}`,
  attributesSaid: "Said so far",
} as const;
