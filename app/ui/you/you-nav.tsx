import { youWords } from "#app/copy/pages/you.ts";
import { Rooms } from "#app/ui/rooms.tsx";

const rooms = [
  ["/you", youWords.overview],
  ["/you/profile", youWords.profile],
  ["/you/page", youWords.ownPage],
  ["/you/password", youWords.password],
  ["/you/sessions", youWords.sessions],
  ["/you/theme", youWords.theme],
] as const;

/** The ways between the reader's own pages; their lists belong to the overview. */
export function YouNav({ within }: { within?: string }) {
  return <Rooms label={youWords.nav} rooms={rooms} within={within} />;
}
