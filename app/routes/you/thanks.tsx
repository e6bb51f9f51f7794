import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { youWords } from "#app/copy/pages/you.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { ThanksList } from "#app/ui/you/thanks-list.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { page } from "#app/web/page.ts";
import { placeIn, placeOut } from "#app/web/places.ts";
import { handleToOpen } from "#db/people.ts";
import { thanksPage } from "#db/thanks.ts";
import type { Route } from "./+types/thanks.ts";

export const handle = { calm: true };

const views = { received: "/you/thanks", given: "/you/thanks?view=given" } as const;

export const loader = page("see-you", async ({ read, me, url }) => {
  const of = url.searchParams.get("view") === "given" ? "given" : "received";
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await thanksPage(read, of, me as string, after);
  const more = (place: string) => `${views[of]}${of === "given" ? "&" : "?"}after=${place}`;
  return {
    of,
    thanks: rows,
    page: (await handleToOpen(read, me as string)) === null,
    next: next && more(placeOut(next)),
    first: after && views[of],
  } as const;
});

export default function Thanks({ loaderData: { of, thanks, page, next, first } }: Route.ComponentProps) {
  const { title, emptyTitle, empty, look } = youWords.thanks;
  const none =
    of === "received" ? { title: emptyTitle, words: empty } : { title: words.givenEmptyTitle, words: words.givenEmpty };
  return (
    <div className="you">
      <Title>{title}</Title>
      <YouNav />
      <PageTitle title={title} />
      <nav className="sorts" aria-label={words.views}>
        {(["received", "given"] as const).map((view) => (
          <a key={view} href={views[view]} aria-current={view === of ? "page" : undefined}>
            {words[view]}
          </a>
        ))}
      </nav>
      <ThanksList thanks={thanks} of={of} page={page} />
      {thanks.length === 0 && !first && (
        <Empty title={none.title} action={<Button href="/wall">{look}</Button>}>
          <p>{none.words}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
