import { z } from "zod";
import { command, theSiteItself } from "./command.ts";
import { edition, maybeColour } from "./input.ts";
import { changed } from "./settings.ts";

/** The site's own action colour, or ours again. */
export const changeColour = command({
  deed: "change-colour",
  input: z.strictObject({ colour: maybeColour, edition }),
  subject: theSiteItself,
  run: (tx, { input: { colour, edition }, newId }) =>
    changed(tx, { kind: "colour-changed", form: "colour", edition, to: { colour }, newId }),
});
