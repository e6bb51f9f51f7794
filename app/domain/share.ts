/** What a person can share by a link of their own. */
export const sharedKinds = ["idea", "pilot", "celebration", "person"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** The name of a share link's code in the address of the page it led to. */
export const viaName = "via";

/** Whether a text could be the code of a share link: eight letters and digits that nobody mistakes for one another. */
export function isShareCode(text: string): boolean {
  return /^[a-z2-7]{8}$/.test(text);
}

/** Where somebody gets their own link to something: to an idea, pilot or celebration by its number, to a person by handle. */
export function pathOfShare(kind: SharedKind, of: number | string): string {
  return `/share/${kind}/${of}`;
}

/** The share link itself. */
export function pathOfLink(code: string): string {
  return `/s/${code}`;
}

/** An address of this site, with the share link that led there where there is one. */
export function withVia(path: string, code: string | null): string {
  return code ? `${path}${path.includes("?") ? "&" : "?"}${viaName}=${code}` : path;
}

/** An address of this site without the share link that led there. */
export function withoutVia(path: string): string {
  return path
    .replace(new RegExp(`([?&])${viaName}=[^&#]*(&?)`), (_, before, after) => (after ? before : ""))
    .replace(/[?&](?=#|$)/, "");
}

/** The code in the query of an address, if it could be one. */
export function viaIn(path: string): string | null {
  const query = new URLSearchParams(path.split("#")[0]?.split("?")[1]);
  const [code, ...more] = query.getAll(viaName);
  return code && more.length === 0 && isShareCode(code) ? code : null;
}
