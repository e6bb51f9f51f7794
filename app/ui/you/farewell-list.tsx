import { farewellWords } from "#app/copy/pages/farewell.ts";

/** What goes and what stays when somebody deletes their account. */
export function FarewellList({ name, staff }: { name: string; staff: boolean }) {
  const words = farewellWords.delete;
  return (
    <div className="words">
      <h2>{words.goesTitle}</h2>
      <ul>
        {words.goes.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <h2>{words.staysTitle}</h2>
      <ul>
        {words.stays(name).map((what) => (
          <li key={what}>{what}</li>
        ))}
        {staff && <li>{words.staff}</li>}
      </ul>
      <p>
        {words.copyFirst}{" "}
        <a href="/you/export" download>
          {words.copy}
        </a>
      </p>
    </div>
  );
}
