import { copy } from "#app/copy/en.ts";
import { IdeasIcon, PilotsIcon, QuestionsIcon, WallIcon, YouIcon } from "#app/ui/icons.tsx";
import { useSite } from "#app/ui/site.ts";

/** One navigation: in the header where there is room, at the bottom in reach of the thumb on phones. */
export function ShellNav() {
  const [here = "/"] = useSite().path.split("?");
  const current = (href: string, under = href) =>
    here === href ? "page" : here.startsWith(`${under}/`) || here === under ? "true" : undefined;
  return (
    <nav className="main-nav" aria-label={copy.shell.nav}>
      <a href="/" aria-current={current("/", "/ideas")}>
        <IdeasIcon />
        {copy.shell.ideas}
      </a>
      <a href="/questions" aria-current={current("/questions")}>
        <QuestionsIcon />
        {copy.shell.questions}
      </a>
      <a href="/pilots" aria-current={current("/pilots")}>
        <PilotsIcon />
        {copy.shell.pilots}
      </a>
      <a href="/wall" aria-current={current("/wall")}>
        <WallIcon />
        <span>
          <span className="wide">{copy.shell.wallBefore}</span>
          {copy.shell.wall}
        </span>
      </a>
      <a className="narrow" href="/you" aria-current={current("/you")}>
        <YouIcon />
        {copy.shell.you}
      </a>
    </nav>
  );
}
