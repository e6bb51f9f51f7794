export const notificationsWords = { title: "Mark all news as read?", send: "Mark as read" } as const;
