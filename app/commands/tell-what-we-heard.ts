import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { firstSentence } from "#app/domain/text.ts";
import { changeQuestion } from "#db/questions.ts";
import { command } from "./command.ts";
import { words } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** Answers a closed question: what we heard, what we try. */
export const tellWhatWeHeard = command({
  deed: "tell-what-we-heard",
  input: z.strictObject({ heard: words(limits.story) }),
  prepare: async ({ heard }) => ({ heardHtml: renderMarkdown(heard), heardLine: firstSentence(heard) }),
  subject: questionInAddress,
  async run(tx, { subject: question, input: { heard }, prepared }) {
    const answered = await changeQuestion(tx, question.id, ["closed", "answered"], {
      state: "answered",
      heard,
      ...prepared,
    });
    if (!answered) throw new Refusal("question-not-closed");
    return {
      events: [
        { kind: "question-answered", subjects: [about("question", question.id)], data: { question: question.number } },
      ],
      to: pathOfQuestion(question),
    };
  },
});
