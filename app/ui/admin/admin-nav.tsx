import { adminWords } from "#app/copy/pages/admin.ts";
import { useSite } from "#app/ui/site.ts";

/** The rooms of the admin area, above each of its pages. */
export function AdminNav() {
  const [here] = useSite().path.split("?");
  return (
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
  );
}
