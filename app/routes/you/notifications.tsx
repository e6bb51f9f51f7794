import { readNotifications } from "#app/commands/index.ts";
import { youWords } from "#app/copy/pages/you.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { NewsList } from "#app/ui/you/news-list.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { newsPage } from "#db/notifications.ts";
import type { Route } from "./+types/notifications.ts";

export const handle = { calm: true };

export const loader = page("read-notifications", async ({ read, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await newsPage(read, me as string, after);
  return { news: rows, ...pagesAt("/you/notifications", after, next) };
});

export const action = act({ POST: readNotifications });

export default function Notifications({ loaderData: { news, ...pages }, actionData }: Route.ComponentProps) {
  const { reason } = useRefusal(actionData);
  const readAll = (
    <DeedForm action="/you/notifications" back="/you/notifications">
      <Button kind="quiet">{youWords.readAll}</Button>
    </DeedForm>
  );
  return (
    <OwnList of="news" filled={news.length > 0} {...pages} way={{ href: "/", label: youWords.look }} deed={readAll}>
      {reason && (
        <Notice>
          <p>{reason}</p>
        </Notice>
      )}
      <NewsList news={news} />
    </OwnList>
  );
}
