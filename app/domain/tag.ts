import { foldForSearch } from "./search.ts";

/** A tag's name as it is compared: "Café" and "cafe" are one tag. */
export function foldTag(name: string): string {
  return foldForSearch(name);
}

/** Names typed into one line, between commas, each once. */
export function tagNamesIn(line: string): string[] {
  const names = line
    .split(/[,،、，]/u)
    .map((name) => name.replace(/\s+/gu, " ").trim())
    .filter((name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name));
  return [...new Map(names.map((name) => [foldTag(name), name])).values()];
}

/** Whether a text could be a tag's name in an address. */
export function isTagSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
