import { copy, plural } from "#app/copy/en.ts";

const people = (n: number) => plural(n, "person", "people");
const visitors = (n: number) => plural(n, "visitor", "visitors");

export const applauseWords = {
  title: "Applause",
  clap: "Clap",
  mine: "You clapped",
  label: (mine: boolean, title: string) => (mine ? `You clapped: ${title}. Take it back` : `Clap: ${title}`),
  /** "31 people clapped, and 12 visitors". */
  sum: (signedIn: number, visiting: number) => {
    if (signedIn + visiting === 0) return "Nobody has clapped yet. Somebody has to be first.";
    if (visiting === 0) return `${people(signedIn)} clapped`;
    return signedIn === 0 ? `${visitors(visiting)} clapped` : `${people(signedIn)} clapped, and ${visitors(visiting)}`;
  },
  thanked: "Thank you. Your clap is counted.",
  lost: "Your clap did not reach us. Please try again.",

  add: "Leave a short thank-you with it",
  words: "A short thank-you",
  wordsHint:
    "To those who brought it about, under the name you post with. It is looked at before everybody can read it.",
  send: "Send it",
  change: "Change it",
  says: "You said",
  states: {
    waiting: "It waits to be looked at.",
    shown: "Everybody can read it.",
    hidden: "It is not shown. You may put it another way.",
  },
  thanks: "Thank-yous",

  pageTitle: "Clap for it",
  pageWords: "Applause is for everybody who brought it about. One clap each.",
  mineTitle: "Your applause",
  mineWords: "Thank you for clapping. You may leave a word with it, change it, or take all of it back.",
  takeBack: "Take it back",
  signIn: "Sign in to leave a thank-you",

  staff: {
    link: (n: number) => (n === 0 ? "Thank-yous" : `Thank-yous, ${copy.count(n)} waiting`),
    title: "Thank-yous that came with applause",
    intro: "Nobody but their writer reads them before you show them. Whatever you do, the clap counts.",
    filter: "Which thank-yous",
    tabs: { waiting: "Waiting", shown: "Shown", hidden: "Hidden" },
    none: {
      waiting: { title: "Nothing waits for you", words: "Every thank-you has been looked at." },
      shown: { title: "None is shown yet", words: "Those you show stand on the page of their gem." },
      hidden: { title: "None is hidden", words: "Those you hide are read by nobody but their writer." },
    },
    show: "Show",
    hide: "Hide",
    showOf: (name: string) => `Show what ${name} wrote`,
    hideOf: (name: string) => `Hide what ${name} wrote`,
    showTitle: "Show this thank-you",
    showWords: "Everybody can read it on the page of the gem, under its writer’s name.",
    hideTitle: "Hide this thank-you",
    hideWords: "Nobody but its writer can read it. The clap counts on, and nobody is told.",
    on: "on",
  },
} as const;
