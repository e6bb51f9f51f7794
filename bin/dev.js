/** `npm run dev`: the site with Vite in between, so that a change shows at once. */
import express from "express";
import { createServer } from "vite";
import { ensureInstalled, goHome } from "./ready.js";

goHome();
ensureInstalled();
const vite = await createServer({ server: { middlewareMode: true } });
const { start } = await vite.ssrLoadModule("./app/web/start.ts");
const front = express.Router().use(vite.middlewares);
const running = await start({ demo: process.argv.includes("--demo"), front });
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, async () => {
    await vite.close();
    await running.stop();
    process.exit(0);
  });
