import { redirect } from "react-router";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { wall } from "#app/copy/wall.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { ContributorPage } from "#app/ui/wall/contributor-page.tsx";
import { factsOf, profileFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { contributor, contributorOnce } from "#db/celebrations.ts";
import { hostView } from "#db/hosts.ts";
import type { Route } from "./+types/person.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-person", async ({ read, home, now, me, actor, params: { handle = "" } }) => {
  const person = await contributor(read, handle);
  if (person) {
    const host = person.staff ? await hostView(read, person.id, now) : null;
    return { person, host, forStaff: isStaff(actor), facts: factsOf({ home, me }, profileFacts({ home, me }, person)) };
  }
  throw redirect(`/people/${found(await contributorOnce(read, handle))}`, 301);
});

export default function Person({ loaderData: { person, host, forStaff, facts } }: Route.ComponentProps) {
  return (
    <>
      <Head
        title={person.name}
        description={person.words ?? wall.person.gems(person.gems.length)}
        path={`/people/${person.handle}`}
        kind="profile"
      />
      <Facts of={facts} />
      {forStaff && (
        <StaffBox>
          <div className="buttons">
            <Button kind="quiet" href={`/wall/spotlights?person=${person.handle}`}>
              {spotlightWords.to}
            </Button>
          </div>
        </StaffBox>
      )}
      <ContributorPage person={person} host={host} />
    </>
  );
}
