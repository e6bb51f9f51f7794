import { copy } from "#app/copy/en.ts";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** The foot of every page: how it looks, what it is made with, the way out. */
export function ShellFoot() {
  const { reader, path, theme, demo } = useSite();
  return (
    <footer className="foot">
      <DeedForm action="/theme" back={path} className="themes">
        <fieldset>
          <legend className="sr">{copy.shell.theme}</legend>
          {(["light", "dark", "auto"] as const).map((value) => (
            <button key={value} type="submit" name="theme" value={value} aria-pressed={(theme ?? "auto") === value}>
              {copy.shell[value]}
            </button>
          ))}
        </fieldset>
      </DeedForm>
      <a href="/promise">{copy.shell.promise}</a>
      <p>
        {demo && `${copy.shell.demo} `}
        {copy.shell.madeWith}
      </p>
      {reader && (
        <DeedForm action="/sign-out" className="way-out">
          <button type="submit">{copy.shell.signOut}</button>
        </DeedForm>
      )}
    </footer>
  );
}
