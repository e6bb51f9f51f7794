import { shareWords } from "#app/copy/pages/share.ts";
import { pathOfShare, type SharedKind } from "#app/domain/share.ts";
import { ShareIcon } from "#app/ui/icons.tsx";
import { useSite } from "#app/ui/site.ts";

/** The way to one's own link to something, for those who are signed in. */
export function ShareWay({ kind, of }: { kind: SharedKind; of: number | string }) {
  if (!useSite().reader) return null;
  return (
    <a className="share-way" href={pathOfShare(kind, of)} rel="nofollow">
      <ShareIcon size={18} />
      {shareWords.share}
    </a>
  );
}
