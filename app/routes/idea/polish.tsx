import { offerPolish } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idAt } from "#app/web/places.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { commentById } from "#db/comments.ts";
import { idsAt } from "#db/ids.ts";
import { personById } from "#db/people.ts";
import { polishById } from "#db/polishes.ts";
import type { Route } from "./+types/polish.ts";

export const handle = { calm: true };

export const loader = page.open("see-idea-form", async ({ read, me, params, url, now, typed, draft }) => {
  const { idea, about } = await ideaOr404(read, params);
  const { fields } = await draft();
  const asked = (name: string) => idAt(typed[name] ?? fields[name] ?? url.searchParams.get(name));
  const [from, again] = [asked("from"), asked("again")];
  const [dreamer, comment, offered] = await Promise.all([
    personById(read, idea.dreamerId),
    from ? commentById(read, from, false) : null,
    again ? polishById(read, again) : null,
  ]);
  const grown = comment?.ideaId === idea.id && comment.kind === "yes-and" ? comment : null;
  const before = offered?.ideaId === idea.id && offered.offeredBy === me ? offered : null;
  const author = grown && (await personById(read, grown.authorId));
  return {
    number: idea.number,
    about,
    isShipped: idea.stage === "shipped",
    base: idea.revision,
    title: before?.title ?? idea.title,
    body: before?.body ?? [idea.body, grown?.body].filter(Boolean).join("\n\n"),
    why: before?.why ?? "",
    from: grown && { id: grown.id, name: author?.name ?? "", own: grown.authorId === me },
    again: before && { id: before.id, title: idea.title, body: idea.body },
    dreamer: dreamer?.name ?? "",
    own: idea.dreamerId === me,
    formId: me && idsAt(now)(),
  };
});

export const action = act({ POST: offerPolish });

/** A copy of the idea's words, to be changed and offered. */
export default function Polish({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, isShipped, base, title, body, why, from, again, dreamer, own, formId } = loaderData;
  const refusal = useRefusal(actionData);
  const who = own ? words.formOwn : words.formSigned(dreamer);
  const grew = from && (from.own ? words.formFromOwn : words.formFrom(from.name));
  return (
    <DeedPage
      title={words.formTitle}
      words={isShipped ? words.shipped : `${words.formWords} ${grew || who}`}
      about={about}
      action={`/ideas/${number}/polish`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {formId && <input type="hidden" name="id" value={refusal.value("id", formId)} />}
      <input type="hidden" name="base" value={refusal.value("base", String(base))} />
      {from && <input type="hidden" name="from" value={from.id} />}
      {again && <input type="hidden" name="again" value={again.id} />}
      <Field {...refusal.field("title", title)} label={words.ideaTitle} required maxLength={limits.title} />
      <Field {...refusal.field("body", body)} label={words.body} multiline rows={9} maxLength={limits.body} />
      {again && (
        <section className="card stands-now">
          <h2>{words.standsNow}</h2>
          <p dir="auto">
            <b>{again.title}</b>
          </p>
          <p className="said" dir="auto">
            {again.body}
          </p>
        </section>
      )}
      <Field
        {...refusal.field("why", why || (from ? (from.own ? words.whyOwn : words.whyFrom(from.name)) : ""))}
        label={words.why}
        hint={words.whyHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
