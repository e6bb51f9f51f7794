import { pathOfPicture, widthsOf } from "#app/domain/picture.ts";
import type { PictureView } from "#app/domain/views.ts";

type PictureProps = {
  of: PictureView /** How wide it stands on the page, for browsers to choose by. */;
  sizes: string;
};

/** A picture in the width that fits, loaded when it comes into sight. */
export function Picture({ of: { id, alt, width, height }, sizes }: PictureProps) {
  const srcSet = widthsOf(width).map((one) => `${pathOfPicture(id, one)} ${one}w`);
  return (
    <img
      src={pathOfPicture(id, width)}
      srcSet={srcSet.join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}
