import { newsWords } from "#app/copy/pages/news.ts";
import { youWords } from "#app/copy/pages/you.ts";
import type { NotificationView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

/** What happened that concerns the reader, told in words. */
export function NewsList({ news }: { news: NotificationView[] }) {
  return (
    <ul className="news-list">
      {news.map((one) => (
        <li key={one.id} className={one.read ? undefined : "unread"}>
          {one.by && <Face of={one.by} size="s" />}
          <p>
            {!one.read && <span className="sr">{youWords.unread}: </span>}
            <Told one={one} />{" "}
            <a href={one.about.href} dir="auto">
              {one.about.title}
            </a>{" "}
            <Day at={one.at} />
            {one.reason && (
              <>
                <br />
                <q dir="auto">{one.reason}</q>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Told({ one }: { one: NotificationView }) {
  const words = newsWords[one.kind];
  if (!one.by) return words.alone;
  return (
    <>
      <Name of={one.by} /> {words.by}
    </>
  );
}
