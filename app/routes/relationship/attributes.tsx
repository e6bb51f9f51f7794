import { removeAttribute, setAttribute } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import type { Attribute } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { personOr404 } from "#app/web/relationship.ts";
import { attributesOf } from "#db/attributes.ts";
import type { Route } from "./+types/attributes.ts";

export const handle = { calm: true };

export const loader = page("set-attribute", async (reading) => {
  const { id, name, handle } = await personOr404(reading);
  const attributes = await attributesOf(reading.read, id);
  const asked = reading.url.searchParams.get("name");
  return { name, handle, attributes, present: attributes.find((one) => one.name === asked) ?? null };
});

export const action = act({ POST: setAttribute, DELETE: removeAttribute });

export default function Attributes({ loaderData, actionData }: Route.ComponentProps) {
  const { name, handle, attributes, present } = loaderData;
  const refusal = useRefusal(actionData);
  const path = pathOfRelationship({ handle });
  return (
    <>
      <DeedPage
        title={words.attributeTitle(name)}
        words={words.attributeWords}
        action={`${path}/attributes`}
        send={words.attributeSend}
        refusal={refusal}
        cancel={{ href: path, label: copy.form.cancel }}
      >
        <Field
          {...refusal.field("name", present?.name)}
          label={words.attributeName}
          hint={words.attributeNameHint}
          required
          maxLength={limits.attributeName}
        />
        <Field
          {...refusal.field("value", present?.value)}
          label={words.attributeValue}
          required
          maxLength={limits.attributeValue}
        />
      </DeedPage>
      {attributes.length > 0 && <SaidSoFar path={path} attributes={attributes} />}
    </>
  );
}

/** What is said of them, each with a way to take it away. */
function SaidSoFar({ path, attributes }: { path: string; attributes: Attribute[] }) {
  return (
    <section className="plain-list">
      <h2>{words.attributesSaid}</h2>
      <ul>
        {attributes.map(({ name, value }) => (
          <li key={name}>
            <p>
              <b dir="auto">{name}</b> <span dir="auto">{value}</span>
            </p>
            <DeedForm action={`${path}/attributes`} method="DELETE">
              <input type="hidden" name="name" value={name} />
              <Button kind="quiet" label={words.attributeRemoveOf(name)}>
                {words.attributeRemove}
              </Button>
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
