/** The forms with which the people of the demo polish an idea, made from its words as they stand then. */
import { editionOf } from "../../app/domain/edition.ts";
import { readingOf } from "../../app/domain/reading.ts";
import type { Read } from "../connect.ts";
import { type Idea, ideaByNumber } from "../ideas.ts";
import { polishView } from "../polishes.ts";
import type { DemoStep } from "./story.ts";

type Told = { number: string; comments: Map<DemoStep, string>; polishes: Map<string, string> };
type Offers = Extract<DemoStep, { polishes: unknown }>;
type Accepts = Extract<DemoStep, { acceptsPolish: unknown }>;

/** What somebody who offers a polish sends. */
export async function offerForm(read: Read, { number, comments }: Told, { by, polishes, from }: Offers) {
  const { title, body } = (await ideaByNumber(read, Number(number))) as Idea;
  const { swaps: [old, other] = ["", ""], adds, why } = polishes;
  if (!body.includes(old)) throw new Error(`${by} swaps words in the demo that are not in “${title}”.`);
  const built = [...comments].find(([step]) => "says" in step && step.kind === "yes-and" && step.by === from);
  return {
    title: polishes.title ?? title,
    body: [body.replace(old, () => other), adds].filter(Boolean).join("\n\n"),
    why,
    from: built?.[1] ?? "",
  };
}

/** Which polish somebody accepts, and what they send: its words together with what was changed since. */
export async function acceptForm(read: Read, { number, polishes }: Told, step: Accepts) {
  const idea = (await ideaByNumber(read, Number(number))) as Idea;
  const id = polishes.get(step.acceptsPolish) ?? "";
  const polish = await polishView(read, id);
  const merged = polish && readingOf(polish, idea).merged;
  if (!merged) throw new Error(`The demo accepts a polish of ${step.acceptsPolish}'s that does not fit.`);
  const form = { ...merged, said: step.said ?? "", meaning: step.changesMeaning ? "changed" : "" };
  return { id, form: { ...form, edition: editionOf([idea.title, idea.body]) } };
}
