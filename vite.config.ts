import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  // The styles speak modern CSS; an older target would rewrite light-dark() into something larger.
  build: { assetsInlineLimit: 0, cssTarget: ["chrome123", "firefox128", "safari17.5"] },
  environments: {
    // The server is built around the framework's own build, so that one file is all that runs.
    ssr: { build: { rollupOptions: { input: "./app/web/start.ts" } } },
  },
});
