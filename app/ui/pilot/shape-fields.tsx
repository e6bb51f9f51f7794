import { openPilotWords as words } from "#app/copy/pages/open-pilot.ts";
import { limits } from "#app/domain/limits.ts";
import { openTo, seatings, yardsticks } from "#app/domain/pilot.ts";
import type { ShapeField } from "#app/domain/pilot-shape.ts";
import type { TagName } from "#app/domain/views.ts";
import { Choices } from "#app/ui/choices.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type Said = Partial<Record<ShapeField, string>>;

/** What is believed and how it is known, for how many, and when: enough to open a pilot at once. */
export function FirstFields({ refusal, said }: { refusal: Refusal; said: Said }) {
  return (
    <>
      <Believed refusal={refusal} said={said} />
      <div className="places-and-days">
        <Field
          {...refusal.field("places", said.places)}
          label={words.places}
          type="number"
          required
          min={limits.places.least}
          max={limits.places.most}
        />
        <Field {...refusal.field("from", said.from)} label={words.from} type="date" required />
        <Field {...refusal.field("to", said.to)} label={words.to} type="date" required />
      </div>
    </>
  );
}

type ShapeFieldsProps = {
  refusal: Refusal;
  said: Record<ShapeField, string>;
  tags: TagName[];
  /** Who can host it. */
  team: { handle: string; name: string }[];
};

/** All that shapes a pilot, in groups. */
export function ShapeFields({ refusal, said, tags, team }: ShapeFieldsProps) {
  const field = (name: ShapeField) => ({ ...refusal.field(name, said[name]) });
  const number = { type: "number", min: 0 } as const;
  return (
    <>
      <fieldset className="fields">
        <legend>{words.believed}</legend>
        <Believed refusal={refusal} said={said} />
        <Choices
          {...field("yardstick")}
          legend={words.yardstick}
          options={yardsticks.map((value) => ({ value, ...words.yardsticks[value] }))}
        />
        <div className="two-fields">
          <Field {...field("target")} label={words.target} hint={words.targetHint} maxLength={limits.unit} />
          <Field {...field("unit")} label={words.unit} hint={words.unitHint} maxLength={limits.unit} />
        </div>
      </fieldset>
      <fieldset className="fields">
        <legend>{words.cap}</legend>
        <p className="hint">{words.capHint}</p>
        <div className="two-fields">
          <Field {...field("capMoney")} {...number} label={words.capMoney} max={limits.money.most} />
          <Field {...field("currency")} label={words.currency} hint={words.currencyHint} maxLength={3} />
          <Field {...field("capPeople")} {...number} label={words.capPeople} max={limits.capPeople.most} />
          <Field {...field("capDays")} {...number} label={words.capDays} max={limits.capDays.most} />
        </div>
      </fieldset>
      <fieldset className="fields">
        <legend>{words.taking}</legend>
        <Field
          {...field("places")}
          label={words.places}
          type="number"
          required
          min={limits.places.least}
          max={limits.places.most}
        />
        <Field {...field("who")} label={words.who} hint={words.whoHint} multiline rows={2} maxLength={limits.line} />
        <Choices
          {...field("openTo")}
          legend={words.openTo}
          options={openTo.map((value) => ({ value, ...words.openTos[value] }))}
        />
        <Field
          {...field("tag")}
          label={words.tag}
          options={[{ value: "", label: words.noTag }, ...tags.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        <Choices
          {...field("seating")}
          legend={words.seating}
          options={seatings.map((value) => ({ value, ...words.seatings[value] }))}
        />
        <Field
          {...field("refusalDays")}
          {...number}
          label={words.refusalDays}
          hint={words.refusalDaysHint}
          max={limits.refusalDays.most}
        />
        <Field {...field("questions")} label={words.questions} hint={words.questionsHint} multiline rows={3} />
      </fieldset>
      <fieldset className="fields">
        <legend>{words.when}</legend>
        <div className="two-fields">
          <Field {...field("from")} label={words.from} type="date" required />
          <Field {...field("to")} label={words.to} type="date" required />
        </div>
        <Field
          {...field("checkInEvery")}
          label={words.checkInEvery}
          type="number"
          min={limits.checkInEvery.least}
          max={limits.checkInEvery.most}
        />
        <Field
          {...field("host")}
          label={words.host}
          required
          options={team.map(({ handle, name }) => ({ value: handle, label: name }))}
        />
        <Field {...field("ideas")} label={words.ideas} hint={words.ideasHint} multiline rows={2} required />
        <Field {...field("notes")} label={words.notes} hint={words.notesHint} multiline maxLength={limits.body} />
      </fieldset>
    </>
  );
}

function Believed({ refusal, said }: { refusal: Refusal; said: Said }) {
  return (
    <>
      <Field
        {...refusal.field("hypothesis", said.hypothesis)}
        label={words.hypothesis}
        hint={words.hypothesisHint}
        required={false}
        multiline
        rows={3}
        maxLength={limits.line}
      />
      <Field
        {...refusal.field("measure", said.measure)}
        label={words.measure}
        hint={words.measureHint}
        required={false}
        multiline
        rows={2}
        maxLength={limits.line}
      />
    </>
  );
}
