import type { ReactNode } from "react";

type DeedFormProps = {
  action: string;
  method?: "POST" | "DELETE";
  /** Where to go afterwards. */
  back?: string;
  className?: string;
  id?: string;
  /** Whether a file is sent along. */
  files?: boolean;
  children?: ReactNode;
};

/** A plain form that does one deed, with or without JavaScript. */
export function DeedForm({ action, method = "POST", back, className, id, files = false, children }: DeedFormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      className={className}
      encType={files ? "multipart/form-data" : undefined}
    >
      {method === "DELETE" && <input type="hidden" name="_method" value="DELETE" />}
      {back !== undefined && <input type="hidden" name="_back" value={back} />}
      {children}
    </form>
  );
}
