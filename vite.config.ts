import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0 },
  environments: {
    // The server is built around the framework's own build, so that one file is all that runs.
    ssr: { build: { rollupOptions: { input: "./app/web/server.ts" } } },
  },
});
