export const signOutWords = { title: "Sign out?", send: "Sign out" } as const;
