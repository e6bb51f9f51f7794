import { copy } from "#app/copy/en.ts";
import { searchWords } from "#app/copy/pages/search.ts";
import { worksHere } from "#app/domain/roles.ts";
import { viaIn, withVia } from "#app/domain/share.ts";
import { Button } from "#app/ui/button.tsx";
import { Face } from "#app/ui/face.tsx";
import { SearchIcon } from "#app/ui/icons.tsx";
import { useSite } from "#app/ui/site.ts";

/** The end of the header: the staff's door, the one strong action, the reader's face or the way in. */
export function ShellEnd({ calm }: { calm: boolean }) {
  const { reader, path } = useSite();
  const [here = "/"] = path.split("?");
  const via = reader ? null : viaIn(path);
  return (
    <div className="top-end">
      <a
        className="top-icon"
        href="/search"
        aria-label={searchWords.open}
        aria-current={here === "/search" ? "page" : undefined}
      >
        <SearchIcon size={22} />
      </a>
      {reader && worksHere(reader.role) && (
        <a className="top-link" href="/staff" aria-current={here.startsWith("/staff") ? "page" : undefined}>
          {copy.shell.staff}
        </a>
      )}
      {!calm && here !== "/" && here !== "/ideas/new" && (
        <Button kind="strong" href={withVia("/ideas/new", via)}>
          {copy.shell.dream}
        </Button>
      )}
      {reader ? (
        <a
          className={reader.unread ? "me unread" : "me"}
          href="/you"
          aria-label={copy.shell.yours(reader.name, reader.unread)}
        >
          <Face of={reader} />
        </a>
      ) : (
        <a className="top-link" href={via ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in"}>
          {copy.shell.signIn}
        </a>
      )}
    </div>
  );
}
