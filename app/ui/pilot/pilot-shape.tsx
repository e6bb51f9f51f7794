import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { openPilotWords as labels } from "#app/copy/pages/open-pilot.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import type { PilotShape as Shape } from "#app/domain/pilot-shape.ts";
import { Day } from "#app/ui/day.tsx";

/** The shape of a pilot that has opened, behind a word. */
export function PilotShapeBehind({ shape }: { shape: Shape }) {
  return (
    <details className="more-fields">
      <summary>{words.shape}</summary>
      <ShapeList shape={shape} />
    </details>
  );
}

/** The shape of a draft. For staff alone. */
export function PilotShape({ shape }: { shape: Shape }) {
  return (
    <section>
      <h2>{words.shape}</h2>
      <ShapeList shape={shape} />
    </section>
  );
}

/** All that staff said of a pilot; what was left blank is left out. */
function ShapeList({ shape }: { shape: Shape }) {
  const { target, unit, capMoney, currency, capPeople, capDays, openTo, tag } = shape;
  const cap = [
    capMoney !== null && `${copy.count(capMoney)} ${currency}`,
    capPeople !== null && words.people(capPeople),
    capDays !== null && words.days(capDays),
  ].filter(Boolean);
  const facts: [string, ReactNode][] = [
    [labels.yardstick, labels.yardsticks[shape.yardstick].label],
    [labels.target, target === null ? null : words.target(target, unit)],
    [labels.cap, cap.join(", ") || words.noCap],
    [labels.places, copy.count(shape.places)],
    [labels.who, shape.who],
    [
      labels.openTo,
      openTo === "tag" && tag ? `${labels.openTos.tag.label}: ${tag.name}` : labels.openTos[openTo].label,
    ],
    [labels.seating, labels.seatings[shape.seating].label],
    [labels.refusalDays, shape.refusalDays || null],
    [labels.questions, shape.questions.length > 0 && shape.questions.map((one) => <p key={one}>{one}</p>)],
    [
      pilotWords.dates,
      <>
        <Day at={shape.startsOn} /> {pilotWords.to} <Day at={shape.endsOn} />
      </>,
    ],
    [labels.checkInEvery, words.every(shape.checkInEvery)],
    [labels.notes, shape.notes],
  ];
  return (
    <dl className="pilot-shape">
      {facts
        .filter(([, said]) => said)
        .map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
    </dl>
  );
}
