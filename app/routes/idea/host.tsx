import { takeHost } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { hostWords as words } from "#app/copy/pages/host.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { staffList } from "#db/people.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("take-host", async ({ read, params, reader }) => {
  const { idea, about } = await ideaOr404(read, params);
  const team = await staffList(read);
  return {
    number: idea.number,
    about,
    me: reader?.handle,
    team: team.map(({ id, handle, name }) => ({ handle, name, now: id === idea.hostId })),
  };
});

export const action = act({ POST: takeHost });

export default function Host({ loaderData: { number, about, me, team }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/ideas/${number}/host`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("to", me)}
        label={words.to}
        required
        options={team.map(({ handle, name, now }) => ({
          value: handle,
          label: handle === me ? words.me(name) : now ? words.now(name) : name,
        }))}
      />
    </DeedPage>
  );
}
