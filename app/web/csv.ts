import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/** A table to keep, whose texts no spreadsheet takes for formulas. It begins with the mark by which some know UTF-8. */
export function csvFile(name: string, header: string[], rows: Cell[][]): Response {
  const body = stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
