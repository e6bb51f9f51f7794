import { fileOf, widthsOf } from "#app/domain/picture.ts";
import { logFault } from "#app/web/log.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { pictureSeenBy } from "#db/pictures.ts";
import type { Route } from "./+types/picture.ts";

/** One file of a picture. Public ones never change; a check-in's is asked for anew each time, by those who may see it. */
export const loader = page.open("see-picture", async ({ read, actor, params, url, files }) => {
  const { id } = params as Route.LoaderArgs["params"];
  const picture = found(await pictureSeenBy(read, id, actor));
  const [, asked] = url.pathname.match(/\/(\d{1,4})\.webp$/) ?? [];
  const width = found(widthsOf(picture.width).find((one) => String(one) === asked));
  const bytes = await files.get(fileOf(picture.id, width)).catch((error) => {
    logFault(error, "a picture");
    refusedPage("away", 503);
  });
  const isPublic = picture.checkInId === null;
  return new Response(new Uint8Array(found(bytes)), {
    headers: {
      "Content-Type": "image/webp",
      "Cache-Control": isPublic ? "public, max-age=31536000, immutable" : "private, no-store",
    },
  });
});
