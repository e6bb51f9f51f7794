import { redirect } from "react-router";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { wall } from "#app/copy/wall.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { altOf, cardOfPerson } from "#app/ui/card/cards.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { ShareWay } from "#app/ui/share-way.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { ContributorPage } from "#app/ui/wall/contributor-page.tsx";
import { cardLink } from "#app/web/cards.ts";
import { factsOf, profileFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { contributor, contributorOnce } from "#db/celebrations.ts";
import { hostView } from "#db/hosts.ts";
import type { Route } from "./+types/person.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-person", async ({ read, site, home, now, me, actor, params: { handle = "" } }) => {
  const person = await contributor(read, handle);
  if (person) {
    const host = person.staff ? await hostView(read, person.id, now) : null;
    const card = cardLink(`/people/${person.handle}/card.png`, cardOfPerson(site, person), altOf);
    return {
      person,
      host,
      card,
      forStaff: isStaff(actor),
      own: person.id === me,
      facts: person.unlisted ? null : factsOf({ home, me }, profileFacts({ home, me }, person)),
    };
  }
  throw redirect(`/people/${found(await contributorOnce(read, handle))}`, 301);
});

export default function Person({ loaderData: { person, host, card, own, forStaff, facts } }: Route.ComponentProps) {
  return (
    <>
      <Head
        title={person.name}
        description={person.words ?? wall.person.gems(person.gems.length)}
        path={`/people/${person.handle}`}
        kind="profile"
        card={card}
        thin={person.unlisted}
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
      {own && <ShareWay kind="person" of={person.handle} />}
    </>
  );
}
