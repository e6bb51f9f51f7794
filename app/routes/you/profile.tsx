import { textsOf } from "#app/commands/change-profile.ts";
import { changeProfile } from "#app/commands/index.ts";
import { profileWords } from "#app/copy/pages/profile.ts";
import { editionOf } from "#app/domain/edition.ts";
import { type Colour, colourOf } from "#app/domain/face.ts";
import { limits } from "#app/domain/limits.ts";
import { worksHere } from "#app/domain/roles.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Done } from "#app/ui/done.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ColourChoice } from "#app/ui/you/colour-choice.tsx";
import { FaceDoor } from "#app/ui/you/face-door.tsx";
import { InvitationsWay } from "#app/ui/you/invitations-way.tsx";
import { OwnData } from "#app/ui/you/own-data.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { personById } from "#db/people.ts";
import type { Route } from "./+types/profile.ts";

export const handle = { calm: true };

export const loader = page("change-profile", async ({ read, me, url }) => {
  const person = found(await personById(read, me as string));
  const { name, handle, words, cares, colour } = person;
  return {
    name,
    handle,
    about: words ?? "",
    cares: worksHere(person.role) ? (cares ?? "") : null,
    colour: colour ?? colourOf(name),
    edition: editionOf(textsOf(person)),
    saved: url.searchParams.has("saved"),
  };
});

export const action = act({ POST: changeProfile });

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const { name, handle, about, cares, colour, edition, saved } = loaderData;
  const refusal = useRefusal(actionData);
  const words = profileWords;
  const now = [
    { field: "name", label: words.name, value: name },
    { field: "colour", label: words.colour, value: colour, shown: words.colours[colour] },
    { field: "handle", label: words.handle, value: handle },
    { field: "words", label: words.about, value: about },
    ...(cares === null ? [] : [{ field: "cares", label: words.cares, value: cares }]),
  ];
  return (
    <div className="you">
      <YouNav />
      {saved && <Done>{words.saved}</Done>}
      <DeedPage title={words.title} words={words.words} action="/you/profile" send={words.save} refusal={refusal}>
        <Edition refusal={refusal} edition={edition} now={now} />
        <Field
          {...refusal.field("name", name)}
          label={words.name}
          hint={words.nameHint}
          required
          autoComplete="nickname"
          maxLength={limits.name}
        />
        <FaceDoor />
        <ColourChoice
          name={refusal.value("name", name)}
          value={refusal.value("colour", colour) as Colour}
          error={refusal.field("colour").error}
        />
        <Field
          {...refusal.field("handle", handle)}
          label={words.handle}
          hint={words.handleHint(handle)}
          required
          autoComplete="off"
          maxLength={limits.handle}
        />
        <Field
          {...refusal.field("words", about)}
          label={words.about}
          hint={cares === null ? words.aboutHint : words.aboutHintStaff}
          multiline
          rows={3}
          maxLength={limits.words}
        />
        {cares !== null && (
          <Field
            {...refusal.field("cares", cares)}
            label={words.cares}
            hint={words.caresHint}
            multiline
            rows={3}
            maxLength={limits.words}
          />
        )}
      </DeedPage>
      <InvitationsWay />
      <OwnData />
    </div>
  );
}
