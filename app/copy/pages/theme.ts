export const themeWords = { title: "Light or dark", send: "Remember" } as const;
