import type { S3mini } from "s3mini";
import type { Files } from "./store.ts";

const patienceMs = 10_000;

/** Files in a bucket that speaks S3: `s3://key:secret@host/bucket?region=…`, or `s3+http:` where no TLS is spoken. */
export function openS3(url: URL): Files {
  let opened: Promise<S3mini> | undefined;
  const bucket = () => {
    opened ??= connect(url);
    return opened;
  };
  return {
    async put(name, bytes) {
      await (await bucket()).putObject(name, bytes, "image/webp");
    },
    async get(name) {
      const found = await (await bucket()).getObjectArrayBuffer(name);
      return found && Buffer.from(found);
    },
    async drop(name) {
      await (await bucket()).deleteObject(name);
    },
  };
}

/** Only who keeps files there loads what it takes. */
async function connect(url: URL): Promise<S3mini> {
  const { S3mini } = await import("s3mini");
  const { protocol, username, password, host, pathname, searchParams } = url;
  return new S3mini({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    endpoint: `${protocol === "s3+http:" ? "http" : "https"}://${host}${pathname}`,
    region: searchParams.get("region") ?? "auto",
    requestAbortTimeout: patienceMs,
  });
}
