import { handOverPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { hostWords, pilotHostWords as words } from "#app/copy/pages/host.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { staffList } from "#db/people.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("hand-over-pilot", async ({ read, params, reader }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const team = await staffList(read);
  return {
    number: pilot.number,
    about,
    me: reader?.handle,
    team: team.map(({ id, handle, name }) => ({ handle, name, now: id === pilot.hostId })),
  };
});

export const action = act({ POST: handOverPilot });

export default function PilotHost({ loaderData: { number, about, me, team }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/host`}
      send={hostWords.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("to", me)}
        label={hostWords.to}
        required
        options={team.map(({ handle, name, now }) => ({
          value: handle,
          label: handle === me ? hostWords.me(name) : now ? hostWords.now(name) : name,
        }))}
      />
    </DeedPage>
  );
}
