import { copy, plural } from "#app/copy/en.ts";
import { inMarkdown } from "#app/domain/text.ts";
import type { Harvest, HarvestedIdea } from "#app/domain/views.ts";

const groups = ["shipped", "piloting", "polishing", "resting", "heard"] as const;

const titles: Record<(typeof groups)[number], string> = {
  shipped: "It is there now",
  piloting: "We are trying it small",
  polishing: "We are polishing it together",
  resting: "It rests until its time comes",
  heard: "We have heard it, and it stays with us",
};

/** "What we heard, what we try" as Markdown to begin with: what came of the ideas to a question, by name of idea alone. */
export function draftOfHeard(ideas: number, harvest: Harvest): string {
  if (ideas === 0) return "Nobody answered this question, which is an answer, too. Next time we will ask another way.";
  const wanted = groups
    .flatMap((group) => harvest[group].first)
    .filter(({ votes }) => votes > 0)
    .sort((one, other) => other.votes - one.votes)
    .slice(0, 3);
  const parts = [
    `You answered with ${plural(ideas, "idea", "ideas")}. Thank you for each of them.`,
    ...(wanted.length > 0 ? [list("What most of you wanted", wanted.map(withVotes))] : []),
    ...groups.flatMap((group) => {
      const { first, more } = harvest[group];
      if (first.length === 0) return [];
      return [list(titles[group], [...first.map(link), ...(more > 0 ? [`and ${copy.count(more)} more`] : [])])];
    }),
    ...(harvest.unheard > 0 ? [owed(harvest.unheard)] : []),
  ];
  return parts.join("\n\n");
}

function owed(n: number): string {
  return n === 1
    ? "To one idea we still owe an answer, and have not forgotten it."
    : `To ${copy.count(n)} ideas we still owe an answer, and have not forgotten them.`;
}

function list(title: string, lines: string[]): string {
  return `### ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

function link({ title, href }: HarvestedIdea): string {
  return `[${inMarkdown(title)}](${href})`;
}

function withVotes(idea: HarvestedIdea): string {
  return `${link(idea)}, for ${plural(idea.votes, "person", "people")}`;
}
