export const sessionWords = {
  title: "Sign this device out?",
  send: "Sign out",
  listTitle: "Where you are signed in",
  listWords:
    "Every device you signed in on and have not signed out since. One you don’t know? Sign it out, and choose a new password.",
  thisDevice: "this device",
  signedIn: "Signed in",
  lastSeen: "last seen",
  end: "Sign out",
  endOf: (device: string) => `Sign out ${device}`,
  endOthers: "Sign out everywhere else",
  onlyHere: "You are signed in on this device alone.",
} as const;
