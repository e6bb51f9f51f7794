import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { readBody } from "./body.ts";
import { type House, houseContext } from "./visit.ts";

/** Hands a request to the framework with its whole body, and sends the answer whole; but a table as it comes. */
export function handlerOf(
  build: ServerBuild,
  house: Pick<House, "db" | "files" | "authenticator" | "program" | "shareVisits" | "views">,
  publicUrl?: string,
) {
  const handle = createRequestHandler(build, process.env.NODE_ENV);
  return async (incoming: ExpressRequest, outgoing: ExpressResponse): Promise<void> => {
    const body = await readBody(incoming);
    if (body === "too-large") {
      outgoing
        .status(413)
        .set("Connection", "close")
        .type("text")
        .send("That is more than this site can take: at most 256 kB at a time.\n");
      return;
    }
    const context = new RouterContextProvider();
    const origin = publicUrl ?? `${incoming.protocol}://${incoming.get("Host")}`;
    const secure = origin.startsWith("https:");
    context.set(houseContext, { ...house, address: incoming.ip ?? "", secure, publicUrl });
    const answer = await handle(toRequest(incoming, body, origin), context);
    outgoing.status(answer.status);
    if (answer.status === 503) outgoing.setHeader("Retry-After", "5");
    if (answer.status === 507) outgoing.setHeader("Retry-After", "60");
    for (const [name, value] of answer.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) outgoing.setHeader("Set-Cookie", cookies);
    if (answer.body && isTable(answer)) await stream(answer.body, outgoing);
    else outgoing.end(Buffer.from(await answer.arrayBuffer()));
  };
}

function isTable({ headers }: Response): boolean {
  return headers.get("Content-Type")?.startsWith("text/csv") === true;
}

/** A table that breaks off breaks its connection, so that nobody takes it for whole; who goes away early is no fault. */
async function stream(body: NonNullable<Response["body"]>, outgoing: ExpressResponse): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

function toRequest(incoming: ExpressRequest, body: Buffer | null, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    // The wall has asked where it comes from; the framework would ask again, and knows less.
    if (name === "origin" || value === undefined) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  const url = new URL(incoming.originalUrl, origin);
  const sent = body && body.length > 0 ? { body: new Uint8Array(body) } : {};
  return new Request(url, { method: incoming.method, headers, ...sent });
}
