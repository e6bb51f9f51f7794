import { invitationInAddress } from "#app/commands/invitation.ts";
import { invitedWords as words } from "#app/copy/pages/invitation.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import styles from "#app/ui/styles/invitation.css?url";
import { Title } from "#app/ui/title.tsx";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/invitation.ts";

export const handle = { calm: true };

export const loader = page("see-invitation", async ({ read, params, actor }) =>
  found(await invitationInAddress(read, params, actor)),
);

export default function Invitation({ loaderData: { by, words: letter, at, kind, to } }: Route.ComponentProps) {
  const title = words.title(by.name);
  return (
    <div className="letter">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} />
      <div className="byline">
        <Face of={by} />
        <p>
          <Name of={by} />
          <small>
            <Day at={at} />
          </small>
        </p>
      </div>
      <p className="letter-words" dir="auto">
        {letter}
      </p>
      {to ? (
        <div className="card letter-to">
          <b dir="auto">{to.title}</b>
          <Button kind="strong" size="large" href={to.href}>
            {words.go[kind]}
          </Button>
        </div>
      ) : (
        <p>{words.gone}</p>
      )}
      <p className="hint">{words.why}</p>
      <DeedForm action="/you/invitations" method="DELETE">
        <Button kind="quiet">{words.stop}</Button>
      </DeedForm>
    </div>
  );
}
