/** Everybody of the demo signs in with it; it exists on demo databases alone. */
export const demoPassword = "roughstone-demo";
