import { copy, plural } from "#app/copy/en.ts";
import {
  type DashboardTable,
  type Got,
  mostWeeks,
  type OutcomeKind,
  type RangeFault,
  silence,
  type Travel,
} from "#app/domain/dashboard.ts";

const { count } = copy;

const gots: Record<Got, string> = {
  nothing: "Nothing yet",
  heard: "Heard in time",
  polished: "Polished",
  seat: "A pilot seat",
  credit: "Credit",
};

const outcomes: Record<OutcomeKind, string> = {
  shipped: "Ideas that shipped",
  rested: "Ideas that rest",
  concluded: "Pilots that ended",
};

const things: Record<Travel["kind"], string> = {
  idea: "Idea",
  pilot: "Pilot",
  celebration: "Gem",
  person: "Person",
};

const faults: Record<RangeFault, string> = {
  "not-a-day": "Please choose a day, written like 2026-03-31.",
  "turned-round": "The last day lies before the first one. Please turn them round.",
  "too-long": `That is more than ${mostWeeks} weeks. Please choose a later first day.`,
  ahead: "These days are still to come. Please choose one that has been.",
};

const headers: Record<DashboardTable, string[]> = {
  weeks: ["Week from", "Ideas", "Votes", "New contributors", "Returning contributors"],
  cohorts: ["Began in", "Got", "Contributors", "Back within 30 days", "Back within 90 days"],
  promises: ["Week from", "First answers in time", "First answers late", "Kept", "Broken", "Moved"],
  loops: ["Outcome", "How many", "Voters", "Told"],
  silent: ["Number", "Idea", "Address", "Views", "Votes"],
  travels: ["What", "Title", "Address", "Visits", "Sign-ups", "First ideas"],
};

const titles: Record<DashboardTable, string> = {
  weeks: "What comes in",
  cohorts: "Who comes back",
  promises: "What we promised",
  loops: "Who hears how it ended",
  silent: "Silent interest",
  travels: "Where stories travelled",
};

const means: Record<DashboardTable, string> = {
  weeks:
    "A contributor is a customer who posted an idea, voted, commented, offered a polish, asked for a seat or checked in. New is the week of their first deed, returning every later one. What was taken back is not counted, and whoever works here is left out.",
  cohorts:
    "Contributors by the month of their first deed, and how many did something more on a later day. Whoever got several things stands with the strongest: credit, a seat, a polish, an answer in time. It shows what goes together, not what causes what.",
  promises: "The same days as on our public page. An answer is late on the day after the one that was promised.",
  loops: "Of those who had voted by then, how many have a piece of news of it. Whoever has left since is left out.",
  silent: `Looked at ${silence.views} times or more in the ${silence.days} days up to the last day of the range, and ${silence.perVote} times or more for each vote and one more. Perhaps a question would help.`,
  travels:
    "Visits by people’s own share links, who signed up by one, and how many of those have left an idea since. Nobody is followed beyond that.",
};

const empty: Record<DashboardTable, string> = {
  weeks: "Nobody did anything in these weeks. A new question, asked in person, is a good beginning.",
  cohorts: "Nobody has begun yet. As soon as the first customer votes or leaves an idea, their month stands here.",
  promises: "Nothing was promised for these weeks, so nothing was kept or broken.",
  loops: "Nothing shipped, went to rest or ended in these weeks. Once something does, you see here who heard of it.",
  silent: "No idea is read much and voted for little. Everybody who looks says what they think.",
  travels:
    "No share link was followed in these weeks. Everybody finds theirs on an idea, a pilot or a gem, under “Share”.",
};

/** What each part shows, in a sentence that stands on top of it. */
const says = {
  came: (ideas: number, votes: number, fresh: number) =>
    `${plural(ideas, "idea", "ideas")} and ${plural(votes, "vote", "votes")} came in. ${plural(fresh, "person", "people")} did something for the first time.`,
  /** Ideas of the second half of the weeks, and of the first. */
  trend: (after: number, before: number, weeks: number) => {
    const [last, prior] = [`the last ${count(weeks)} weeks`, `${count(after)} after ${count(before)}`];
    if (after === before) return ` As many ideas in ${last} as in those before: ${count(after)}.`;
    return ` ${after > before ? "More" : "Fewer"} ideas in ${last} than in those before: ${prior}.`;
  },
  back: (back: number, people: number) =>
    `${count(back)} of ${plural(people, "person", "people")} came back within 90 days of the first deed.`,
  most: (got: Got, share: number, nothing: number) =>
    ` ${gots[got]}: ${share}%; ${gots.nothing.toLowerCase()}: ${nothing}%.`,
  promised: (inTime: number, answers: number, kept: number, promises: number) =>
    [
      answers > 0 ? `${count(inTime)} of ${plural(answers, "first answer", "first answers")} came in time.` : "",
      promises > 0 ? `${count(kept)} of ${plural(promises, "other promise", "other promises")} kept.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  heard: (told: number, voters: number) => {
    if (voters === 0) return "Nobody had voted for any of it.";
    return told === voters
      ? `Everybody who had voted heard how it ended: ${count(voters)}.`
      : `${count(told)} of ${plural(voters, "voter", "voters")} heard how it ended; ${count(voters - told)} did not.`;
  },
  silent: (title: string, views: number, votes: number) =>
    `Most of all “${title}”: read ${plural(views, "time", "times")}, with ${plural(votes, "vote", "votes")}.`,
  travelled: (visits: number, signUps: number, ideas: number) =>
    `${plural(visits, "visit", "visits")} by people’s own links led to ${plural(signUps, "sign-up", "sign-ups")} and ${plural(ideas, "first idea", "first ideas")}.`,
};

export const dashboardWords = {
  ...{ says, gots, outcomes, things, faults, headers, titles, means, empty },
  title: "The relationship",
  words: "Whether people come, come back, and hear from us. Each figure has its table, to read or to keep.",
  range: "Which weeks",
  from: "From",
  to: "To",
  show: "Show",
  whole: "Weeks begin on Monday and are shown whole.",
  presets: { weeks: "Last 12 weeks", year: "This year" },
  wrong: "These weeks can’t be shown",
  now: "Counted up to now.",
  upTo: "Counted up to",
  waiting: "what came since is being added.",
  table: "As a table",
  csv: "Keep it as CSV",
  csvOf: (title: string) => `Keep it as CSV: ${title}`,
  ideas: "Ideas",
  votes: "Votes",
  contributors: "New contributors",
  newPeople: (n: number) => `${count(n)} new`,
  returningPeople: (n: number) => `returning ${count(n)} times, once a week each`,
  perWeek: (what: string, from: string, until: string) => `${what} per week, from ${from} to ${until}`,
  answers: "First answers",
  promises: "Other promises",
  inTime: (n: number) => `${count(n)} in time`,
  late: (n: number) => `${count(n)} late`,
  kept: (n: number) => `${count(n)} kept`,
  broken: (n: number) => `${count(n)} broken`,
  moved: (n: number) => `${count(n)} moved to another day`,
  publicPage: "Our public page",
  of: (part: number, whole: number) => `${count(part)} of ${count(whole)}`,
  percent: (share: number) => `${share}%`,
  tooEarly: "too early to say",
  all: "All",
  backByGot: "Back within 90 days, by what they got",
  tooEarlyAll: "Nobody began more than 90 days ago, so it is too early to say who came back.",
  noVoters: "nobody had voted",
  silentHeader: ["Idea", "Views", "Votes"],
  travelHeader: ["What was shared", "Visits", "Sign-ups", "First ideas"],
  steps: { visits: "Visits", signUps: "Sign-ups", firstIdeas: "First ideas" },
  nobody: "nobody so far",
  backShare: (back: number, share: number) => `${count(back)} (${share}%)`,
  gone: "Not to be seen any more",
  furthest: (n: number) => `The ${n} that travelled furthest; the CSV has all.`,
  file: (table: DashboardTable, from: string, until: string) => `${table}-${from}-${until}`,
};
