import { tagIdeas } from "#app/commands/index.ts";
import { batchWords as words } from "#app/copy/pages/inbox.ts";
import { TagChoice } from "#app/ui/idea/tag-choice.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { TickedPage } from "#app/ui/staff/ticked.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { tickedIn } from "#app/web/ticked.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/tag.ts";

export const handle = { calm: true };

export const loader = page("tag-ideas", async (reading) => ({
  ...(await tickedIn(reading)),
  tags: await tagsToGive(reading.read),
}));

export const action = act({ POST: tagIdeas });

export default function Tag({ loaderData: { tags, ...ticked }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <TickedPage
      {...ticked}
      title={words.tagTitle}
      says={tags.length > 0 ? words.tagWords : words.noTags}
      action="/staff/ideas/tag"
      send={words.tagSend}
      refusal={refusal}
    >
      <TagChoice tags={tags} refusal={refusal} open />
    </TickedPage>
  );
}
