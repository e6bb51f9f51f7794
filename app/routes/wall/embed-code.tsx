import { embedWords as words } from "#app/copy/pages/embed.ts";
import { embedCounts, embedIn, embedThemes, pathOfEmbed } from "#app/domain/embed.ts";
import { Button } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { Field } from "#app/ui/field.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import styles from "#app/ui/styles/embed.css?url";
import { snippetOf } from "#app/web/frame.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/embed-code.ts";

export const handle = { calm: true };

export const loader = page.open("see-wall", async ({ site, home, url }) => {
  const embed = { ...embedIn(url.searchParams), gem: null };
  return { ...embed, path: pathOfEmbed(embed), snippet: snippetOf(home, embed, words.frame(site.name)) };
});

/** How the wall comes to another site: the lines to copy, for so many gems in this or that room. */
export default function EmbedCode({ loaderData: { count, theme, path, snippet } }: Route.ComponentProps) {
  return (
    <div className="deed-page">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Head title={words.title} description={words.words} path="/wall/embed/code" thin />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <form className="form embed-choice" action="/wall/embed/code">
        <Field
          label={words.count}
          name="count"
          type="number"
          value={String(count)}
          min={embedCounts.least}
          max={embedCounts.most}
          required
        />
        <Field
          label={words.theme}
          name="theme"
          value={theme}
          required
          options={embedThemes.map((value) => ({ value, label: words.themes[value] }))}
        />
        <Button>{words.show}</Button>
      </form>
      <CopyField label={words.snippet} value={snippet} rows={5} />
      <p>{words.oembed}</p>
      <p className="buttons">
        <Button kind="quiet" href={path}>
          {words.look}
        </Button>
      </p>
    </div>
  );
}
