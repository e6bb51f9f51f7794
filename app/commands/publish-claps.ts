import { Refusal } from "#app/domain/refusal.ts";
import { hasClapsToPublish } from "#db/claps.ts";
import { raisePublicVersion } from "#db/site.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/**
 * The clock lets the pages that visitors keep catch up with the applause of the last minute. A clap alone does not, so
 * that a flood of it costs nobody theirs.
 */
export const publishClaps = command({
  deed: "publish-claps",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { site, now, newId }) {
    if (!(await hasClapsToPublish(tx, site, now))) throw new Refusal("not-found");
    await raisePublicVersion(tx, newId());
    return { events: [], to: "/wall" };
  },
});
