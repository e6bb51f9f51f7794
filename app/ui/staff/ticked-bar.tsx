import { keysWords, inboxWords as words } from "#app/copy/pages/inbox.ts";
import { useSite } from "#app/ui/site.ts";

/** What may be done with all ideas that are ticked; each asks on a page of its own first. */
export function TickedBar() {
  const { path } = useSite();
  const way = (deed: keyof typeof words.bulk, keyed: string) => (
    <button type="submit" className="button plain" formAction={`/staff/ideas/${deed}`} data-key={keyed}>
      {words.bulk[deed]}
    </button>
  );
  return (
    <form className="ticked-bar" id="ticked" method="get" action="/staff/ideas/tag" aria-label={words.ticked}>
      <input type="hidden" name="back" value={path} />
      <div className="buttons" id="ticked-bar">
        {way("tag", "t")}
        {way("host", "h")}
        {way("merge", "m")}
        <button type="button" className="button quiet" hidden>
          {words.tickAll}
        </button>
        <button type="button" className="button quiet" hidden>
          {words.tickNone}
        </button>
        <a className="button quiet" href="#inbox-keys">
          {keysWords.open}
        </a>
      </div>
    </form>
  );
}
