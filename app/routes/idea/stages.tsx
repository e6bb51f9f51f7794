import { stagesWords } from "#app/copy/pages/stages.ts";
import { RoadMap } from "#app/ui/board/road-map.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { roadMap } from "#db/road-map.ts";
import type { Route } from "./+types/stages.ts";

export const loader = page.open("see-board", async ({ read }) => ({ columns: await roadMap(read) }));

export default function Stages({ loaderData: { columns } }: Route.ComponentProps) {
  const words = stagesWords;
  return (
    <>
      <Title>{words.title}</Title>
      <meta name="description" content={words.words} />
      <link rel="canonical" href="/ideas/stages" />
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        <Button kind="quiet" href="/">
          {words.back}
        </Button>
      </PageTitle>
      <RoadMap columns={columns} />
    </>
  );
}
