import { stagesWords } from "#app/copy/pages/stages.ts";
import { RoadMap } from "#app/ui/board/road-map.tsx";
import { Button } from "#app/ui/button.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { page } from "#app/web/page.ts";
import { roadMap } from "#db/road-map.ts";
import type { Route } from "./+types/stages.ts";

export const loader = page.open("see-board", async ({ read }) => ({ columns: await roadMap(read) }));

export default function Stages({ loaderData: { columns } }: Route.ComponentProps) {
  const words = stagesWords;
  return (
    <>
      <Head title={words.title} description={words.words} path="/ideas/stages" />
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        <Button kind="quiet" href="/">
          {words.back}
        </Button>
      </PageTitle>
      <RoadMap columns={columns} />
    </>
  );
}
