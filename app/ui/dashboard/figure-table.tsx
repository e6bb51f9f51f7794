import type { ReactNode } from "react";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";

type FigureTableProps = {
  /** What the rows are, for those who can't see it. */
  label: string;
  header: string[];
  rows: { key: string; first: ReactNode; cells: ReactNode[] }[];
  /** Whether it stays shut until somebody asks for it, below a chart that says the same. */
  behind?: boolean;
};

/** Figures as a table; where there is little room it scrolls by itself. */
export function FigureTable({ label, header, rows, behind = false }: FigureTableProps) {
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="wide" aria-label={label} tabIndex={0}>
      <table className="pulse-table">
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, first, cells }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={header[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  if (!behind) return table;
  return (
    <details>
      <summary>{words.table}</summary>
      {table}
    </details>
  );
}
