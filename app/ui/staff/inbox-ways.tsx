import type { ReactNode } from "react";
import { inboxWords as words } from "#app/copy/pages/inbox.ts";
import { anchorOf, type InboxRow as Row, withBack } from "#app/domain/inbox.ts";
import { pathWith } from "#app/domain/paths.ts";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** What may be done with a row, each by a key as well. What is done is gone, so the way back leads to the next row. */
export function InboxWays({ row, next }: { row: Row; next: Row | null }) {
  const { path } = useSite();
  const { number, title } = row.idea;
  const after = next ? `${path}#${anchorOf(next)}` : path;
  const here = `${path}#${anchorOf(row)}`;
  const way = (name: keyof typeof words.ways, href: string, keyed?: string) => (
    <Way key={name} href={href} label={words.wayTo(words.ways[name], title)} keyed={keyed}>
      {words.ways[name]}
    </Way>
  );
  const { href } = row;
  const base = href.replace(/#.*$/, "");
  return (
    <div className="inbox-ways">
      {row.kind === "promises" && [way("keep", `/promises/${row.id}/keep`), way("move", `/promises/${row.id}/move`)]}
      {row.kind === "polishes" && way("look", href)}
      {row.kind === "seats" && way("decide", href)}
      {row.kind === "reports" && [way("look", href), way("hide", href.replace(/report$/, "hide"))]}
      {row.kind === "held" && [
        way("look", href),
        href.startsWith("/polishes/")
          ? way("decline", href.replace(/publish$/, "decline"))
          : way("hide", href.replace(/publish$/, "hide")),
      ]}
      {row.kind === "votes" && way("look", href)}
      {row.kind === "thanks" && [way("show", `${base}/show`), way("hide", `${base}/hide`)]}
      {row.kind === "nominations" && [way("takeUp", `${base}/take-up`), way("decline", `${base}/decline`)]}
      {(row.kind === "unheard" || row.kind === "clarified") && (
        <>
          {way("answer", withBack(`/ideas/${number}/answer`, after), "a")}
          {!row.mine && (
            <DeedForm action="/staff/ideas/host" back={here}>
              <input type="hidden" name="idea" value={number} />
              <button type="submit" data-key="h" aria-label={words.wayTo(words.ways.host, title)}>
                {words.ways.host}
              </button>
            </DeedForm>
          )}
          {way("merge", withBack(`/ideas/${number}/merge`, after), "m")}
          {way("pilot", `/ideas/${number}/pilots/draft`, "p")}
          {way("tag", withBack(pathWith("/staff/ideas/tag", { idea: number }), here), "t")}
        </>
      )}
    </div>
  );
}

function Way({ href, label, keyed, children }: { href: string; label: string; keyed?: string; children: ReactNode }) {
  return (
    <a href={href} aria-label={label} data-key={keyed}>
      {children}
    </a>
  );
}
