import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { ThanksView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { useSite } from "#app/ui/site.ts";

type ThanksListProps = {
  thanks: ThanksView[];
  of: "received" | "given";
  /** Whether the reader has a page that could show them. */
  page: boolean;
};

/** Thanks the reader received or gave, who else reads them, and what can be done with them. */
export function ThanksList({ thanks, of, page }: ThanksListProps) {
  return (
    <ul className="thanks-list">
      {thanks.map((one) => {
        const other = of === "received" ? one.from : one.to;
        return (
          <li key={one.id} id={`t-${one.id}`}>
            <Face of={other} />
            <div>
              <p>
                {of === "given" && `${words.youThank} `}
                <Name of={other} /> {of === "received" ? words.thanksYou : words.for}{" "}
                <a className="link" href={pathOf(one.idea)} dir="auto">
                  {one.idea.title}
                </a>
              </p>
              <blockquote dir="auto">{one.because}</blockquote>
              <p className="faint">
                <Day at={one.at} />. {one.shown ? words.shown[of] : words.kept[of]}
              </p>
              {of === "received" ? <Received one={one} page={page} /> : <Given one={one} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The receiver shows them, or keeps them again. */
function Received({ one, page }: { one: ThanksView; page: boolean }) {
  const { path } = useSite();
  if (!page && !one.shown)
    return (
      <a className="link" href="/you/page">
        {words.pageFirst}
      </a>
    );
  const label = one.shown ? words.hide : words.show;
  return (
    <DeedForm action={`/thanks/${one.id}/${one.shown ? "hide" : "show"}`} back={`${path}#t-${one.id}`}>
      <Button kind={one.shown ? "quiet" : undefined} label={`${label}: ${one.from.name}, ${one.idea.title}`}>
        {label}
      </Button>
    </DeedForm>
  );
}

/** The giver may take them back. */
function Given({ one }: { one: ThanksView }) {
  return (
    <Button
      kind="quiet"
      href={`/thanks/${one.id}/take-back`}
      label={`${words.takeBack}: ${one.to.name}, ${one.idea.title}`}
    >
      {words.takeBack}
    </Button>
  );
}
