import { youWords } from "#app/copy/pages/you.ts";
import type { NotificationView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";
import { NewsList } from "#app/ui/you/news-list.tsx";

/** The newest of what concerns the reader, with the way to all of it. */
export function News({ news, count }: { news: NotificationView[]; count: number }) {
  const { reader, path } = useSite();
  const { title, none } = youWords.news;
  return (
    <section className="own-part news" id="news" aria-labelledby="news-title">
      <header>
        <h2 id="news-title">{title}</h2>
        {reader !== null && reader.unread > 0 && (
          <DeedForm action="/you/notifications" back={path}>
            <Button kind="quiet">{youWords.readAll}</Button>
          </DeedForm>
        )}
        {count > news.length && (
          <a href="/you/notifications" aria-label={`${title}: ${youWords.all(count)}`}>
            {youWords.all(count)}
          </a>
        )}
      </header>
      {news.length === 0 && <p className="faint">{none}</p>}
      <NewsList news={news} />
    </section>
  );
}
