import { invitedWords as words } from "#app/copy/pages/invitation.ts";
import { Button } from "#app/ui/button.tsx";

/** The way to where one says whether one wants to be invited. */
export function InvitationsWay() {
  return (
    <section className="own-part" aria-labelledby="invitations">
      <header>
        <h2 id="invitations">{words.manage}</h2>
      </header>
      <p>{words.waySays}</p>
      <Button href="/you/invitations">{words.change}</Button>
    </section>
  );
}
