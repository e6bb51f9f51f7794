import { changeFace, removeFace } from "#app/commands/index.ts";
import { pictureWords as words } from "#app/copy/pages/picture.ts";
import type { Face as Person } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Face } from "#app/ui/face.tsx";
import { PictureField } from "#app/ui/picture-field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { faceById } from "#db/people.ts";
import type { Route } from "./+types/face.ts";

export const handle = { calm: true };

export const loader = page("change-face", async ({ read, me }) => ({
  face: (await faceById(read, me as string)) as Person,
}));

export const action = act({ POST: changeFace, DELETE: removeFace });

export default function OwnFace({ loaderData: { face }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <div className="you">
      <YouNav within="/you/profile" />
      <DeedPage
        title={words.faceTitle}
        words={words.faceWords}
        action="/you/face"
        files
        send={words.faceSave}
        refusal={refusal}
        beside={
          face.picture && (
            <Button kind="quiet" form="remove-face">
              {words.faceRemove}
            </Button>
          )
        }
        cancel={{ href: "/you/profile", label: words.faceBack }}
      >
        <Face of={face} size="l" />
        <PictureField label={words.picture} hint={words.faceHint} error={refusal.field("picture").error} required />
      </DeedPage>
      <DeedForm id="remove-face" action="/you/face" method="DELETE" />
    </div>
  );
}
