/** The form with which somebody opens, changes or closes their own public page. */
export const ownPageWords = {
  title: "Your public page",
  words: (path: string) =>
    `You have no public page. If you would like one, it stands at ${path}, for everybody to read and share.`,
  openWords: (path: string) => `Your page stands at ${path}, for everybody to read and share.`,
  staffWords: (path: string) =>
    `Everybody who works here has a page, so that people know who answers them. Yours stands at ${path}.`,
  saved: "That is how it is from now on.",
  stands: "What stands on it",
  parts: [
    "Your name, since when you are here, and what you say of yourself on your profile",
    "Credit you accepted by your name, with the gems it belongs to. Never what you accepted under another name, or as a customer",
    "Thanks you received, only those you choose to show",
  ],
  links: "Your name leads to it wherever it stands: on what you wrote here, and on the celebration wall.",
  find: "Who may find it",
  unlisted: "Ask search engines to stay away",
  unlistedHint: "Who has the address, or follows a link from here, still reads it.",
  open: "Open my page",
  save: "Save",
  see: "See my page",
  certificate: "My certificate",
  closeTitle: "Close it",
  closeWords:
    "It is gone at once, and nothing leads to it any more. Credit you accepted stays on the wall as you chose. If you open it again, what stood on it stands there again.",
  close: "Close my page",
  cancel: "Not now",
} as const;
