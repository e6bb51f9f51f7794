import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import { pathOfDashboard, type RangeFault } from "#app/domain/dashboard.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

type RangeProps = {
  typed: { from: string; to: string };
  /** The weeks that are shown; null when what was typed is wrong. */
  span: Span | null;
  presets: { name: keyof typeof words.presets; span: Span }[];
  fault: { fault: RangeFault; field: "from" | "to" } | null;
};

/** Which weeks the dashboard shows: those asked for most, or any. */
export function Range({ typed, span, presets, fault }: RangeProps) {
  const shown = span ? { from: span.from, to: span.until } : typed;
  const errorOf = (field: "from" | "to") => (fault?.field === field ? words.faults[fault.fault] : null);
  return (
    <section className="filters" aria-label={words.range}>
      <nav className="sorts" aria-label={words.range}>
        {presets.map(({ name, span: preset }) => (
          <a
            key={name}
            href={pathOfDashboard(preset)}
            aria-current={span && pathOfDashboard(preset) === pathOfDashboard(span) ? "true" : undefined}
          >
            {words.presets[name]}
          </a>
        ))}
      </nav>
      <form className="form beside range" action="/staff/dashboard" aria-label={words.range}>
        {fault && <Notice>{words.wrong}</Notice>}
        <Field name="from" label={words.from} type="date" value={shown.from} error={errorOf("from")} required={false} />
        <Field name="to" label={words.to} type="date" value={shown.to} error={errorOf("to")} required={false} />
        <Button>{words.show}</Button>
      </form>
    </section>
  );
}
