import { defineConfig } from "drizzle-kit";
import { engine } from "./db/engine.ts";

/** drizzle-kit writes one folder of migrations per engine, from the one schema. */
export default defineConfig({
  dialect: engine === "postgres" ? "postgresql" : "sqlite",
  schema: "./db/schema.ts",
  out: `./migrations/${engine}`,
  casing: "snake_case",
});
