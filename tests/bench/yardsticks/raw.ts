/** "raw": bare node:http that sends bytes it holds in memory. Its words are files; each is served by its number. */
import { readFileSync } from "node:fs";
import { answer } from "./answer.ts";

const pages = new Map(process.argv.slice(2).map((file, place) => [`/${place}`, readFileSync(file)]));

answer((request, response) => {
  const bytes = pages.get(request.url ?? "");
  if (!bytes) return response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": bytes.length }).end(bytes);
});
