/** What staff bring for a customer. */
export const broughtKinds = ["vote", "idea", "comment"] as const;
export type BroughtKind = (typeof broughtKinds)[number];

/** Where the customer said it. */
export const sources = ["call", "meeting", "ticket"] as const;
export type Source = (typeof sources)[number];

/** What the customer has said to it so far. */
export const broughtStates = ["waits", "accepted", "undone"] as const;
export type BroughtState = (typeof broughtStates)[number];

/** What a customer's comment may be when staff write it down: a question or a note is nobody's to retell. */
export const retoldComments = ["comment", "yes-and"] as const;
