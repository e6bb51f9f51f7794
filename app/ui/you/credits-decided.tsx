import { consentWords } from "#app/copy/pages/consent.ts";
import { youWords } from "#app/copy/pages/you.ts";
import type { CreditToDecide } from "#app/domain/views.ts";

/** What the reader said to credit before, and the ways to change their mind. */
export function CreditsDecided({ credits }: { credits: CreditToDecide[] }) {
  return (
    <ul className="own-rows">
      {credits.map(({ id, role, state, shownName, takenBack, reason, about }) => {
        const again = state === "accepted" ? consentWords.changeShown : consentWords.acceptAfterAll;
        return (
          <li key={id} id={`credit-${id}`}>
            <p>
              {about.pilot && `${consentWords.pilot} `}
              <a href={about.href} dir="auto">
                {about.title}
              </a>
              <small>
                {consentWords.forWhat(role)}.{" "}
                {takenBack
                  ? youWords.credits.takenBack
                  : state === "accepted"
                    ? consentWords.decided.accepted(shownName ?? consentWords.aCustomer)
                    : consentWords.decided[state]}
                {reason && <q dir="auto">{reason}</q>}
              </small>
            </p>
            <p className="ways">
              {!takenBack && (
                <a href={`/credits/${id}/accept`} aria-label={`${again}: ${about.title}`}>
                  {again}
                </a>
              )}
              {state === "accepted" && (
                <a href={`/credits/${id}/decline`} aria-label={`${consentWords.takeBack}: ${about.title}`}>
                  {consentWords.takeBack}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
