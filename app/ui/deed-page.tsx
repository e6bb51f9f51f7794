import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import type { About } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { WhyRefused } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Refusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";

type DeedPageProps = {
  title: string;
  words?: ReactNode;
  about?: About;
  /** The words of others it answers or takes back. */
  quoted?: string;
  action: string;
  method?: "POST" | "DELETE";
  back?: string;
  /** Whether a file is sent along. */
  files?: boolean;
  send: string;
  refusal: Refusal;
  /** The form's own id, for buttons outside of it. */
  id?: string;
  /** Where to go instead. */
  cancel?: { href: string; label: string };
  /** What else one may do, as a button beside the strong one. */
  beside?: ReactNode;
  /** The fields. */
  children?: ReactNode;
};

/** The page of one deed: what it is about and its one form, also after a refusal. */
export function DeedPage({
  title,
  words,
  about,
  quoted,
  action,
  method,
  back,
  files,
  send,
  refusal,
  id,
  cancel,
  beside,
  children,
}: DeedPageProps) {
  const { kept } = useSite();
  return (
    <div className="deed-page">
      <Title>{title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} words={words && <p>{words}</p>} />
      {about && <DeedAbout about={about} />}
      {quoted && (
        <blockquote className="quoted" dir="auto">
          {quoted}
        </blockquote>
      )}
      <WhyRefused refusal={refusal} />
      {kept.state && !refusal.reason && (
        <p className="kept" role="status">
          {kept.state === "here" ? copy.form.kept : copy.form.keptTooLong}
        </p>
      )}
      <DeedForm action={action} method={method} back={back} id={id} files={files} className="form">
        {children}
        <div className="buttons">
          <Button kind="strong" size="large">
            {send}
          </Button>
          {beside}
          {cancel && (
            <Button kind="quiet" href={cancel.href}>
              {cancel.label}
            </Button>
          )}
        </div>
      </DeedForm>
    </div>
  );
}
