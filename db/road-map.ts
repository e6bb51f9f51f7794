import { desc, eq } from "drizzle-orm";
import type { IdeaRow, RoadMapColumn, RoadMapIdea } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { ideaList, ideaRows } from "./idea-list.ts";
import { celebrations } from "./schema.ts";
import { ideasByStage } from "./tallies.ts";

/** Each stage with its first ideas, the hottest first; of what has shipped, the newest on the wall. */
export async function roadMap(read: Read, most = 10): Promise<RoadMapColumn[]> {
  const counts = await ideasByStage(read);
  return Promise.all(
    counts.map(async ({ stage, count }) => {
      if (stage === "shipped") return { stage, count, ideas: await newestShipped(read, most) };
      const { rows } = await ideaList(read, null, { sort: "hot", stage, most });
      return { stage, count, ideas: rows.map((row) => onMap(row)) };
    }),
  );
}

async function newestShipped(read: Read, most: number): Promise<RoadMapIdea[]> {
  const gems = await read
    .select({ ideaId: celebrations.ideaId, number: celebrations.number, slug: celebrations.slug })
    .from(celebrations)
    .where(eq(celebrations.kind, "shipped"))
    .orderBy(desc(celebrations.number))
    .limit(most);
  const ids = gems.map(({ ideaId }) => ideaId);
  const byId = new Map(gems.map(({ ideaId, number, slug }) => [ideaId, { number, slug }]));
  return (await ideaRows(read, null, ids)).map((row) => onMap(row, byId.get(row.id)));
}

function onMap(row: IdeaRow, celebration: RoadMapIdea["celebration"] = null): RoadMapIdea {
  const { id, number, slug, title, stage, votes, pilot } = row;
  return { id, number, slug, title, stage, votes, pilot, celebration };
}
