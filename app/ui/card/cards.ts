import { copy } from "#app/copy/en.ts";
import { cardWords } from "#app/copy/pages/card.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { wall } from "#app/copy/wall.ts";
import { type Card, mostStones } from "#app/domain/card.ts";
import type { CreditView, Gem, IdeaRow, PersonView, PilotCard } from "#app/domain/views.ts";
import { byRole, namesOf } from "#app/ui/wall/by-role.ts";

type Of = { name: string; colour: string | null };

/** An idea: its stone as it is now, and who dreamed it up. */
export function cardOfIdea(
  site: Of,
  { id, title, stage, dreamer }: Pick<IdeaRow, "id" | "title" | "stage" | "dreamer">,
): Card {
  return {
    ...within(site, "gallery"),
    above: copy.stages[stage],
    title,
    lines: [cardWords.dreamedBy(apart(dreamer.name))],
    stones: [{ id, stage }],
  };
}

type Tried = Pick<PilotCard, "state" | "outcome" | "hypothesis" | "line"> & {
  idea: Pick<PilotCard["idea"], "id" | "title">;
};

/** A pilot: what is believed, or what came of it. */
export function cardOfPilot(site: Of, pilot: Tried): Card {
  const { state, outcome, hypothesis, line, idea } = pilot;
  return {
    ...within(site, "gallery"),
    above: pilotWords.above[state],
    title: idea.title,
    lines: outcome ? [pilotWords.outcomes[outcome], line ?? ""].filter(Boolean) : [hypothesis],
    stones: [{ id: idea.id, stage: outcome === "stop" ? "resting" : "piloting" }],
  };
}

/** An entry of the wall, with the names that were agreed to. */
export function cardOfGem(site: Of, gem: Pick<Gem, "number" | "title" | "kind" | "idea" | "credits">): Card {
  return {
    ...within(site, "vitrine"),
    above: cardWords.gem(gem.number),
    title: gem.title,
    lines: gem.credits.length > 0 ? labelOf(gem.credits) : [wall.noCredits],
    stones: [stoneOfGem(gem)],
  };
}

/** A contributor with the gems that carry their name. */
export function cardOfPerson(site: Of, person: Pick<PersonView, "name" | "words" | "staff" | "gems">): Card {
  const { name, words, staff } = person;
  const credited = person.gems.filter(({ role }) => role !== "host");
  const gems = [...new Map(credited.map((gem) => [gem.id, gem])).values()];
  return {
    ...within(site, "vitrine"),
    above: gems.length > 0 ? wall.person.gems(gems.length) : staff ? cardWords.staff : cardWords.person,
    title: name,
    lines: words ? [words] : [],
    stones: gems.slice(0, mostStones).map(stoneOfGem),
  };
}

/** The wall with its newest gems. */
export function cardOfWall(site: Of, gems: Pick<Gem, "idea" | "kind">[]): Card {
  return {
    ...within(site, "vitrine"),
    above: wall.name,
    title: wall.title.join(" "),
    lines: [],
    stones: gems.slice(0, mostStones).map(stoneOfGem),
  };
}

const example = "0192f0c1-0000-7000-8000-000000000000";

/** The site itself, for every page that has no picture of its own: a stone on its way. */
export function cardOfSite(site: Of): Card {
  return {
    ...within(site, "gallery"),
    above: "",
    title: cardWords.site,
    lines: [cardWords.siteWords],
    stones: (["rough", "polishing", "piloting", "shipped"] as const).map((stage) => ({ id: example, stage })),
  };
}

/** A card in words, for those who do not see it. */
export function altOf({ above, title, lines }: Card): string {
  return [above, title, ...lines]
    .filter(Boolean)
    .map((part) => part.replace(/[.\u2066-\u2069]+$/u, ""))
    .join(". ");
}

function within({ name, colour }: Of, room: Card["room"]) {
  return { site: name, colour, room };
}

function stoneOfGem({ idea, kind }: Pick<Gem, "idea" | "kind">): Card["stones"][number] {
  return { id: idea.id, stage: kind === "shipped" ? "shipped" : "piloting" };
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The museum label in lines: who did what, many who tried it as a number. */
function labelOf(credits: CreditView[]): string[] {
  return byRole(credits).map(({ role, credits }) => {
    const { names, more } = namesOf(credits);
    const few = role !== "tester" || credits.length <= 3;
    const said = few ? [...names.map(apart), ...(more ? [wall.more(more)] : [])] : [wall.people(credits.length)];
    return `${wall.gem.roles[role]} ${list.format(said)}`;
  });
}

/** A name keeps its own direction within a sentence of another. */
function apart(name: string): string {
  return `\u2068${name}\u2069`;
}
