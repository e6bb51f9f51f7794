import { colourOf, colours } from "#app/domain/face.ts";
import { isFormer } from "#app/domain/former.ts";
import { faceSide, pathOfPicture } from "#app/domain/picture.ts";
import type { Face as Person } from "#app/domain/views.ts";

type FaceProps = { of: Pick<Person, "name" | "colour" | "picture">; size?: "s" | "m" | "l" };

const sides = { s: 28, m: 36, l: 64 } as const;

/** A person's picture, or their initials on a round of their own colour. The name stands beside it, so readers skip it. */
export function Face({ of, size = "m" }: FaceProps) {
  if (of.picture) {
    const side = sides[size];
    return (
      <img className={`face ${size}`} src={pathOfPicture(of.picture, faceSide)} width={side} height={side} alt="" />
    );
  }
  return (
    <span className={`face ${size} f${colours.indexOf(of.colour ?? colourOf(of.name))}`} aria-hidden="true">
      {isFormer(of.name) ? "·" : initialsOf(of.name)}
    </span>
  );
}

/** Initials that lead to their person's page as the name beside them does, for those who point. */
export function FaceLink({ of }: { of: Pick<Person, "name" | "handle" | "colour" | "picture"> }) {
  if (!of.handle) return <Face of={of} />;
  return (
    <a href={`/people/${of.handle}`} tabIndex={-1} aria-label={of.name}>
      <Face of={of} />
    </a>
  );
}

/** A person's name, leading to their page if they have one. */
export function Name({ of }: { of: Pick<Person, "name" | "handle"> }) {
  if (!of.handle) return <bdi className="name">{of.name}</bdi>;
  return (
    <a className="name" href={`/people/${of.handle}`} dir="auto">
      {of.name}
    </a>
  );
}

/** "Ann Maria Keller" → "AK", in any script. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return `${[...(first ?? "·")][0]}${last ? [...last][0] : ""}`.toLocaleUpperCase("en-GB");
}
