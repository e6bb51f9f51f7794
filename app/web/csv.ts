import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/** A table to keep, whose texts no spreadsheet takes for formulas. It begins with the mark by which some know UTF-8. */
export function csvFile(name: string, header: string[], rows: Cell[][]): Response {
  return attached(name, textOf([header, ...rows], true));
}

/** The same of a table that is too long to be held as a whole: its rows come page by page, and others have their turn between. */
export function csvStream(name: string, header: string[], pages: AsyncIterable<Cell[][]>): Response {
  const encoder = new TextEncoder();
  async function* parts() {
    yield encoder.encode(textOf([header], true));
    for await (const rows of pages) {
      yield encoder.encode(textOf(rows, false));
      await setImmediate();
    }
  }
  return attached(name, Readable.toWeb(Readable.from(parts())) as BodyInit);
}

function textOf(rows: Cell[][], bom: boolean): string {
  return stringify(rows, { bom, escape_formulas: true, record_delimiter: "windows" });
}

function attached(name: string, body: BodyInit): Response {
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
