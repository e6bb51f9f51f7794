import { createContext } from "react-router";
import type { Authenticator } from "remix-auth";
import type { Known } from "#app/commands/command.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Party } from "#app/domain/views.ts";
import type { Files } from "#app/pictures/store.ts";
import type { Db, Read } from "#db/connect.ts";
import type { Reader } from "#db/sessions.ts";
import type { Site } from "#db/site.ts";
import type { ShareVisits } from "./share-visits.ts";
import type { Views } from "./views.ts";

/** What the server hands to every request. */
export type House = {
  db: Db;
  /** Where pictures are kept. */
  files: Files;
  authenticator: Authenticator<Known>;
  /** The client's address, as far as the trusted proxies tell. */
  address: string;
  /** Whether the request came by https. */
  secure: boolean;
  /** Stands for the program and its settings; null while it is being worked on. */
  program: string | null;
  /** Counts who follows share links. */
  shareVisits: ShareVisits;
  /** Counts who looks at ideas. */
  views: Views;
  /** Where people find this site, if the settings say so; they know better than what the first run noted. */
  publicUrl: string | undefined;
};

/** One request: who comes, and when. */
export type Visit = House & {
  actor: Actor;
  reader: Reader | null;
  /** What the reader helped with and now hears of, on top of this page. */
  party: Party | null;
  /** What this request's pages read from: for visitors it may be a standby. */
  read: Read;
  site: Site | null;
  now: Date;
  theme: "light" | "dark" | null;
  /** By which this device finds what it typed before. */
  draftToken: string | null;
  /** For the inline scripts of pages with JavaScript. */
  nonce: string;
  /** Headers to send whatever the answer will be: cookies, Retry-After. */
  answer: Headers;
};

export const houseContext = createContext<House>();
export const visitContext = createContext<Visit>();
/** What was typed into a form that the database could not take, in case its page can't be read either. */
export const typedContext = createContext<Record<string, string>>({});
/** Empty until the visit is received, so that an error page can always be shown. */
export const nonceContext = createContext("");
