import { searchWords } from "#app/copy/pages/search.ts";
import type { Stage } from "#app/domain/stage.ts";
import { Button } from "#app/ui/button.tsx";

/** Looks for ideas; a stage that was chosen before stays chosen. */
export function SearchForm({ query = "", stage = null }: { query?: string; stage?: Stage | null }) {
  return (
    <search>
      <form className="search-form" action="/search">
        <input
          className="input"
          type="search"
          name="q"
          defaultValue={query}
          aria-label={searchWords.label}
          placeholder={searchWords.label}
          maxLength={200}
          dir="auto"
        />
        {stage && <input type="hidden" name="stage" value={stage} />}
        <Button kind={query ? "plain" : "strong"}>{searchWords.send}</Button>
      </form>
    </search>
  );
}
