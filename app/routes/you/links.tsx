import { youWords } from "#app/copy/pages/you.ts";
import { OwnLinks } from "#app/ui/you/own-links.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { page } from "#app/web/page.ts";
import { shareLinksOf } from "#db/share-links.ts";
import type { Route } from "./+types/links.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me }) => ({
  links: await shareLinksOf(read, me as string),
}));

export default function Links({ loaderData: { links } }: Route.ComponentProps) {
  return (
    <OwnList
      of="links"
      filled={links.length > 0}
      next={null}
      first={null}
      way={{ href: "/wall", label: youWords.links.look }}
    >
      <OwnLinks links={links} />
    </OwnList>
  );
}
