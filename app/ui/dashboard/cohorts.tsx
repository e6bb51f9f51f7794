import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import { backOf, type Cohort, type Got, gots, shareOf } from "#app/domain/dashboard.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";
import { ShareBars } from "#app/ui/dashboard/share-bars.tsx";

/** Who came back, by what they got, and by the month in which they began. */
export function Cohorts({ cohorts, span }: { cohorts: Cohort[]; span: Span }) {
  const months = [...new Set(cohorts.map(({ month }) => month))];
  const rows = months.flatMap((month) => {
    const of = cohorts.filter((cohort) => cohort.month === month);
    const all = of.length > 1 ? [{ key: month, month, got: words.all, of }] : [];
    return [
      ...all,
      ...of.map((cohort) => ({ key: `${month} ${cohort.got}`, month, got: words.gots[cohort.got], of: [cohort] })),
    ];
  });
  return (
    <Part table="cohorts" span={span} empty={cohorts.length === 0} says={messageOf(cohorts)}>
      {backOf(cohorts, "back90") && <h3>{words.backByGot}</h3>}
      {backOf(cohorts, "back90") && (
        <ShareBars
          label={words.backByGot}
          rows={[...gots].reverse().map((got) => {
            const back = backOf(
              cohorts.filter((cohort) => cohort.got === got),
              "back90",
            );
            return {
              key: got,
              name: words.gots[got],
              share: back && { part: back.back, whole: back.people },
              none: cohorts.some((cohort) => cohort.got === got) ? words.tooEarly : words.nobody,
            };
          })}
        />
      )}
      <FigureTable
        behind
        label={words.titles.cohorts}
        header={words.headers.cohorts}
        rows={rows.map(({ key, month, got, of }) => ({
          key,
          first: <time dateTime={month}>{nameOf(month)}</time>,
          cells: [
            got,
            copy.count(of.reduce((sum, { people }) => sum + people, 0)),
            backWords(backOf(of, "back30")),
            backWords(backOf(of, "back90")),
          ],
        }))}
      />
    </Part>
  );
}

/** How many came back in all, and of the strongest that anybody got beside those who got nothing. */
function messageOf(cohorts: Cohort[]): string {
  const back = backOf(cohorts, "back90");
  if (!back) return words.tooEarlyAll;
  const shareIn = (got: Got) => {
    const those = backOf(
      cohorts.filter((cohort) => cohort.got === got),
      "back90",
    );
    return those && shareOf(those.back, those.people);
  };
  const most = [...gots].reverse().find((got) => got !== "nothing" && shareIn(got) !== null);
  const [share, nothing] = [most ? shareIn(most) : null, shareIn("nothing")];
  const beside = most && share !== null && nothing !== null ? words.says.most(most, share, nothing) : "";
  return words.says.back(back.back, back.people) + beside;
}

function backWords(back: ReturnType<typeof backOf>): string {
  const share = back && shareOf(back.back, back.people);
  return back === null || share === null ? words.tooEarly : words.backShare(back.back, share);
}

const months = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

function nameOf(month: string): string {
  return months.format(new Date(`${month}-01T00:00:00Z`));
}
