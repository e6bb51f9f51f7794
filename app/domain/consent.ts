/** What a person may say to what others say or gather about them. Nothing of it is public before they accept. */
export const consents = ["proposed", "accepted", "declined", "withdrawn"] as const;
export type Consent = (typeof consents)[number];

/** How a person may be named where others tell of them. */
export const namings = ["name", "alias", "anonymous"] as const;
export type Naming = (typeof namings)[number];
