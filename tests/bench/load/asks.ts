import type { Ask } from "./load.ts";

/** A request for a page, uncompressed. */
export function get(url: string, path: string, cookie?: string): Ask {
  return { bytes: Buffer.from(`GET ${path} HTTP/1.1\r\n${headers(url, cookie)}\r\n`), path, status: 200 };
}

/** A form as a page of the site sends it without JavaScript. */
export function form(url: string, path: string, fields: Record<string, string>, cookie?: string): Ask {
  const body = new URLSearchParams(fields).toString();
  const type = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const head = `POST ${path} HTTP/1.1\r\n${headers(url, cookie)}Origin: ${url}\r\n${type}\r\n`;
  return { bytes: Buffer.from(head + body), path, status: 303 };
}

function headers(url: string, cookie?: string): string {
  return `Host: ${new URL(url).host}\r\n${cookie ? `Cookie: ${cookie}\r\n` : ""}`;
}
