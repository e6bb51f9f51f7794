import { pictureWords as words } from "#app/copy/pages/picture.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import { PictureField } from "#app/ui/picture-field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** A picture to go with a check-in, for those who want one: out of the way until then. */
export function PicturePart({ refusal }: { refusal: Refusal }) {
  const [alt, picture] = [refusal.field("alt"), refusal.field("picture")];
  const isOpen = alt.value !== "" || alt.error !== null || picture.error !== null;
  return (
    <details className="more-fields" open={isOpen}>
      <summary>{words.checkIn}</summary>
      <Field {...alt} label={words.alt} hint={words.checkInAltHint} maxLength={limits.alt} />
      <PictureField label={words.picture} hint={words.checkInHint} error={picture.error} />
    </details>
  );
}
