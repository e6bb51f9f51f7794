import { copy, plural } from "#app/copy/en.ts";

export const shareWords = {
  share: "Share",
  title: "Share it",
  ownTitle: "Your own link to it",
  words:
    "Make a link of your own, and you see how far it travels: how many people follow it, sign up and leave a first idea. Nobody who follows it is told apart, and nothing is kept on their devices.",
  made: "Send it to whoever might like it. You see here and on your page how far it travels.",
  send: "Make my link",
  link: "Your link",
  copy: "Copy",
  copied: "Copied",
  back: "Back to it",
  all: "All my links",
  gone: "What it led to cannot be seen any more",
  /** "Followed 24 times, 3 people signed up, 1 left a first idea" */
  travelled: (visits: number, signUps: number, ideas: number) => {
    const parts = [
      visits > 0 && (visits === 1 ? "Followed once" : `Followed ${copy.count(visits)} times`),
      signUps > 0 && `${plural(signUps, "person", "people")} signed up`,
      ideas > 0 && `${copy.count(ideas)} of them left a first idea`,
    ];
    return parts.filter(Boolean).join(", ") || "Nobody has followed it yet";
  },
} as const;
