import { pictureWords as words } from "#app/copy/pages/picture.ts";
import { Face } from "#app/ui/face.tsx";
import { useSite } from "#app/ui/site.ts";

/** The reader's face, with the way to show a picture. */
export function FaceDoor() {
  const { reader } = useSite();
  if (!reader) return null;
  return (
    <p className="byline">
      <Face of={reader} size="l" />
      <a className="link" href="/you/face">
        {reader.picture ? words.faceChange : words.faceDoor}
      </a>
    </p>
  );
}
