import { polishWords as words } from "#app/copy/pages/polish.ts";
import { Choices } from "#app/ui/choices.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Whether the idea means something else now, as whoever changes its words says; ticked where so much changes. */
export function Meaning({ refusal, likely }: { refusal?: Refusal; likely: boolean }) {
  const suggested = likely ? "changed" : "";
  // A box that was left empty is not sent, so after a refusal what was not typed was not ticked.
  const chosen = refusal?.code ? refusal.value("meaning") : suggested;
  return (
    <Choices
      name="meaning"
      value={chosen}
      legend={words.meaning}
      several
      options={[
        {
          value: "changed",
          label: words.meaningChanged,
          hint: likely ? words.meaningLikely : words.meaningHint,
        },
      ]}
    />
  );
}
