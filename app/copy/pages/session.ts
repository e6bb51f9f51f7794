export const sessionWords = { title: "Sign this device out?", send: "Sign out" } as const;
