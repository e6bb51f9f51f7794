/** `npm run check`: types for both engines, lint and format, and that no migration is missing. */

import { check } from "./checks.js";
import { ensureInstalled, goHome } from "./ready.js";

goHome();
ensureInstalled();
const { failed } = check();
process.exit(failed === 0 ? 0 : 1);
