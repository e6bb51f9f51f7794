import { connect } from "node:net";

/** One request as it travels, and the status that says it was done. */
export type Ask = { bytes: Buffer; path: string; status: number };
/** What a connection asks next; null when it has asked everything. */
export type Next = (connection: number) => Ask | null;
export type Loaded = { requests: number; ms: number };

export const connections = 16;

/**
 * Keeps all connections busy: each asks again as soon as it is answered, until `forMs` have passed or it has asked
 * everything. Answers how many answers came, in how many ms. Any other status than the right one ends it.
 */
export async function load(url: string, next: Next, forMs = Number.POSITIVE_INFINITY): Promise<Loaded> {
  const began = performance.now();
  const until = began + forMs;
  const answers = await Promise.all(
    Array.from({ length: connections }, (_, connection) =>
      keepAsking(new URL(url), () => (performance.now() < until ? next(connection) : null)),
    ),
  );
  return { requests: answers.reduce((sum, count) => sum + count, 0), ms: performance.now() - began };
}

/** One connection; answers how often it was answered. Bare sockets, since a client's own work must not be what counts. */
function keepAsking({ hostname, port }: URL, next: () => Ask | null): Promise<number> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    let asked: Ask | null = null;
    const hear = answerReader((status) => {
      if (status !== asked?.status) return fail(`${asked?.path} answered ${status} instead of ${asked?.status}.`);
      answered++;
      ask();
    });
    const callback = (length: number, buffer: Uint8Array) => {
      hear(buffer.subarray(0, length) as Buffer);
      return true;
    };
    const onread = { buffer: Buffer.allocUnsafe(64 * 1024), callback };
    const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    socket.once("connect", ask);
    socket.once("error", ({ message }) => fail(message));
    socket.once("close", () => fail("the connection was closed."));

    function ask() {
      asked = next();
      if (asked) socket.write(asked.bytes);
      else {
        resolve(answered);
        socket.destroy();
      }
    }

    function fail(words: string) {
      reject(new Error(words));
      socket.destroy();
    }
  });
}

const blankLine = "\r\n\r\n";
const lastChunk = `0${blankLine}`;

/** Reads one answer after the other off a connection, in whatever pieces they come. */
function answerReader(heard: (status: number) => void): (piece: Buffer) => void {
  let head: Buffer | null = null;
  let status = 0;
  /** Bytes of the body that are still to come; null when only its end tells. */
  let left: number | null = 0;
  let tail = "";
  let inBody = false;

  return (piece) => {
    let body = piece;
    if (!inBody) {
      const all: Buffer = head ? Buffer.concat([head, piece]) : piece;
      const end = all.indexOf(blankLine);
      // The buffer is used again for the next piece, so what is kept must be a copy.
      head = end < 0 ? Buffer.from(all) : null;
      if (end < 0) return;
      const text = all.toString("latin1", 0, end + 2);
      status = Number(text.slice(9, 12));
      left = /^transfer-encoding: chunked/im.test(text)
        ? null
        : Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
      tail = "";
      inBody = true;
      body = all.subarray(end + blankLine.length);
    }
    if (left === null)
      tail = (tail + body.toString("latin1", Math.max(0, body.length - lastChunk.length))).slice(-lastChunk.length);
    else left -= body.length;
    if (left !== 0 && tail !== lastChunk) return;
    inBody = false;
    heard(status);
  };
}
