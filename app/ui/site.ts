import { createContext, useContext } from "react";
import type { Role } from "#app/domain/roles.ts";
import type { Face } from "#app/domain/views.ts";

/** What every component may know of the site and its reader. */
export type Site = {
  name: string;
  /** Where it lives: the beginning of every whole address of it. */
  home: string;
  timeZone: string;
  /** The day it is there, "YYYY-MM-DD". */
  today: string;
  /** Within how many working days a first answer is promised. */
  answerDays: number;
  reader: (Pick<Face, "name" | "colour" | "picture"> & { handle: string; role: Role; unread: number }) | null;
  /** The path of this page with its query, to come back to. */
  path: string;
  theme: "light" | "dark" | null;
  demo: boolean;
  /** The picture of every page that has none of its own, where it is shared; only pages of visitors are. */
  card: { src: string; alt: string } | null;
  /** What was typed into this page's form before signing in: it is here, was kept too long, or never was. */
  kept: { state: "here" | "gone" | null; fields: Record<string, string> };
};

export const nothingKept: Site["kept"] = { state: null, fields: {} };

export const SiteContext = createContext<Site>({
  name: "Roughstone",
  home: "",
  timeZone: "UTC",
  today: "",
  answerDays: 5,
  reader: null,
  path: "/",
  theme: null,
  demo: false,
  card: null,
  kept: nothingKept,
});

/** What somebody typed into a form that could be neither taken nor shown again; empty nearly always. */
export const TypedContext = createContext<Record<string, string>>({});

/** The site and its reader. */
export function useSite(): Site {
  return useContext(SiteContext);
}
