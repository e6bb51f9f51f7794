import { z } from "zod";
import { command, theSiteItself } from "./command.ts";
import { maybeColour, version } from "./input.ts";
import { changed } from "./settings.ts";

/** The site's own action colour, or ours again. */
export const changeColour = command({
  deed: "change-colour",
  input: z.strictObject({ colour: maybeColour, version }),
  subject: theSiteItself,
  run: (tx, { input: { colour, version }, newId }) =>
    changed(tx, { kind: "colour-changed", form: "colour", version, to: { colour }, newId }),
});
