import { shareWords as words } from "#app/copy/pages/share.ts";
import { pathOfLink } from "#app/domain/share.ts";
import type { OwnLink } from "#app/domain/views.ts";
import { useSite } from "#app/ui/site.ts";

/** The reader's share links, each with where it leads and how far it travelled. */
export function OwnLinks({ links }: { links: OwnLink[] }) {
  const { home } = useSite();
  return (
    <ul className="own-rows own-links">
      {links.map(({ code, to, visits, signUps, ideas }) => (
        <li key={code}>
          <p>
            {to ? (
              <a href={to.path} dir="auto">
                {to.title}
              </a>
            ) : (
              words.gone
            )}
            <small>{words.travelled(visits, signUps, ideas)}</small>
            <small className="link-address">{home + pathOfLink(code)}</small>
          </p>
        </li>
      ))}
    </ul>
  );
}
