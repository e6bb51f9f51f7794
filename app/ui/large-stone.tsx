import type { Stage } from "#app/domain/stage.ts";
import { stoneOf } from "#app/domain/stone.ts";
import { cutStone } from "#app/ui/cut/cut-stone.ts";

/**
 * An idea's stone in full, for the wall and the idea's page. `turns` lets it turn once as it appears.
 * Where one page shows the same stone twice, `scope` keeps the ids of its gradients apart.
 */
export function LargeStone(props: { id: string; stage: Stage; label?: string; turns?: boolean; scope?: string }) {
  const { id, stage, label, turns, scope = "g" } = props;
  const { mineral, shape } = stoneOf(id);
  const { size, paths, table, whole } = cutStone(shape, stage, true);
  const name = `${scope}-${id.slice(-12)}`;
  const cut = stage === "piloting" || stage === "shipped";
  const facets = paths.filter(({ fill }) => fill !== "spark");
  const spark = paths.find(({ fill }) => fill === "spark");
  return (
    <svg
      className={`stone gem ${stage} m${mineral}${turns ? " turns" : ""}`}
      viewBox={`0 0 ${size} ${size}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <radialGradient id={`${name}l`} cx=".3" cy=".22" r=".85">
        <stop stopColor="var(--tb)" stopOpacity={cut ? 0.3 : 0.25} />
        <stop offset=".45" stopColor="var(--t7)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--t0)" stopOpacity=".55" />
      </radialGradient>
      <linearGradient id={`${name}t`} x2="1" y2="1">
        <stop stopColor="#fff" stopOpacity=".62" />
        <stop offset=".46" stopColor="#fff" stopOpacity=".06" />
        <stop offset=".5" stopColor="#fff" stopOpacity="0" />
        <stop offset="1" stopColor="var(--t8)" stopOpacity=".42" />
      </linearGradient>
      <g stroke="#fff" strokeOpacity={cut ? 0.2 : 0.07} strokeWidth=".8" strokeLinejoin="round">
        {facets.map(({ fill, d, opacity }) => (
          <path key={d} fill={`var(--${fill})`} opacity={opacity} d={d} />
        ))}
      </g>
      <path fill={`url(#${name}l)`} d={whole} />
      {table && <path fill={`url(#${name}t)`} stroke="var(--tb)" strokeOpacity=".5" strokeLinejoin="round" d={table} />}
      {spark && <path fill="var(--spark)" stroke="var(--gap)" strokeWidth="7" paintOrder="stroke" d={spark.d} />}
    </svg>
  );
}
