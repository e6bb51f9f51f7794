export type Engine = "sqlite" | "postgres";

/** The engine a database's address speaks. */
export function engineOf(url: string): Engine {
  return /^postgres(ql)?:\/\//.test(url) ? "postgres" : "sqlite";
}

/** The engine of this process: one process speaks one engine, decided by `DATABASE_URL` when it starts. */
export const engine: Engine = engineOf(process.env.DATABASE_URL ?? "");
