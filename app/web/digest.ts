import { createHash } from "node:crypto";

/** A short name for what some parts say, the same as long as they are; it may stand in an address. */
export function digestOf(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url").slice(0, 27);
}
