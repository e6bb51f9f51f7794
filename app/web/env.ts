import { dirname, join } from "node:path";
import { z } from "zod";
import { engineOf, fileOf } from "#db/engine.ts";

const levels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

const schema = z.object({
  PORT: whole(65_535, "is not a port").default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/).+/, "must begin with file: or postgres://")
    .default("file:data/roughstone.db"),
  DATABASE_READ_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, "must begin with postgres://")
    .optional(),
  PICTURES_URL: z
    .string()
    .regex(/^(file:|s3(\+http)?:\/\/[^:@/]+:[^:@/]+@[^/]+\/).+/, "must begin with file: or s3://key:secret@host/")
    .optional(),
  WEB_PROCESSES: whole(64, "must be how many processes answer, from 1 to 64")
    .refine((count) => count > 0, "must be how many processes answer, from 1 to 64")
    .default(1),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .transform((url) => new URL(url).origin)
    .optional(),
  TRUST_PROXY: whole(10, "must be how many proxies stand in front").default(0),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(", ")}`).default("info"),
});

function whole(most: number, words: string) {
  return z
    .string()
    .regex(/^\d{1,5}$/, words)
    .transform(Number)
    .refine((value) => value <= most, words);
}

export type Env = z.infer<typeof schema> & { PICTURES_URL: string };

/** Reads the settings once; throws one sentence that names every setting that is wrong. */
export function readEnv(from: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const read = schema.safeParse(given);
  if (read.success) return { ...read.data, PICTURES_URL: read.data.PICTURES_URL ?? besideDatabase(read.data) };
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new Error(`Roughstone can't start with these settings: ${faults.join("; ")}.`);
}

/** Pictures lie beside the database where that is a file, so that a copy of the folder has all of it. */
function besideDatabase({ DATABASE_URL }: z.infer<typeof schema>): string {
  const folder = engineOf(DATABASE_URL) === "sqlite" ? dirname(fileOf(DATABASE_URL)) : "data";
  return `file:${join(folder, "pictures")}`;
}
