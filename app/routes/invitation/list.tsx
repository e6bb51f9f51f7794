import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { Done } from "#app/ui/done.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { SentInvitation } from "#app/ui/invitation/sent-invitation.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import styles from "#app/ui/styles/invitation.css?url";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { invitationPage } from "#db/invitations.ts";
import type { Route } from "./+types/list.ts";

export const handle = { calm: true };

export const loader = page("see-staff", async ({ read, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await invitationPage(read, after, limits.invitationDays);
  const sent = rows.find(({ id }) => id === url.searchParams.get("sent")) ?? null;
  return { invitations: rows, sent, ...pagesAt("/staff/invitations", after, next) };
});

export default function Invitations({ loaderData: { invitations, sent, next, first } }: Route.ComponentProps) {
  const write = (
    <Button kind="strong" href="/staff/invitations/new">
      {words.new}
    </Button>
  );
  return (
    <div className="staff invitations">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      {sent && <Done>{words.sent(sent.people.length, sent.leftOut)}</Done>}
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        {invitations.length > 0 && write}
      </PageTitle>
      <ol className="plain-rows">
        {invitations.map((invitation) => (
          <SentInvitation key={invitation.id} invitation={invitation} />
        ))}
      </ol>
      {invitations.length === 0 && !first && (
        <Empty title={words.emptyTitle} action={write}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
