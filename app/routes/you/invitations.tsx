import { resumeInvitations, stopInvitations } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { invitedWords as words } from "#app/copy/pages/invitation.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { personById } from "#db/people.ts";
import type { Route } from "./+types/invitations.ts";

export const handle = { calm: true };

export const loader = page("stop-invitations", async ({ read, me }) => {
  const { invitationsOffAt } = found(await personById(read, me as string));
  return { off: invitationsOffAt !== null };
});

export const action = act({ POST: resumeInvitations, DELETE: stopInvitations });

export default function Invitations({ loaderData: { off }, actionData }: Route.ComponentProps) {
  return (
    <div className="you">
      <YouNav within="/you/profile" />
      <DeedPage
        title={words.manage}
        words={off ? words.off : words.on}
        action="/you/invitations"
        method={off ? "POST" : "DELETE"}
        send={off ? words.resume : words.stop}
        refusal={useRefusal(actionData)}
        cancel={{ href: "/you/profile", label: copy.form.cancel }}
      />
    </div>
  );
}
