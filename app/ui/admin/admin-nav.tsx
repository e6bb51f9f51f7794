import { adminWords } from "#app/copy/pages/admin.ts";
import { Done } from "#app/ui/done.tsx";
import { Rooms } from "#app/ui/rooms.tsx";
import { useSite } from "#app/ui/site.ts";

const rooms = Object.entries(adminWords.places).map(
  ([place, name]) => [place === "overview" ? "/admin" : `/admin/${place}`, name] as const,
);

type AdminNavProps = {
  /** The address of the room, where the page's own does not begin with it. */
  within?: "/admin/promise";
};

/** The rooms of the admin area, above each of its pages; and that what was sent from the one before is done. */
export function AdminNav({ within }: AdminNavProps) {
  const isSaved = new URLSearchParams(useSite().path.split("?")[1]).has("saved");
  return (
    <>
      <Rooms label={adminWords.nav} rooms={rooms} within={within} />
      {isSaved && <Done>{adminWords.saved}</Done>}
    </>
  );
}
