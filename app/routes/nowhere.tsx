import { notFound, page } from "#app/web/page.ts";

/** Every address that is none. */
export const loader = page.open("see-board", async () => notFound());

export default function Nowhere() {
  return null;
}
