import { copy } from "#app/copy/en.ts";
import { hostWords } from "#app/copy/pages/host.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Those who could look after something; `now` is who does. */
export type Team = { handle: string; name: string; now: boolean }[];

type HostFormProps = {
  words: { title: string; words: string };
  about: Parameters<typeof DeedPage>[0]["about"] & { href: string };
  action: string;
  me: string | undefined;
  team: Team;
  refusal: Refusal;
};

/** Who looks after an idea or a pilot from now on. */
export function HostForm({ words, about, action, me, team, refusal }: HostFormProps) {
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={action}
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
