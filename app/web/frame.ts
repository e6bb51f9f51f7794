import { type Embed, frameOf, pathOfEmbed } from "#app/domain/embed.ts";
import { escapeHtml } from "#app/domain/html.ts";
import { file } from "./file.ts";

/** The lines that show the wall in another site's page. */
export function snippetOf(home: string, embed: Embed, title: string, room = { width: null, height: null } as Room) {
  const { width, height } = frameOf(embed, room);
  const src = escapeHtml(home + pathOfEmbed(embed));
  return `<iframe src="${src}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;border-radius:16px;max-width:100%"></iframe>`;
}

type Room = { width: number | null; height: number | null };

/** The one page that other sites may show in a frame: the same for everybody, without a script, a form or a cookie. */
export function framedFile(html: string, status = 200): Response {
  const headers = {
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  return file(`<!DOCTYPE html>${html}`, "text/html", headers, status);
}
