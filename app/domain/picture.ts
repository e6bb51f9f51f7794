/** How wide the files of a picture are, in pixels, beside its largest. */
const steps = [480, 960];

/** How large a picture is kept at most, in pixels. */
export const largest = { width: 1920, height: 2560 } as const;

/** A face is a square of so many pixels: twice its largest place, for sharp screens. */
export const faceSide = 128;

/** How wide each file of a picture is whose largest has this width; none is larger than what was sent. */
export function widthsOf(width: number): number[] {
  return [...steps.filter((step) => step < width), width];
}

/** The names under which a picture's files are kept. */
export function filesOf({ id, width }: { id: string; width: number }): string[] {
  return widthsOf(width).map((one) => fileOf(id, one));
}

/** The name of one file of a picture. */
export function fileOf(id: string, width: number): string {
  return `${id}-${width}.webp`;
}

/** Where one file of a picture is shown. */
export function pathOfPicture(id: string, width: number): string {
  return `/pictures/${id}/${width}.webp`;
}
