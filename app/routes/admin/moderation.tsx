import { changeModeration } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { inboxWords } from "#app/copy/pages/inbox.ts";
import { editionOf } from "#app/domain/edition.ts";
import { pathOfInbox, wholeInbox } from "#app/domain/inbox.ts";
import { holdings } from "#app/domain/moderation.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { heldThings } from "#db/unseen.ts";
import type { Route } from "./+types/moderation.ts";

export const handle = { calm: true };

export const loader = page("change-moderation", async ({ read, site }) => ({
  now: site.holding,
  waiting: await heldThings(read),
  edition: editionOf(textsOf(site, "moderation")),
}));

export const action = act({ POST: changeModeration });

export default function Moderation({ loaderData: { now, waiting, edition }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = adminWords.moderation;
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.title}
        words={words.words}
        action="/admin/moderation"
        back="/admin/moderation?saved"
        send={adminWords.send}
        refusal={refusal}
        cancel={{ href: "/admin", label: copy.form.cancel }}
      >
        <Edition
          {...{ refusal, edition }}
          now={[{ field: "holding", label: words.holding, value: now, shown: words.holdings[now].label }]}
        />
        <Choices
          {...refusal.field("holding", now)}
          legend={words.holding}
          hint={words.hint}
          options={holdings.map((value) => ({ value, ...words.holdings[value] }))}
        />
      </DeedPage>
      <section className="plain-list" id="waiting" aria-labelledby="waiting-title">
        <h2 id="waiting-title">{inboxWords.kinds.held}</h2>
        {waiting > 0 ? (
          <p>
            <a href={pathOfInbox({ ...wholeInbox, kind: "held" })}>{words.waiting(waiting)}</a>. {words.stays}
          </p>
        ) : (
          <p>{words.nothingWaits}</p>
        )}
      </section>
    </div>
  );
}
