import { copy } from "#app/copy/en.ts";
import { youWords } from "#app/copy/pages/you.ts";
import type { CreditToDecide } from "#app/domain/views.ts";

/** What the reader said to credit before, and the ways to change their mind. */
export function CreditsDecided({ credits }: { credits: CreditToDecide[] }) {
  return (
    <ul className="own-rows">
      {credits.map(({ id, role, state, shownName, takenBack, about }) => {
        const again = state === "accepted" ? copy.you.changeShown : copy.you.acceptAfterAll;
        return (
          <li key={id} id={`credit-${id}`}>
            <p>
              {about.pilot && `${copy.you.pilot} `}
              <a href={about.href} dir="auto">
                {about.title}
              </a>
              <small>
                {copy.you.forWhat(role)}.{" "}
                {takenBack
                  ? youWords.credits.takenBack
                  : state === "accepted"
                    ? copy.you.decided.accepted(shownName ?? copy.you.aCustomer)
                    : copy.you.decided[state]}
              </small>
            </p>
            <p className="ways">
              {!takenBack && (
                <a href={`/credits/${id}/accept`} aria-label={`${again}: ${about.title}`}>
                  {again}
                </a>
              )}
              {state === "accepted" && (
                <a href={`/credits/${id}/decline`} aria-label={`${copy.you.takeBack}: ${about.title}`}>
                  {copy.you.takeBack}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
