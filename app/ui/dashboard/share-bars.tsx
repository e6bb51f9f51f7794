import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import { shareOf } from "#app/domain/dashboard.ts";

type ShareBarsProps = {
  label: string;
  /** A part of a whole each; null while it is too early to say. */
  rows: { key: string; name: string; share: { part: number; whole: number } | null; none: string }[];
};

/** Shares of a whole, one below the other, each with its numbers. */
export function ShareBars({ label, rows }: ShareBarsProps) {
  return (
    <ul className="share-bars" aria-label={label}>
      {rows.map(({ key, name, share, none }) => {
        const percent = share && shareOf(share.part, share.whole);
        return (
          <li key={key}>
            <span>{name}</span>
            <b>{percent === null ? "–" : words.percent(percent)}</b>
            <small>{share === null || percent === null ? none : words.of(share.part, share.whole)}</small>
            <meter min={0} max={100} value={percent ?? 0} aria-label={name} />
          </li>
        );
      })}
    </ul>
  );
}
