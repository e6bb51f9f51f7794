import { copy } from "#app/copy/en.ts";
import { moderationWords as words } from "#app/copy/pages/moderation.ts";
import type { About } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";

type FirstLookProps = {
  what: "idea" | "comment" | "polish";
  /** Its own address. */
  path: string;
  about: About;
  /** All it says. */
  quoted: string;
  /** Whether it still waits. */
  waits: boolean;
  answer: Parameters<typeof useRefusal>[0];
};

/** Staff read what was held, and publish it or hide it. */
export function FirstLook({ what, path, about, quoted, waits, answer }: FirstLookProps) {
  return (
    <DeedPage
      title={words.lookTitle[what]}
      words={waits ? words.lookWords[what] : words.looked}
      about={about}
      quoted={quoted}
      action={`${path}/publish`}
      send={words.publish}
      refusal={useRefusal(answer)}
      beside={
        <Button kind="plain" href={`${path}/${what === "polish" ? "decline" : "hide"}`}>
          {what === "polish" ? words.declineInstead : words.hideInstead}
        </Button>
      }
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
