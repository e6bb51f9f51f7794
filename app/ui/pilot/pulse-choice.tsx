import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { pulses } from "#app/domain/check-in.ts";
import { Said, saidBy } from "#app/ui/field.tsx";

type PulseChoiceProps = { name: string; value?: string; error?: string | null };

/** From "not at all" to "I love it" in one tap: five large radio buttons. */
export function PulseChoice({ name, value, error }: PulseChoiceProps) {
  const id = `field-${name}`;
  const { "aria-describedby": describedBy } = saidBy(id, null, error);
  return (
    <fieldset className="field pulses" id={id} aria-describedby={describedBy}>
      <legend>{words.pulse}</legend>
      <Said id={id} error={error} />
      <div>
        {pulses.map((pulse, place) => (
          <label key={pulse}>
            <input type="radio" name={name} value={pulse} defaultChecked={pulse === value} required />
            <b>{pulse}</b>
            <span>{words.pulses[place]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
