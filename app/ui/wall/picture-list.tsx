import { pictureWords as words } from "#app/copy/pages/picture.ts";
import type { PictureView } from "#app/domain/views.ts";
import { Picture } from "#app/ui/picture.tsx";

/** The pictures of a story with what is said of each, for staff to change. */
export function PictureList({ pictures }: { pictures: PictureView[] }) {
  if (pictures.length === 0) return null;
  return (
    <section className="picture-list" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{words.shown}</h2>
      <ul>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <Picture of={picture} sizes="10rem" />
            <p dir="auto">{picture.alt}</p>
            <p className="ways">
              <a className="link" href={`/pictures/${picture.id}/edit`} aria-label={words.describeOf(picture.alt)}>
                {words.describe}
              </a>
              <a className="link" href={`/pictures/${picture.id}/delete`} aria-label={words.removeOf(picture.alt)}>
                {words.remove}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
