import { pathWith } from "./paths.ts";

/** The wall in a frame of another site: how many of its newest gems, or one alone, and in which room. */
export type Embed = { count: number; gem: number | null; theme: "light" | "dark" };

export const embedCounts = { least: 3, most: 12, usual: 6 } as const;
export const embedThemes = ["dark", "light"] as const;

/** What an address asks for; what it does not say, or says wrongly, is as usual. */
export function embedIn(query: URLSearchParams): Embed {
  const number = (name: string) => (/^\d{1,9}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : 0);
  const count = number("count") || embedCounts.usual;
  return {
    count: Math.min(Math.max(count, embedCounts.least), embedCounts.most),
    gem: number("gem") || null,
    theme: query.get("theme") === "light" ? "light" : "dark",
  };
}

/** Its address. */
export function pathOfEmbed({ count, gem, theme }: Embed): string {
  return pathWith("/wall/embed", { gem, count: gem ? null : count, theme: theme === "light" ? theme : null });
}

/** How large a frame it wants, within what somebody has room for. */
export function frameOf({ count, gem }: Embed, room: { width: number | null; height: number | null }) {
  const width = Math.min(gem ? 440 : 960, room.width ?? Number.POSITIVE_INFINITY);
  const columns = width < 520 ? 1 : width < 800 ? 2 : 3;
  const wanted = gem ? 560 : 110 + Math.ceil(count / columns) * 400;
  return { width, height: Math.min(wanted, gem ? 620 : 910, room.height ?? Number.POSITIVE_INFINITY) };
}
