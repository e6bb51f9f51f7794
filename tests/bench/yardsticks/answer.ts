import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves on a free port of loopback and says where, for as long as whoever started this is there. */
export function answer(listener: RequestListener): void {
  const server = createServer(listener).listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    process.send?.(`http://127.0.0.1:${port}`);
  });
  process.once("disconnect", () => process.exit());
}

/** Answers with a value as JSON. */
export function sendJson(response: Parameters<RequestListener>[1], value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": bytes.length }).end(bytes);
}
