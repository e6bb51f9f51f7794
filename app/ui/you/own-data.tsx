import { farewellWords } from "#app/copy/pages/farewell.ts";

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
            <a href="/you/export" download>
              {words.export}
            </a>
            <small>{words.exportHint}</small>
          </p>
        </li>
        <li>
          <p>
            <a href="/you/delete">{words.toDelete}</a>
            <small>{words.toDeleteHint}</small>
          </p>
        </li>
      </ul>
    </section>
  );
}
