import { wall } from "#app/copy/wall.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { ContributorPage } from "#app/ui/wall/contributor-page.tsx";
import { factsOf, profileFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { contributor } from "#db/celebrations.ts";
import type { Route } from "./+types/person.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-person", async ({ read, home, me, params }) => {
  const person = found(await contributor(read, params.handle ?? ""));
  return { person, facts: factsOf({ home, me }, profileFacts({ home, me }, person)) };
});

export default function Person({ loaderData: { person, facts } }: Route.ComponentProps) {
  return (
    <>
      <Head
        title={person.name}
        description={person.words ?? wall.person.gems(person.gems.length)}
        path={`/people/${person.handle}`}
        kind="profile"
      />
      <Facts of={facts} />
      <ContributorPage person={person} />
    </>
  );
}
