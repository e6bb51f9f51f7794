import { copy } from "#app/copy/en.ts";
import type { NotificationView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { useSite } from "#app/ui/site.ts";

const first = 8;

/** What happened that concerns the reader, told in words. */
export function Notifications({ news }: { news: NotificationView[] }) {
  const { reader, path } = useSite();
  return (
    <section className="news" id="news" aria-labelledby="news-title">
      <header>
        <h2 id="news-title">{copy.you.notifications}</h2>
        {reader !== null && reader.unread > 0 && (
          <DeedForm action="/you/notifications" back={path}>
            <Button kind="quiet">{copy.you.readAll}</Button>
          </DeedForm>
        )}
      </header>
      {news.length === 0 && <p className="faint">{copy.you.noNews}</p>}
      <NewsList news={news.slice(0, first)} />
      {news.length > first && (
        <details>
          <summary>{copy.you.olderNews}</summary>
          <NewsList news={news.slice(first)} />
        </details>
      )}
    </section>
  );
}

function NewsList({ news }: { news: NotificationView[] }) {
  return (
    <ul>
      {news.map((one) => (
        <li key={one.id} className={one.read ? undefined : "unread"}>
          {one.by && <Face of={one.by} size="s" />}
          <p>
            {!one.read && <span className="sr">{copy.you.unread}: </span>}
            <Told one={one} />{" "}
            <a href={one.about.href} dir="auto">
              {one.about.title}
            </a>{" "}
            <Day at={one.at} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Told({ one }: { one: NotificationView }) {
  const words = copy.you.news[one.kind];
  if (!one.by) return words.alone;
  return (
    <>
      <Name of={one.by} /> {words.by}
    </>
  );
}
