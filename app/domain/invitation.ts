/** What staff invite people to. */
export const invitationKinds = ["question", "idea", "pilot"] as const;
export type InvitationKind = (typeof invitationKinds)[number];
export type InvitedTo = { kind: InvitationKind; number: number };

/** By which rules staff pick people; those that are chosen hold together. */
export const inviteRules = ["quiet", "tested", "answered", "never"] as const;
export type InviteRule = (typeof inviteRules)[number];

/** How long somebody is quiet, unless the form says otherwise, in days. */
export const quietDays = 60;

/** What stands in braces for what is another for each person. */
export const placeholders = ["name", "idea", "pilot"] as const;
export type Placeholder = (typeof placeholders)[number];
export type Filling = Record<Placeholder, string | null>;

/** "question/3", as forms and addresses name what people are invited to; null when it is none. */
export function invitedToIn(text: string): InvitedTo | null {
  const [, word, number] = text.match(/^(\w+)\/([1-9]\d{0,8})$/) ?? [];
  const kind = invitationKinds.find((one) => one === word);
  return kind ? { kind, number: Number(number) } : null;
}

/** The same as `invitedToIn` reads it. */
export function invitedToOut({ kind, number }: InvitedTo): string {
  return `${kind}/${number}`;
}

/** Where staff invite people to something. */
export function pathOfInviting(to: InvitedTo): string {
  return `/staff/invitations/new?to=${invitedToOut(to)}`;
}

/** The placeholders in a text. */
export function placeholdersIn(text: string): Placeholder[] {
  const all = inBraces(text);
  return placeholders.filter((one) => all.includes(one));
}

/** Whether something stands in braces that is no placeholder. */
export function holdsStrange(text: string): boolean {
  return inBraces(text).some((one) => !(placeholders as readonly string[]).includes(one));
}

/** A text as one person reads it; null when there is nothing to put in place of one of its placeholders. */
export function filledFor(text: string, filling: Filling): string | null {
  if (placeholdersIn(text).some((one) => filling[one] === null)) return null;
  return text.replace(braces, (whole, one: Placeholder) => filling[one] ?? whole);
}

/** The moment so many days before another one. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

const braces = /\{([^{}\n]*)\}/g;

function inBraces(text: string): string[] {
  return [...text.matchAll(braces)].map(([, one = ""]) => one);
}
