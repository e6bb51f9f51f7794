import { resumeSite } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Span } from "#app/ui/span.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { sitePauseById } from "#db/pauses.ts";
import type { Route } from "./+types/pause.ts";

export const handle = { calm: true };

export const loader = page("resume-site", async ({ read, params }) =>
  found(await sitePauseById(read, params.id ?? "")),
);

export const action = act({ DELETE: resumeSite });

export default function Pause({ loaderData: { id, from, until, reason }, actionData }: Route.ComponentProps) {
  const words = adminWords.pauses;
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.endTitle}
        words={words.endWords}
        quoted={reason}
        action={`/admin/pauses/${id}`}
        back="/admin/promise?saved#pauses"
        method="DELETE"
        send={words.end}
        refusal={useRefusal(actionData)}
        cancel={{ href: "/admin/promise#pauses", label: copy.form.cancel }}
      >
        <p>
          <b>
            <Span from={from} until={until} />
          </b>
        </p>
      </DeedPage>
    </div>
  );
}
