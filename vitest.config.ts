import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{domain,commands,db,background,web,routes,house}/**/*.test.ts"],
    globalSetup: "tests/support/template.ts",
    // The engine of a process is decided by DATABASE_URL; each test opens a database of its own.
    env: { DATABASE_URL: process.env.TEST_DATABASE_URL ?? "file:" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
