import { copy } from "#app/copy/en.ts";
import { measureOf } from "#app/copy/measures.ts";
import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import type { Measured } from "#app/domain/views.ts";
import { Span } from "#app/ui/span.tsx";

/** What a chart shows, as a table. */
export function Points({ reading: { by, points }, unit }: { reading: Measured; unit: string | null }) {
  return (
    <details className="points">
      <summary>{words.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.value[by]}</th>
            {by !== "figure" && <th scope="col">{words.people}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map(({ from, until, value, people }) => (
            <tr key={from}>
              <th scope="row">
                <Span from={from} until={until} />
              </th>
              <td dir="auto">{measureOf(by, value, unit)}</td>
              {by !== "figure" && <td>{copy.count(people)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
