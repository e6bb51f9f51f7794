import { makeShareLink } from "#app/commands/index.ts";
import { sharedInAddress } from "#app/commands/sharing.ts";
import { copy } from "#app/copy/en.ts";
import { shareWords as words } from "#app/copy/pages/share.ts";
import { may } from "#app/domain/permissions.ts";
import { pathOfLink } from "#app/domain/share.ts";
import { Button } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { shareLinkOf } from "#db/share-links.ts";
import type { Route } from "./+types/share.ts";

export const handle = { calm: true };

export const loader = page("make-share-link", async ({ read, home, actor, me, params }) => {
  const shared = found(await sharedInAddress(read, params, actor));
  const answer = may("make-share-link", actor, shared);
  if (answer !== true) refusedPage(answer, 403);
  const { subject, title, path, stone, address } = shared;
  const link = await shareLinkOf(read, me as string, subject);
  const own = link && {
    address: home + pathOfLink(link.code),
    travelled: words.travelled(link.visitsCount, link.signUpsCount, link.ideasCount),
  };
  return { about: { title, href: path, stone }, address, own };
});

export const action = act({ POST: makeShareLink });

export default function Share({ loaderData: { about, address, own }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  if (own) return <OwnLink about={about} own={own} />;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={address}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}

type Own = Pick<Route.ComponentProps["loaderData"], "about"> & { own: { address: string; travelled: string } };

/** The reader's link, to be sent to somebody, and how far it travelled. */
function OwnLink({ about, own }: Own) {
  return (
    <div className="deed-page">
      <Title>{words.ownTitle}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.ownTitle} words={<p>{words.made}</p>} />
      <DeedAbout about={about} />
      <CopyField label={words.link} value={own.address} />
      <p className="travelled">{own.travelled}.</p>
      <div className="buttons">
        <Button href={about.href}>{words.back}</Button>
        <Button kind="quiet" href="/you/links">
          {words.all}
        </Button>
      </div>
    </div>
  );
}
