import { z } from "zod";
import { command, theSiteItself } from "./command.ts";
import { choice } from "./input.ts";

/** Light, dark, or as the device likes it; remembered on the device alone. */
export const chooseTheme = command({
  deed: "choose-theme",
  input: z.strictObject({ theme: choice(["light", "dark", "auto"]) }),
  subject: theSiteItself,
  run: async (_, { input: { theme } }) => ({ events: [], to: "/", theme }),
});
