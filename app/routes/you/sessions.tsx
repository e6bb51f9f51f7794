import { endOtherSessions } from "#app/commands/index.ts";
import { sessionWords } from "#app/copy/pages/session.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { Sessions } from "#app/ui/you/sessions.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { sessionsOf } from "#db/sessions.ts";
import type { Route } from "./+types/sessions.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, reader, me, now }) => {
  const sessions = await sessionsOf(read, me as string, now);
  return {
    sessions: sessions.map(({ id, device, startedAt, seenAt }) => {
      return { id, device, startedAt, seenAt, current: id === reader?.sessionId };
    }),
  };
});

export const action = act({ DELETE: endOtherSessions });

export default function SessionList({ loaderData: { sessions }, actionData }: Route.ComponentProps) {
  const { reason } = useRefusal(actionData);
  const others = sessions.length > 1;
  const words = sessionWords;
  return (
    <div className="you">
      <Title>{words.listTitle}</Title>
      <YouNav />
      <PageTitle title={words.listTitle} words={<p>{others ? words.listWords : words.onlyHere}</p>}>
        {others && (
          <DeedForm action="/you/sessions" method="DELETE">
            <Button>{words.endOthers}</Button>
          </DeedForm>
        )}
      </PageTitle>
      {reason && (
        <Notice>
          <p>{reason}</p>
        </Notice>
      )}
      <Sessions sessions={sessions} />
    </div>
  );
}
