import { blockPerson, unblockPerson } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { blockWords as words } from "#app/copy/pages/block.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { worksHere } from "#app/domain/roles.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { personOr404 } from "#app/web/relationship.ts";
import { blockOf } from "#db/moderations.ts";
import type { Route } from "./+types/block.ts";

export const handle = { calm: true };

export const loader = page("block-person", async (reading) => {
  const person = await personOr404(reading);
  const { name, handle, role } = person;
  return { name, handle, atWork: worksHere(role), block: await blockOf(reading.read, person) };
});

export const action = act({ POST: blockPerson, DELETE: unblockPerson });

/** Staff block somebody, or let them take part again, and say why. */
export default function Block({ loaderData: { name, handle, atWork, block }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const path = pathOfRelationship({ handle });
  return (
    <DeedPage
      title={block ? words.unblockTitle(name) : words.blockTitle(name)}
      words={block ? words.unblockWords : atWork ? words.atWork : words.blockWords}
      quoted={block?.reason}
      action={`${path}/block`}
      method={block ? "DELETE" : "POST"}
      send={block ? words.unblock : words.block}
      refusal={refusal}
      cancel={{ href: path, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={block ? words.unblockHint : words.reasonHint}
        multiline
        rows={3}
        required
        maxLength={limits.because}
      />
    </DeedPage>
  );
}
