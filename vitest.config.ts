import { defineConfig } from "vitest/config";

const postgres = process.env.TEST_DATABASE_URL;

export default defineConfig({
  test: {
    // How requests are read and how the house is built is the same on both engines; it is tested once, on SQLite.
    include: postgres
      ? ["tests/{domain,commands,db,background,routes}/**/*.test.ts"]
      : ["tests/{domain,commands,db,background,pictures,web,routes,house}/**/*.test.ts"],
    // What is about one engine says so in its name.
    exclude: [postgres ? "**/*.sqlite.test.ts" : "**/*.postgres.test.ts"],
    globalSetup: "tests/support/template.ts",
    // The engine of a process is decided by DATABASE_URL; each test opens a database of its own.
    env: { DATABASE_URL: postgres ?? "file:" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
