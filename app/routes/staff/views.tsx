import { saveView } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { viewsWords as words } from "#app/copy/pages/inbox.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { inboxIn } from "#app/web/inbox.ts";
import { page } from "#app/web/page.ts";
import { viewsOf } from "#db/saved-views.ts";
import type { Route } from "./+types/views.ts";

export const handle = { calm: true };

export const loader = page("save-view", async (reading) => ({
  shown: (await inboxIn(reading)).shown,
  views: await viewsOf(reading.read, reading.me as string),
}));

export const action = act({ POST: saveView });

export default function Views({ loaderData: { shown, views }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <>
      <DeedPage
        title={words.title}
        words={words.words}
        action="/staff/views"
        send={words.send}
        refusal={refusal}
        cancel={{ href: pathOfInbox(shown), label: copy.form.cancel }}
      >
        {Object.entries(shown).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={refusal.value(name, value ?? "")} />
        ))}
        <Field
          {...refusal.field("name")}
          label={words.name}
          hint={words.nameHint}
          maxLength={limits.viewName}
          required
        />
      </DeedPage>
      <section className="plain-list">
        <h2>{words.all}</h2>
        {views.length === 0 && <p className="faint">{words.none}</p>}
        <ul>
          {views.map(({ id, name, path }) => (
            <li key={id}>
              <p>
                <a href={path} dir="auto">
                  {name}
                </a>
              </p>
              <div className="buttons">
                <Button kind="quiet" href={`/staff/views/${id}`} label={words.dropOf(name)}>
                  {words.drop}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
