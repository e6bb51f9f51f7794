import { profileWords } from "#app/copy/pages/profile.ts";
import { type Colour, colours } from "#app/domain/face.ts";
import { Face } from "#app/ui/face.tsx";
import { Said, saidBy } from "#app/ui/field.tsx";

/** The colour of a face: each choice is the face itself, in that colour. */
export function ColourChoice({ name, value, error }: { name: string; value: Colour; error: string | null }) {
  const { "aria-describedby": describedBy } = saidBy("field-colour", null, error);
  return (
    <fieldset className="field colours" id="field-colour" aria-describedby={describedBy}>
      <legend>{profileWords.colour}</legend>
      <Said id="field-colour" error={error} />
      <div>
        {colours.map((colour) => (
          <label key={colour}>
            <input type="radio" name="colour" value={colour} defaultChecked={colour === value} />
            <Face of={{ name, colour }} size="l" />
            {profileWords.colours[colour]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
