import { createTag } from "#app/commands/index.ts";
import { tagsWords as words } from "#app/copy/pages/tags.ts";
import { pathOfBoard } from "#app/domain/board.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { WhyRefused } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { allTags } from "#db/tags.ts";
import type { Route } from "./+types/list.ts";

export const handle = { calm: true };

export const loader = page("create-tag", async ({ read }) => ({
  tags: (await allTags(read)).map(({ slug, name, ideasCount, retiredAt }) => ({
    slug,
    name,
    ideas: ideasCount,
    retired: retiredAt !== null,
  })),
}));

export const action = act({ POST: createTag });

export default function Tags({ loaderData: { tags }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <div className="admin">
      <Title>{words.title}</Title>
      <AdminNav />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <WhyRefused refusal={refusal} />
      <DeedForm action="/admin/tags" back="/admin/tags?saved" className="form beside">
        <Field {...refusal.field("name")} label={words.name} hint={words.length} required />
        <Button kind="strong">{words.create}</Button>
      </DeedForm>
      {tags.length === 0 && (
        <Empty title={words.emptyTitle}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <List title={words.inUse} tags={tags.filter(({ retired }) => !retired)} />
      <List title={words.retired} words={words.retiredWords} tags={tags.filter(({ retired }) => retired)} />
    </div>
  );
}

type Row = { slug: string; name: string; ideas: number; retired: boolean };

function List({ title, words: said, tags }: { title: string; words?: string; tags: Row[] }) {
  if (tags.length === 0) return null;
  return (
    <section className="plain-list">
      <h2>{title}</h2>
      {said && <p className="faint">{said}</p>}
      <ul>
        {tags.map(({ slug, name, ideas, retired }) => (
          <li key={slug}>
            <p>
              <a href={pathOfBoard({ tag: slug })} dir="auto">
                {name}
              </a>
              <small>{words.ideas(ideas)}</small>
            </p>
            <div className="buttons">
              <Button kind="quiet" href={`/admin/tags/${slug}/rename`} label={words.of(words.rename, name)}>
                {words.rename}
              </Button>
              <Button kind="quiet" href={`/admin/tags/${slug}/merge`} label={words.of(words.merge, name)}>
                {words.merge}
              </Button>
              <DeedForm
                action={`/admin/tags/${slug}/retire`}
                method={retired ? "DELETE" : "POST"}
                back="/admin/tags?saved"
              >
                <Button kind="quiet" label={words.of(retired ? words.bringBack : words.retire, name)}>
                  {retired ? words.bringBack : words.retire}
                </Button>
              </DeedForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
