import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { isStaff } from "#app/domain/actor.ts";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { CheckIn } from "#app/ui/pilot/check-in.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { checkInsOf, sharedCheckIns } from "#db/check-ins.ts";
import type { Route } from "./+types/check-ins.ts";

/** Everybody reads here what is shared; staff, all of it. */
export const loader = page.open("see-pilot", async ({ read, actor, params, url }) => {
  const forStaff = isStaff(actor);
  const { pilot, about } = await pilotOr404(read, params, forStaff);
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = forStaff
    ? await checkInsOf(read, { pilotId: pilot.id }, after)
    : await sharedCheckIns(read, pilot.id, after);
  return { about, forStaff, checkIns: rows, ...pagesAt(`/pilots/${pilot.number}/check-ins`, after, next) };
});

export default function CheckIns({ loaderData }: Route.ComponentProps) {
  const { about, forStaff, checkIns, next, first } = loaderData;
  const title = forStaff ? words.listTitle : words.going;
  return (
    <>
      <Title>{title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} words={forStaff && <p>{words.listWords}</p>} />
      <DeedAbout about={about} />
      {checkIns.length === 0 && (
        <Empty title={forStaff ? words.empty : words.emptyShared}>
          <p>{forStaff ? words.emptyWords : words.emptySharedWords}</p>
        </Empty>
      )}
      <div className="check-ins">
        {checkIns.map((checkIn) => (
          <CheckIn key={checkIn.id} checkIn={checkIn} marked={forStaff} />
        ))}
      </div>
      <Pager next={next} first={first} />
    </>
  );
}
