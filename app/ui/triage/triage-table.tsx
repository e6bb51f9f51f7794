import type { ReactNode } from "react";
import type { Stage } from "#app/domain/stage.ts";
import { Stone } from "#app/ui/stone.tsx";

export type Column<Row> = { label: string; cell: (row: Row) => ReactNode; figure?: boolean };
type Named = { number: number; stone: string; title: string };

type TriageTableProps<Row> = {
  /** What the rows are, for those who can't see it. */
  label: string;
  /** The heading of the first column, and where its titles lead. */
  first: string;
  href: (row: Row) => string;
  stage: (row: Row) => Stage;
  columns: Column<Row>[];
  rows: Row[];
};

/** A dense table; on a phone each row is a card in which every figure has its name beside it. */
export function TriageTable<Row extends Named>({ label, first, href, stage, columns, rows }: TriageTableProps<Row>) {
  return (
    <table className="triage-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map(({ label, figure }) => (
            <th key={label} scope="col" className={figure ? "figure" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row">
              <div>
                <Stone id={row.stone} stage={stage(row)} />
                <a href={href(row)} dir="auto">
                  {row.title}
                </a>
              </div>
            </th>
            {columns.map(({ label, cell, figure }) => (
              <td key={label} data-label={label} className={figure ? "figure" : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
