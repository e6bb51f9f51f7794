import { polishWords as words } from "#app/copy/pages/polish.ts";
import type { WordsDiff } from "#app/domain/diff.ts";
import { Side } from "#app/ui/polish/diff.tsx";

/** What two people made of the same words, one beside the other. */
export function Conflict({ ours, theirs }: { ours: WordsDiff; theirs: WordsDiff }) {
  return (
    <div className="diff side">
      <Side heading={words.standsNow} diff={ours} />
      <Side heading={words.wasOffered} diff={theirs} />
    </div>
  );
}
