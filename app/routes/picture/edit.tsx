import { describePicture } from "#app/commands/index.ts";
import { placeOfPicture } from "#app/commands/picture-place.ts";
import { copy } from "#app/copy/en.ts";
import { pictureWords as words } from "#app/copy/pages/picture.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pictureOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { calm: true };

export const loader = page("describe-picture", async ({ read, actor, params }) => {
  const picture = await pictureOr404(read, params, actor, "describe-picture");
  const { id, alt, width, height } = picture;
  return { picture: { id, alt, width, height }, href: (await placeOfPicture(read, picture)).href };
});

export const action = act({ POST: describePicture });

export default function DescribePicture({ loaderData: { picture, href }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.describeTitle}
      action={`/pictures/${picture.id}/edit`}
      send={words.save}
      refusal={refusal}
      cancel={{ href, label: copy.form.cancel }}
    >
      <div className="one-picture">
        <Picture of={picture} sizes="20rem" />
      </div>
      <Field
        {...refusal.field("alt", picture.alt)}
        label={words.alt}
        hint={words.altHint}
        required
        maxLength={limits.alt}
      />
    </DeedPage>
  );
}
