import { useSite } from "#app/ui/site.ts";

type RoomsProps = {
  label: string;
  /** Address and name of each; the first is the overview, which also holds what is in none of the others. */
  rooms: readonly (readonly [href: string, name: string])[];
  /** The address of the room this page belongs to, where its own does not begin with it. */
  within?: string;
};

/** The ways between the pages of one area, above each of them. */
export function Rooms({ label, rooms, within }: RoomsProps) {
  const [here = ""] = useSite().path.split("?");
  const [overview, ...others] = rooms.map(([href]) => href);
  const room = within ?? others.find((href) => here.startsWith(href)) ?? overview;
  return (
    <nav className="rooms" aria-label={label}>
      {rooms.map(([href, name]) => (
        <a key={href} href={href} aria-current={href === here ? "page" : href === room ? "true" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
