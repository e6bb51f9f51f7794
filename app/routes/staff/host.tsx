import { hostIdeas } from "#app/commands/index.ts";
import { hostWords } from "#app/copy/pages/host.ts";
import { batchWords as words } from "#app/copy/pages/inbox.ts";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { TickedPage } from "#app/ui/staff/ticked.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { tickedIn } from "#app/web/ticked.ts";
import { teamFor } from "#db/hosts.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("host-ideas", async (reading) => ({
  ...(await tickedIn(reading)),
  me: reading.reader?.handle,
  team: await teamFor(reading.read, null),
}));

export const action = act({ POST: hostIdeas });

export default function Host({ loaderData: { me, team, ...ticked }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <TickedPage
      {...ticked}
      title={words.hostTitle}
      says={words.hostWords}
      action="/staff/ideas/host"
      send={words.hostSend}
      refusal={refusal}
    >
      <Field
        {...refusal.field("to", me)}
        label={hostWords.to}
        required
        options={team.map(({ handle, name }) => ({
          value: handle,
          label: handle === me ? hostWords.me(name) : name,
        }))}
      />
    </TickedPage>
  );
}
