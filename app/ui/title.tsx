import { useSite } from "#app/ui/site.ts";

/** The title of a page in tabs and bookmarks, with the site's name: "Pilots · Harbour Coffee". */
export function Title({ children }: { children: string }) {
  const { name } = useSite();
  return <title>{`${children} · ${name}`}</title>;
}
