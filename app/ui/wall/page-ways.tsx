import { contributorWords as words } from "#app/copy/pages/contributor.ts";
import { thanksWords } from "#app/copy/pages/thanks.ts";
import type { PersonView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { useSite } from "#app/ui/site.ts";

/** From a person's page: to their certificate, to thanking them, and if it is one's own to who may find it. */
export function PageWays({ person }: { person: PersonView }) {
  const { reader } = useSite();
  const own = reader?.handle === person.handle;
  if (!reader && person.parts.length === 0) return null;
  return (
    <div className="buttons page-ways">
      {reader && !own && (
        <Button href={`/people/${person.handle}/thanks`}>
          <bdi>{thanksWords.thank(person.name)}</bdi>
        </Button>
      )}
      {person.parts.length > 0 && (
        <Button kind="quiet" href={`/people/${person.handle}/certificate`}>
          {words.certificate}
        </Button>
      )}
      {own && (
        <Button kind="quiet" href="/you/page">
          {words.own}
        </Button>
      )}
    </div>
  );
}
