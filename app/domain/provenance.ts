/** Where an idea was before it came here: nowhere we know of, or on a list of ours already. */
export const provenances = ["new", "known"] as const;
export type Provenance = (typeof provenances)[number];
