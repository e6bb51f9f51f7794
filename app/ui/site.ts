import { createContext, useContext } from "react";
import type { Colour } from "#app/domain/colour.ts";
import type { Role } from "#app/domain/roles.ts";

/** What every component may know of the site and its reader. */
export type Site = {
  name: string;
  timeZone: string;
  /** The day it is there, "YYYY-MM-DD". */
  today: string;
  /** Within how many working days a first answer is promised. */
  answerDays: number;
  reader: { name: string; handle: string; role: Role; colour: Colour | null; unread: number } | null;
  /** The path of this page with its query, to come back to. */
  path: string;
  theme: "light" | "dark" | null;
  demo: boolean;
};

export const SiteContext = createContext<Site>({
  name: "Roughstone",
  timeZone: "UTC",
  today: "",
  answerDays: 5,
  reader: null,
  path: "/",
  theme: null,
  demo: false,
});

/** What somebody typed into a form that could be neither taken nor shown again; empty nearly always. */
export const TypedContext = createContext<Record<string, string>>({});

/** The site and its reader. */
export function useSite(): Site {
  return useContext(SiteContext);
}
