import type * as Columns from "#engine/columns";
import * as postgres from "./columns.postgres.ts";
import * as sqlite from "./columns.sqlite.ts";
import { engine } from "./engine.ts";

/** The column types of the engine this process speaks. Both are type-checked; see tests/tsconfig.postgres.json. */
export const columns = (engine === "postgres" ? postgres : sqlite) as unknown as typeof Columns;
export type { AnyColumn } from "#engine/columns";
