import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from "react-router";
import { TypedContext } from "#app/ui/site.ts";
import { logFault } from "#app/web/log.ts";
import { nonceContext, typedContext } from "#app/web/visit.ts";

/** Renders a page whole: what counts is the bytes, and a page sent at once is quicker than one sent in pieces. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext) || undefined;
  return new Promise((resolve, reject) => {
    const page = (
      <TypedContext value={context.get(typedContext)}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </TypedContext>
    );
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const parts: Buffer[] = [];
        const whole = new Writable({
          write(part, _, done) {
            parts.push(part);
            done();
          },
          final(done) {
            headers.set("Content-Type", "text/html; charset=utf-8");
            resolve(new Response(Buffer.concat(parts), { status, headers }));
            done();
          },
        });
        pipe(whole);
      },
      onShellError: reject,
      onError: reject,
    });
  });
}

/** Only what went wrong on our side is worth a line in the log. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  logFault(error, `${request.method} ${new URL(request.url).pathname}`);
}
