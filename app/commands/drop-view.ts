import { pathOfInbox } from "#app/domain/inbox.ts";
import { dropView as drop, viewById } from "#db/saved-views.ts";
import { command, type Params } from "./command.ts";
import { nothing } from "./input.ts";

/** Staff let go of a view they had saved. */
export const dropView = command({
  deed: "drop-view",
  input: nothing,
  subject: (tx, { id = "" }: Params) => viewById(tx, id),
  async run(tx, { subject: { id } }) {
    await drop(tx, id);
    return { events: [], to: pathOfInbox() };
  },
});
