export type Engine = "sqlite" | "postgres";

/** The engine a database's address speaks. */
export function engineOf(url: string): Engine {
  return /^postgres(ql)?:\/\//.test(url) ? "postgres" : "sqlite";
}

/** The file a `file:` address names; without the prefix the address is the path itself. */
export function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, "");
}

/** A database's address as it may be told: without user, password and options, which may hold one as well. */
export function nameOf(url: string): string {
  return engineOf(url) === "postgres" ? url.replace(/\/\/.*@/s, "//").replace(/\?.*$/s, "") : url;
}

/** The engine of this process: one process speaks one engine, decided by `DATABASE_URL` when it starts. */
export const engine: Engine = engineOf(process.env.DATABASE_URL ?? "");
