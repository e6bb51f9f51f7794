import { changeColour } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { faultWords } from "#app/copy/refusals.ts";
import { ourShades, rooms, shadesOf } from "#app/domain/colour.ts";
import { editionOf } from "#app/domain/edition.ts";
import { hexOf } from "#app/domain/hex.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { ColourPreview } from "#app/ui/admin/colour-preview.tsx";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/colour.ts";

export const handle = { calm: true };

/** The site's colour, or one that is only looked at: /admin/colour?colour=%230b6e4f. */
export const loader = page("change-colour", async ({ site, url }) => {
  const asked = url.searchParams.get("colour")?.slice(0, 100).toWellFormed();
  const typed = asked ?? site.colour ?? "";
  const colour = hexOf(typed);
  const shades = colour ? shadesOf(colour) : ourShades;
  return {
    now: site.colour ?? "",
    typed,
    wrong: typed !== "" && colour === null,
    colour,
    shades,
    rooms: { light: roomOf("light"), dark: roomOf("dark") },
    edition: editionOf(textsOf(site, "colour")),
  };
});

export const action = act({ POST: changeColour });

export default function Colour({ loaderData, actionData }: Route.ComponentProps) {
  const { now, typed, wrong, colour, shades, rooms, edition } = loaderData;
  const refusal = useRefusal(actionData);
  const words = adminWords.colour;
  const field = refusal.field("colour", typed);
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.title}
        words={words.words}
        action="/admin/colour"
        back="/admin/colour?saved"
        send={adminWords.send}
        refusal={refusal}
        beside={<Button asks>{words.look}</Button>}
        cancel={{ href: "/admin", label: copy.form.cancel }}
      >
        <Edition {...{ refusal, edition }} now={[{ field: "colour", label: words.colour, value: now }]} />
        <Field
          {...field}
          error={field.error ?? (wrong && !refusal.reason ? faultWords["not-a-colour"] : null)}
          label={words.colour}
          hint={words.colourHint}
        />
      </DeedPage>
      {!wrong && (
        <section aria-labelledby="preview">
          <h2 id="preview">{words.preview}</h2>
          <p>{saidOf(colour, shades).join(" ")}</p>
          <ColourPreview shades={shades} rooms={rooms} />
        </section>
      )}
      <h2 className="pick">{words.pickTitle}</h2>
      <form className="form beside" action="/admin/colour">
        <Field
          id="pick"
          name="colour"
          type="color"
          label={words.pick}
          value={colour ?? shades.light.action}
          required={false}
        />
        <Button>{words.look}</Button>
      </form>
    </div>
  );
}

/** What became of a colour, so that it can be read. */
function saidOf(colour: string | null, { light, dark }: Route.ComponentProps["loaderData"]["shades"]): string[] {
  const words = adminWords.colour;
  if (!colour) return [words.ours];
  const moved = [
    ...(light.action === colour ? [] : [words.darker]),
    ...(dark.action === colour ? [] : [words.lighter]),
  ];
  return moved.length > 0 ? moved : [words.asIs];
}

function roomOf(theme: keyof typeof rooms) {
  const { wall, surface, ink } = rooms[theme];
  return { wall, surface, ink };
}
