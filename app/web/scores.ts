import {
  attributeOut,
  type ScoreShown,
  scoreHosts,
  scoreSorts,
  scoreStages,
  stagesShown,
} from "#app/domain/score-table.ts";
import type { Reading } from "./page.ts";
import { oneOf, tagIn } from "./places.ts";
import { wantedIn } from "./wanted.ts";

/** What an address of the table of scores asks for, and the filter that finds it; `moved` says that it names an older address of its tag. */
export async function scoresIn({ read, me, url }: Pick<Reading, "read" | "me" | "url">) {
  const query = url.searchParams;
  const [{ tag, moved }, { company, attribute, attributes }] = await Promise.all([
    tagIn(read, query),
    wantedIn(read, query),
  ]);
  const shown: ScoreShown = {
    sort: oneOf(scoreSorts, query.get("sort")) ?? "score",
    order: oneOf(["up"] as const, query.get("order")),
    stage: oneOf(scoreStages, query.get("stage")),
    host: oneOf(scoreHosts, query.get("host")),
    tag: tag?.slug ?? null,
    company: company?.id ?? null,
    attribute: attribute && attributeOut(attribute),
  };
  const by = {
    sort: shown.sort,
    order: shown.order,
    stages: stagesShown(shown),
    tagId: tag?.id,
    companyId: company?.id,
    attribute,
    hostId: shown.host === null ? undefined : shown.host === "me" ? me : null,
  };
  return { shown, moved, attributes, by };
}
