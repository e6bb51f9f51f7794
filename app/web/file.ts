import { errorsWords } from "#app/copy/pages/errors.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { digestOf } from "./digest.ts";
import { holds } from "./unchanged.ts";

/** An answer that is no page: a feed, a sitemap, a picture. Whoever keeps it asks each time whether it is still the same. */
export function file(body: string | Buffer, type: string, more: Record<string, string> = {}, status = 200): Response {
  const headers = {
    "Content-Type": typeof body === "string" ? `${type}; charset=utf-8` : type,
    "Cache-Control": "no-cache",
    ETag: `"${digestOf(body)}"`,
    ...more,
  };
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { status, headers });
}

/** The answer, or the 304 in its place when who asks has it already. */
export function unlessKnown(request: Request, answer: Response): Response {
  const tag = answer.headers.get("ETag");
  if (!tag || answer.status !== 200 || !holds(request, tag)) return answer;
  answer.headers.delete("Content-Type");
  return new Response(null, { status: 304, headers: answer.headers });
}

/** What is no page has no page for its errors: a sentence in place of the code that the framework would send. */
export function inWords(answer: Response): Response {
  const { status, headers } = answer;
  if (status < 400 || !headers.get("Content-Type")?.startsWith("application/json")) return answer;
  headers.set("Content-Type", "text/plain; charset=utf-8");
  return new Response(`${wordsFor(status)}\n`, { status, headers });
}

function wordsFor(status: number): string {
  if (status === 403) return refusalWords["staff-only"];
  if (status === 404) return refusalWords["not-found"];
  if (status === 405) return refusalWords["wrong-method"];
  return status === 503 ? refusalWords.away : errorsWords.wrong;
}
