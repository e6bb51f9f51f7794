import { copy, plural } from "#app/copy/en.ts";
import type { KnownView } from "#app/domain/views.ts";

/** Of whoever dreamed an idea up, and who wants it, next to the idea; for staff. */
export const knownWords = {
  since: "here since",
  sinceFirst: "Here since",
  due: "by",
  brought: (others: number, votes: number) => {
    const ideas = others === 0 ? "Their only idea so far" : plural(others, "other idea", "other ideas");
    return `${ideas}, ${votes === 0 ? "no vote yet" : plural(votes, "vote", "votes")}.`;
  },
  soFar: ({ ideas, votes, promised, thanked }: Pick<KnownView, "ideas" | "votes" | "promised" | "thanked">) => {
    const brought = [ideas && plural(ideas, "idea", "ideas"), votes && plural(votes, "vote", "votes")].filter(Boolean);
    const back = [
      promised && `${plural(promised, "promise", "promises")} open`,
      thanked && `thanked ${thanked === 1 ? "once" : `${copy.count(thanked)} times`}`,
    ].filter(Boolean);
    return `${brought.length > 0 ? brought.join(", ") : "Nothing brought yet"}${back.length > 0 ? `; ${back.join(", ")}` : ""}.`;
  },
  votes: (n: number) => (n === 0 ? "No vote yet" : plural(n, "vote", "votes")),
  promised: "Promised and open",
  thanked: "Last thanked for",
  whole: "The whole relationship",
  companies: (votes: number, companies: number) =>
    `${plural(votes, "vote", "votes")}, ${plural(companies, "company", "companies")}`,
  wanting: (companies: number) => plural(companies, "company", "companies"),
  votesOf: (n: number) => plural(n, "vote", "votes"),
  cut: (n: number) => `These are the ${copy.count(n)} with the most votes.`,
} as const;
