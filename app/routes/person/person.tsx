import { redirect } from "react-router";
import { Title } from "#app/ui/title.tsx";
import { ContributorPage } from "#app/ui/wall/contributor-page.tsx";
import { found, page } from "#app/web/page.ts";
import { contributor, contributorOnce } from "#db/celebrations.ts";
import type { Route } from "./+types/person.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-person", async ({ read, params: { handle = "" } }) => {
  const person = await contributor(read, handle);
  if (person) return { person };
  throw redirect(`/people/${found(await contributorOnce(read, handle))}`, 301);
});

export default function Person({ loaderData: { person } }: Route.ComponentProps) {
  return (
    <>
      <Title>{person.name}</Title>
      <link rel="canonical" href={`/people/${person.handle}`} />
      <ContributorPage person={person} />
    </>
  );
}
