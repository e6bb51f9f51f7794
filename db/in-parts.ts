/** Each statement takes only so many values. */
const atOnce = 500;

/** Rows in parts of as many as one statement writes. */
export function inParts<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, part) =>
    rows.slice(part * atOnce, (part + 1) * atOnce),
  );
}
