import { wall } from "#app/copy/wall.ts";
import { pathOf, pathOfGem, pathOfPilot, pathOfQuestion } from "#app/domain/paths.ts";
import type { Face, Gem, GemView, IdeaRow, IdeaView, PersonView, PilotPage, QuestionView } from "#app/domain/views.ts";
import type { Reading } from "./page.ts";

type Home = Pick<Reading, "home" | "me">;
type Thing = Record<string, unknown>;
/** A name and a path, from the site's first page down to the page itself. */
type Steps = [name: string, path: string][];

/**
 * What a page is about in the words of schema.org, as JSON that may stand in HTML; null for signed-in people, whose
 * pages no machine reads.
 */
export function factsOf({ me }: Home, ...things: Thing[]): string | null {
  if (me) return null;
  const all = things.map((thing) => ({ "@context": "https://schema.org", ...thing }));
  return JSON.stringify(all.length === 1 ? all[0] : all).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The site, and the address that searches it. */
export function siteFacts({ home }: Home, name: string): Thing {
  return {
    "@type": "WebSite",
    name,
    url: `${home}/`,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${home}/search?q={words}` },
      "query-input": "required name=words",
    },
  };
}

/** An idea, with how many want it and talk about it. */
export function ideaFacts({ home }: Home, idea: IdeaView): Thing {
  return {
    "@type": "DiscussionForumPosting",
    headline: idea.title,
    text: idea.excerpt || idea.title,
    url: home + pathOf(idea),
    datePublished: idea.at,
    author: personFacts(home, idea.dreamer),
    interactionStatistic: [counted("LikeAction", idea.votes), counted("CommentAction", idea.comments)],
  };
}

/** A dreamer question with the ideas that answer it. */
export function questionFacts({ home }: Home, question: QuestionView, ideas: IdeaRow[]): Thing {
  return {
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: question.title,
      text: question.words || question.title,
      url: home + pathOfQuestion(question),
      datePublished: question.openedAt,
      author: personFacts(home, question.askedBy),
      answerCount: question.ideas,
      suggestedAnswer: ideas.map((idea) => ({
        "@type": "Answer",
        text: idea.excerpt ? `${idea.title} ${idea.excerpt}` : idea.title,
        url: home + pathOf(idea),
        datePublished: idea.at,
        author: personFacts(home, idea.dreamer),
        upvoteCount: idea.votes,
      })),
    },
  };
}

/** A pilot: what is believed and, once it is concluded, what was learnt and who accepted credit for it. */
export function pilotFacts(
  { home }: Home,
  { pilot, outcome }: Pick<PilotPage, "pilot" | "outcome">,
  site: string,
): Thing {
  return {
    "@type": "Article",
    headline: pilot.idea.title,
    description: pilot.line ?? pilot.hypothesis,
    url: home + pathOfPilot(pilot),
    about: { "@type": "CreativeWork", name: pilot.idea.title, url: home + pathOf(pilot.idea) },
    temporalCoverage: `${pilot.startsOn}/${pilot.endsOn}`,
    datePublished: outcome?.concludedAt,
    author: { "@type": "Organization", name: site, url: `${home}/` },
    contributor: outcome?.credits.map((credit) => personFacts(home, credit)),
  };
}

/** The wall: its gems as one page shows them, the newest first. */
export function wallFacts({ home }: Home, gems: Gem[]): Thing {
  return {
    "@type": "CollectionPage",
    name: wall.name,
    description: wall.words,
    url: `${home}/wall`,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: gems.length,
      itemListElement: gems.map((gem, at) => ({
        "@type": "ListItem",
        position: at + 1,
        name: gem.title,
        url: home + pathOfGem(gem),
      })),
    },
  };
}

/** An entry of the wall, with those who accepted their credit. */
export function gemFacts({ home }: Home, gem: GemView, site: string): Thing {
  return {
    "@type": "Article",
    headline: gem.title,
    description: gem.line,
    url: `${home}${pathOfGem(gem)}`,
    datePublished: gem.at,
    author: { "@type": "Organization", name: site, url: `${home}/` },
    contributor: gem.credits.map((credit) => personFacts(home, credit)),
  };
}

/** A contributor, under the name they chose. */
export function profileFacts({ home }: Home, person: PersonView): Thing {
  return {
    "@type": "ProfilePage",
    mainEntity: { ...personFacts(home, person), description: person.words ?? undefined },
  };
}

/** The way from the first page down to this one. */
export function stepFacts({ home }: Home, steps: Steps): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, path], at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: home + path,
    })),
  };
}

function personFacts(home: string, { name, handle }: Pick<Face, "name" | "handle">): Thing {
  return { "@type": "Person", name, url: handle ? `${home}/people/${handle}` : undefined };
}

function counted(action: string, count: number): Thing {
  return {
    "@type": "InteractionCounter",
    interactionType: `https://schema.org/${action}`,
    userInteractionCount: count,
  };
}
