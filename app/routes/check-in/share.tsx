import { checkInInAddress, textsToShare } from "#app/commands/check-in.ts";
import { shareCheckIn, unshareCheckIn } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { editionOf } from "#app/domain/edition.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { CheckIn } from "#app/ui/pilot/check-in.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { aboutPilot } from "#app/web/subjects.ts";
import { pilotById } from "#db/pilots.ts";
import type { Route } from "./+types/share.ts";

export const handle = { calm: true };

export const loader = page("share-check-in", async ({ read, actor, params }) => {
  const checkIn = found(await checkInInAddress(read, params, actor));
  const answer = may("share-check-in", actor, checkIn);
  // Whoever is blocked can still take it back here.
  if (answer !== true && answer !== "blocked") refusedPage(answer, 403);
  const about = await aboutPilot(read, found(await pilotById(read, checkIn.pilotId)));
  const { id, day, pulse, words, sharedAt } = checkIn;
  // Whether they would miss it is never shared.
  const said = { id, day, pulse, words, sharedAt, wouldMiss: null };
  return { about, said, edition: editionOf(textsToShare(checkIn)) };
});

export const action = act({ POST: shareCheckIn, DELETE: unshareCheckIn });

export default function ShareCheckIn({ loaderData: { about, said, edition }, actionData }: Route.ComponentProps) {
  const shared = said.sharedAt !== null;
  return (
    <DeedPage
      title={shared ? words.unshareTitle : words.shareTitle}
      words={shared ? words.unshareWords : words.shareWords}
      about={about}
      action={`/check-ins/${said.id}/share`}
      method={shared ? "DELETE" : "POST"}
      send={shared ? words.unshare : words.share}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <CheckIn checkIn={said} own />
      {!shared && <input type="hidden" name="edition" value={edition} />}
    </DeedPage>
  );
}
