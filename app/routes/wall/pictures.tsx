import { addPicture } from "#app/commands/index.ts";
import { pictureWords as words } from "#app/copy/pages/picture.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { PictureField } from "#app/ui/picture-field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { PictureList } from "#app/ui/wall/picture-list.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import { picturesOf } from "#db/pictures.ts";
import type { Route } from "./+types/pictures.ts";

export const handle = { calm: true };

export const loader = page("add-picture", async ({ read, params }) => {
  const { celebration, about } = await celebrationOr404(read, params);
  return { number: celebration.number, pictures: await picturesOf(read, celebration.id), about };
});

export const action = act({ POST: addPicture });

export default function Pictures({ loaderData: { number, pictures, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <>
      <DeedPage
        title={words.title}
        words={pictures.length < limits.pictures ? words.words : words.full}
        about={about}
        action={`/wall/${number}/pictures`}
        files
        send={words.add}
        refusal={refusal}
        cancel={{ href: about.href, label: words.back }}
      >
        <Field {...refusal.field("alt")} label={words.alt} hint={words.altHint} required maxLength={limits.alt} />
        <PictureField label={words.picture} hint={words.pictureHint} error={refusal.field("picture").error} required />
      </DeedPage>
      <PictureList pictures={pictures} />
    </>
  );
}
