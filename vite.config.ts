import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

const shared = { name: "shared", test: /\/app\//, minShareCount: 24 };

export default defineConfig({
  plugins: [reactRouter()],
  // The styles speak modern CSS; an older target would rewrite light-dark() into something larger.
  build: { assetsInlineLimit: 0, cssTarget: ["chrome123", "firefox128", "safari17.5"] },
  environments: {
    // The server is built around the framework's own build, so that one file is all that runs.
    ssr: { build: { rollupOptions: { input: "./app/web/start.ts" } } },
    // What very many pages share is one file: every file more is named again by each page in the list that browsers load.
    client: { build: { rollupOptions: { output: { codeSplitting: { groups: [shared] } } } } },
  },
});
