import { redirect } from "react-router";
import { contributorWords as words } from "#app/copy/pages/contributor.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Head } from "#app/ui/head.tsx";
import styles from "#app/ui/styles/certificate.css?url";
import { Certificate } from "#app/ui/wall/certificate.tsx";
import { PrintButton } from "#app/ui/wall/print-button.tsx";
import { found, page } from "#app/web/page.ts";
import { contributor, contributorOnce } from "#db/celebrations.ts";
import type { Route } from "./+types/certificate.ts";

export const handle = { calm: true, live: true };

export const loader = page.open("see-person", async ({ read, params: { handle = "" } }) => {
  const person = await contributor(read, handle);
  if (person) return { person };
  throw redirect(`/people/${found(await contributorOnce(read, handle))}/certificate`, 301);
});

export default function CertificatePage({ loaderData: { person } }: Route.ComponentProps) {
  const path = `/people/${person.handle}`;
  const title = words.certificateOf(person.name);
  const own = person.gems.filter(({ role }) => role !== "host");
  return (
    <div className="certificate-page">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Head title={title} description={title} path={`${path}/certificate`} thin />
      <div className="certificate-ways">
        <p className="faint">{own.length > 0 && words.hint}</p>
        <div className="buttons">
          {own.length > 0 && <PrintButton>{words.print}</PrintButton>}
          <Button kind="quiet" href={path}>
            <bdi>{words.back(person.name)}</bdi>
          </Button>
        </div>
      </div>
      {own.length > 0 ? (
        <Certificate name={person.name} gems={own} />
      ) : (
        <Empty title={words.noneTitle} level={1}>
          <p>{words.none}</p>
        </Empty>
      )}
    </div>
  );
}
