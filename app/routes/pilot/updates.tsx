import { updatePilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { updateWords as words } from "#app/copy/pages/pilot-updates.ts";
import { isStaff } from "#app/domain/actor.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { UpdateList } from "#app/ui/pilot/updates.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import { updatesOf } from "#db/pilot-updates.ts";
import type { Route } from "./+types/updates.ts";

export const handle = { calm: true };

/** Everybody reads here what was told; staff tell it, as long as the pilot goes on. */
export const loader = page.open("see-pilot", async ({ read, actor, params, url, now }) => {
  const { pilot, about } = await pilotOr404(read, params, isStaff(actor));
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await updatesOf(read, pilot.id, after);
  const path = `/pilots/${pilot.number}/updates`;
  const asks = isStaff(actor) && pilot.state !== "concluded";
  return { path, about, updates: rows, formId: asks ? idsAt(now)() : null, ...pagesAt(path, after, next) };
});

export const action = act({ POST: updatePilot });

export default function PilotUpdates({ loaderData, actionData }: Route.ComponentProps) {
  const { path, about, updates, formId, next, first } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <>
      {formId || refusal.reason ? (
        <DeedPage
          title={words.title}
          words={words.words}
          about={about}
          action={path}
          send={words.send}
          refusal={refusal}
          cancel={{ href: about.href, label: copy.form.cancel }}
        >
          <input type="hidden" name="id" value={refusal.value("id", formId ?? "")} />
          <Field
            {...refusal.field("body")}
            label={words.body}
            hint={words.bodyHint}
            multiline
            rows={6}
            required
            maxLength={limits.comment}
          />
        </DeedPage>
      ) : (
        <>
          <Title>{words.listTitle}</Title>
          <meta name="robots" content="noindex" />
          <PageTitle title={words.listTitle} />
          <DeedAbout about={about} />
          {updates.length === 0 && (
            <Empty title={words.empty}>
              <p>{words.emptyWords}</p>
            </Empty>
          )}
        </>
      )}
      {updates.length > 0 && (
        <section className={formId ? "own-part" : undefined} aria-label={words.heading}>
          <UpdateList updates={updates} />
        </section>
      )}
      <Pager next={next} first={first} />
    </>
  );
}
