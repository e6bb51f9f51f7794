import { youWords } from "#app/copy/pages/you.ts";
import { useSite } from "#app/ui/site.ts";

const pages = [
  ["/you/profile", youWords.profile],
  ["/you/password", youWords.password],
  ["/you/sessions", youWords.sessions],
  ["/you/theme", youWords.theme],
] as const;

/** The ways between the reader's own pages; their lists belong to the overview. */
export function YouNav() {
  const [here = "/you"] = useSite().path.split("?");
  const apart = pages.some(([href]) => here.startsWith(href));
  return (
    <nav className="you-nav" aria-label={youWords.nav}>
      <a href="/you" aria-current={here === "/you" ? "page" : apart ? undefined : "true"}>
        {youWords.overview}
      </a>
      {pages.map(([href, label]) => (
        <a key={href} href={href} aria-current={here === href ? "page" : here.startsWith(href) ? "true" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
