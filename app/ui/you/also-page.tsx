import { consentWords } from "#app/copy/pages/consent.ts";
import { Choices } from "#app/ui/choices.tsx";

/** Beside accepting a credit by name: the choice to open one's page along with it. */
export function AlsoPage({ handle, id, value }: { handle: string; id?: string; value?: string }) {
  const { page, alsoPage, alsoPageHint } = consentWords;
  return (
    <Choices
      id={id}
      name="page"
      legend={page}
      several
      value={value}
      options={[{ value: "open", label: alsoPage(handle), hint: alsoPageHint }]}
    />
  );
}
