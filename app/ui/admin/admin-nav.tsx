import { adminWords } from "#app/copy/pages/admin.ts";
import { Done } from "#app/ui/done.tsx";
import { useSite } from "#app/ui/site.ts";

/** The rooms of the admin area, above each of its pages; and that what was sent from the one before is done. */
export function AdminNav() {
  const [here, query] = useSite().path.split("?");
  const isSaved = new URLSearchParams(query).has("saved");
  return (
    <>
      <nav className="admin-nav" aria-label={adminWords.nav}>
        {Object.entries(adminWords.places).map(([place, label]) => {
          const href = place === "overview" ? "/admin" : `/admin/${place}`;
          return (
            <a key={place} href={href} aria-current={here === href ? "page" : undefined}>
              {label}
            </a>
          );
        })}
      </nav>
      {isSaved && <Done>{adminWords.saved}</Done>}
    </>
  );
}
