import { searchWords } from "#app/copy/pages/search.ts";
import type { Shown } from "#app/domain/board.ts";
import { Button } from "#app/ui/button.tsx";

/** Looks for ideas; what was filtered before stays filtered. */
export function SearchForm({ query = "", shown = {} }: { query?: string; shown?: Partial<Shown> }) {
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
        {Object.entries(shown).map(([name, value]) => value && <input key={name} type="hidden" {...{ name, value }} />)}
        <Button kind={query ? "plain" : "strong"}>{searchWords.send}</Button>
      </form>
    </search>
  );
}
