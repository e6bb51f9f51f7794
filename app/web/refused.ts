import { data } from "react-router";
import { refusalWords } from "#app/copy/refusals.ts";

/** Throws the page for what can't be done or shown. Its words come along, so that browsers need not load all there are. */
export function refusedPage(code: keyof typeof refusalWords, status: number, more: { into?: number } = {}): never {
  throw data({ code, words: refusalWords[code], ...more }, status);
}
