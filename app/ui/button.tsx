import type { ReactNode } from "react";

type ButtonProps = {
  /** Strong only once on a page. */
  kind?: "strong" | "plain" | "quiet";
  size?: "large";
  /** With an address it is a link, without one a button that sends its form. */
  href?: string;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  label?: string;
  /** It sends its form as a question that changes nothing. */
  asks?: boolean;
  /** The id of the form it sends, when it stands outside of it. */
  form?: string;
  /** Where it sends the form instead of the form's own address. */
  action?: string;
  children: ReactNode;
};

/** A pill that leads somewhere or does something. */
export function Button({
  kind = "plain",
  size,
  href,
  type = "submit",
  name,
  value,
  label,
  asks = false,
  form,
  action,
  children,
}: ButtonProps) {
  const className = `button ${kind}${size ? ` ${size}` : ""}`;
  if (href !== undefined) {
    return (
      <a className={className} href={href} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <button
      className={className}
      type={type}
      form={form}
      formAction={action}
      formMethod={asks ? "get" : undefined}
      name={name}
      value={value}
      aria-label={label}
    >
      {children}
    </button>
  );
}
