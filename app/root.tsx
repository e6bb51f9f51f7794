import { use, useState } from "react";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from "react-router";
import { errorsWords } from "#app/copy/pages/errors.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { Button } from "#app/ui/button.tsx";
import { altOf, cardOfSite } from "#app/ui/card/cards.ts";
import { Empty } from "#app/ui/empty.tsx";
import keys from "#app/ui/keys.js?url";
import { Party } from "#app/ui/party.tsx";
import { Shell } from "#app/ui/shell.tsx";
import { nothingKept, type Site, SiteContext, TypedContext } from "#app/ui/site.ts";
import styles from "#app/ui/styles/index.css?url";
import { Title } from "#app/ui/title.tsx";
import { cardLink } from "#app/web/cards.ts";
import { receive } from "#app/web/middleware.ts";
import { page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import type { Route } from "./+types/root.ts";

export const middleware = [receive];

export const links = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const loader = page.open("see-board", async ({ site, home, reader, party, theme, nonce, now, draft }) => ({
  name: site?.name ?? "Roughstone",
  home,
  timeZone: site?.timeZone ?? "UTC",
  today: dayIn(site?.timeZone ?? "UTC", now),
  answerDays: site?.answerDays ?? 5,
  demo: Boolean(site?.demoSeed),
  stylesheet: site?.colour ? stylesheetOf(site.colour).href : null,
  reader: reader && {
    name: reader.name,
    handle: reader.handle,
    role: reader.role,
    colour: reader.colour,
    picture: reader.picture ?? undefined,
    unread: reader.unread,
  },
  party,
  theme,
  card: reader || !site ? null : cardLink("/card.png", cardOfSite(site), altOf),
  kept: await draft(),
  nonce: reader ? nonce : null,
}));

/**
 * What a route may say of its page: the dark room of the wall, a strong action of its own, no navigation at all; and
 * that it is `live`, with the framework's scripts for signed-in people. Forms are not: when scripts arrive, React would
 * put back what stood in a text before it was changed.
 */
export type Handle = { vitrine?: true; calm?: true; bare?: true; live?: true };

function useHandle(): Handle {
  return Object.assign({}, ...useMatches().map((match) => match.handle));
}

export function Layout({ children }: { children: React.ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { live } = useHandle();
  return (
    <html lang="en-GB" className={data?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {data?.stylesheet && <link rel="stylesheet" href={data.stylesheet} />}
      </head>
      <body>
        {children}
        <script type="module" src={keys} nonce={data?.nonce ?? undefined} />
        {live && data?.nonce && (
          <>
            <ScrollRestoration nonce={data.nonce} />
            <Scripts nonce={data.nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  const handle = useHandle();
  // What a vote on the page brings anew does not end it.
  const [party] = useState(loaderData.party);
  return (
    <WithSite site={loaderData}>
      <Shell vitrine={handle.vitrine} calm={handle.calm} bare={handle.bare} above={party && <Party party={party} />}>
        <Outlet />
      </Shell>
    </WithSite>
  );
}

/** What `refusedPage` tells; nothing where the framework itself refused. */
type Told = { code?: string; words?: string; into?: number };

/** One page for everything that can't be shown: what is missing, what is not for this person, what broke. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const site = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const told: Told = isRouteErrorResponse(error) ? (error.data ?? {}) : {};
  const { into } = told;
  const { wrong, notFound, gone, home, toMerged } = errorsWords;
  const title = titleOf(status, told.code);
  const words = status === 404 ? notFound : status === 410 ? gone : (told.words ?? wrong);
  return (
    <WithSite site={site}>
      <Title>{title}</Title>
      <Shell calm>
        <Empty
          title={title}
          level={1}
          action={<Button href={into ? `/ideas/${into}` : "/"}>{into ? toMerged : home}</Button>}
        >
          <p>{words}</p>
        </Empty>
        <Typed into={into} />
      </Shell>
    </WithSite>
  );
}

/**
 * Words that were neither taken nor can be shown in their form: here they are, to be sent once more; `into` the idea
 * where the one they were for goes on.
 */
function Typed({ into }: { into?: number }) {
  const { pathname } = useLocation();
  const typed = Object.entries(use(TypedContext)).filter(([, value]) => value);
  if (typed.length === 0) return null;
  return (
    <form method="post" action={into ? pathname.replace(/\d+/, String(into)) : undefined} className="form">
      {typed.map(([name, value]) =>
        /\s/.test(value) ? (
          <div key={name} className="field">
            <label htmlFor={name}>{errorsWords.typed}</label>
            <textarea id={name} className="input" name={name} defaultValue={value} rows={4} />
          </div>
        ) : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <Button kind="strong">{into ? errorsWords.sendThere : errorsWords.sendAgain}</Button>
    </form>
  );
}

function titleOf(status: number, code: string | undefined): string {
  const { notFoundTitle, goneTitle, mergedTitle, teamTitle, forbiddenTitle, unreadableTitle, wrongTitle, awayTitle } =
    errorsWords;
  if (status === 404) return notFoundTitle;
  if (status === 410) return goneTitle;
  if (code === "idea-merged") return mergedTitle;
  if (code === "staff-only" || code === "admin-only") return teamTitle;
  if (status === 403) return forbiddenTitle;
  if (status === 503) return awayTitle;
  return status < 500 ? unreadableTitle : wrongTitle;
}

function WithSite({ site, children }: { site: Omit<Site, "path"> | undefined; children: React.ReactNode }) {
  const { pathname, search } = useLocation();
  const unknown = {
    name: "Roughstone",
    home: "",
    timeZone: "UTC",
    today: "",
    answerDays: 5,
    reader: null,
    theme: null,
    demo: false,
    card: null,
    kept: nothingKept,
  };
  return <SiteContext value={{ ...(site ?? unknown), path: `${pathname}${search}` }}>{children}</SiteContext>;
}
