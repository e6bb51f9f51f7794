import { wall } from "#app/copy/wall.ts";

/** The wall's heading where a part of it is looked at. */
export function WallHead() {
  return (
    <header className="wall-head">
      <h1>{wall.name}</h1>
      <p className="lede">{wall.words}</p>
    </header>
  );
}
