/** The steps of a good answer, in their order: say it back, what we saw, thank and validate, what is next. */
export const answerSteps = ["echo", "saw", "thanks", "next"] as const;
export type AnswerStep = (typeof answerSteps)[number];

/** What an answer may be written in, in the order it is read: the steps, why an idea rests, and the free words. */
export const answerParts = ["echo", "saw", "thanks", "reason", "next", "body"] as const;
export type AnswerPart = (typeof answerParts)[number];

/** One natural text of whatever was filled in, each part a paragraph; "" when nothing was. */
export function composed(parts: { [part in AnswerPart]?: string | null }): string {
  return answerParts
    .map((part) => parts[part] ?? "")
    .filter((words) => words.trim() !== "")
    .join("\n\n");
}
