import { removePicture } from "#app/commands/index.ts";
import { placeOfPicture } from "#app/commands/picture-place.ts";
import { copy } from "#app/copy/en.ts";
import { pictureWords as words } from "#app/copy/pages/picture.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pictureOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/delete.ts";

export const handle = { calm: true };

export const loader = page("remove-picture", async ({ read, actor, params }) => {
  const picture = await pictureOr404(read, params, actor, "remove-picture");
  const { id, alt, width, height } = picture;
  return { picture: { id, alt, width, height }, href: (await placeOfPicture(read, picture)).href };
});

export const action = act({ POST: removePicture, DELETE: removePicture });

export default function RemovePicture({ loaderData: { picture, href }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.removeTitle}
      words={words.removeWords}
      action={`/pictures/${picture.id}/delete`}
      method="DELETE"
      send={words.remove}
      refusal={useRefusal(actionData)}
      cancel={{ href, label: copy.form.cancel }}
    >
      <div className="one-picture">
        <Picture of={picture} sizes="20rem" />
      </div>
    </DeedPage>
  );
}
