import type { About } from "#app/domain/views.ts";
import { Stone } from "#app/ui/stone.tsx";

/** What a page is about, and the way there. */
export function DeedAbout({ about: { title, href, stone } }: { about: About }) {
  return (
    <a className="deed-about" href={href}>
      {stone && <Stone {...stone} />}
      <b dir="auto">{title}</b>
    </a>
  );
}
