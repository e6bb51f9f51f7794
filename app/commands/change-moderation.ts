import { z } from "zod";
import { holdings } from "#app/domain/moderation.ts";
import { command, theSiteItself } from "./command.ts";
import { choice, edition } from "./input.ts";
import { changed } from "./settings.ts";

/** Whose words wait until staff have looked at them. What waits already goes on waiting, whatever is chosen. */
export const changeModeration = command({
  deed: "change-moderation",
  input: z.strictObject({ holding: choice(holdings), edition }),
  subject: theSiteItself,
  run: (tx, { input: { holding, edition }, newId }) =>
    changed(tx, { kind: "moderation-changed", form: "moderation", edition, to: { holding }, newId }),
});
