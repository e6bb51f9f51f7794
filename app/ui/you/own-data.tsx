import { farewellWords } from "#app/copy/pages/farewell.ts";
import { Button } from "#app/ui/button.tsx";

/** The ways to a copy of one's own data, and out. */
export function OwnData() {
  const words = farewellWords;
  return (
    <section className="own-part" aria-labelledby="own-data">
      <header>
        <h2 id="own-data">{words.title}</h2>
      </header>
      <p>{words.words}</p>
      <ul className="own-rows">
        <li>
          <p>
            <b>{words.copy}</b>
            <small>{words.copyHint}</small>
          </p>
          <Button href="/you/export">{words.download}</Button>
        </li>
        <li>
          <p>
            <b>{words.leave}</b>
            <small>{words.leaveHint}</small>
          </p>
          <Button href="/you/delete" kind="quiet">
            {words.toDelete}
          </Button>
        </li>
      </ul>
    </section>
  );
}
