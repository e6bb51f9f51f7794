/**
 * The framework's options. Remix's supported line is React Router 7 in framework mode;
 * react-router.config.ts hands it this object.
 * @type {import("@react-router/dev/config").Config}
 */
export default {
  ssr: true,
  routeDiscovery: { mode: "initial" },
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
};
