import { embedWords } from "#app/copy/pages/embed.ts";
import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Gem } from "#app/domain/views.ts";
import { Learnt, Line } from "#app/ui/wall/gem-card.tsx";
import { MuseumLabel } from "#app/ui/wall/museum-label.tsx";
import { Niche } from "#app/ui/wall/niche.tsx";

type EmbedPageProps = {
  site: string;
  home: string;
  stylesheets: string[];
  theme: "light" | "dark";
  gems: Gem[];
  alone: boolean;
};

/** The whole document of the wall as it stands in a frame of another site. Its links lead out of the frame. */
export function EmbedPage({ site, home, stylesheets, theme, gems, alone }: EmbedPageProps) {
  return (
    <html lang="en-GB" className={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{embedWords.frame(site)}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="canonical" href={`${home}/wall`} />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className={theme === "dark" ? "embed vitrine" : "embed"}>
        <main>
          {!alone && (
            <header>
              <h1>{wall.name}</h1>
              <Out href={`${home}/wall`}>{site}</Out>
            </header>
          )}
          {gems.length === 0 && (
            <p className="lede">{alone ? <Out href={`${home}/wall`}>{embedWords.gone}</Out> : embedWords.none}</p>
          )}
          <ul className={alone ? "embed-gems alone" : "embed-gems"}>
            {gems.map((gem) => (
              <li key={gem.id} className="gem-card">
                <Niche gem={gem} />
                <div className="gem-words">
                  <Learnt gem={gem} />
                  <h2 dir="auto">
                    <Out href={home + pathOfGem(gem)}>{gem.title}</Out>
                  </h2>
                  <Line text={gem.line} />
                </div>
                <MuseumLabel credits={gem.credits} number={gem.number} />
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" dir="auto">
      {children}
    </a>
  );
}
