import { partyWords as words } from "#app/copy/pages/party.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Party as PartyView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";
import { Stone } from "#app/ui/stone.tsx";

/** What the reader helped with is on the wall: told once, on top of whatever page they come to first. */
export function Party({ party }: { party: PartyView }) {
  const { path } = useSite();
  const shipped = party.kind === "shipped";
  return (
    <aside className="party" aria-label={words.label}>
      <Stone id={party.ideaId} stage={shipped ? "shipped" : "piloting"} size="large" />
      <p className="party-words">
        {shipped ? words.shipped : words.tried} <b dir="auto">{party.title}</b>
        <span>{words.helped}</span>
      </p>
      <p className="buttons">
        <Button href={pathOfGem(party)}>{words.gem}</Button>
        {party.asked && (
          <Button kind="quiet" href="/you#credits">
            {words.named}
          </Button>
        )}
        <Button kind="quiet" form="party">
          {words.dismiss}
        </Button>
      </p>
      <DeedForm id="party" action="/you/notifications" back={path}>
        <input type="hidden" name="news" value={party.news.join("\n")} />
      </DeedForm>
    </aside>
  );
}
