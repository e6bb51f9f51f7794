import { copy, plural } from "#app/copy/en.ts";
import type { PolishState } from "#app/domain/polish.ts";
import type { CommentKind, OwnWouldJoin, PilotState, SeatState } from "#app/domain/views.ts";

export const youWords = {
  readAll: "Mark all as read",
  unread: "new",
  title: (name: string) => name,
  tab: "Your page",
  nav: "Your pages",
  overview: "Overview",
  profile: "Profile",
  password: "Password",
  sessions: "Devices",
  theme: "Theme",

  page: "My public page",
  ownPage: "Public page",
  staff: "Staff",
  admin: "Admin",
  signOut: "Sign out",

  newcomerTitle: "This page fills with what you do here",
  newcomer:
    "The ideas you leave, those you want too, what you say and what you try: it is all kept here, with every answer you get. Half a thought is a fine beginning.",
  dream: "Dream something up",
  look: "See what others dream",
  all: (n: number) => `All ${copy.count(n)}`,

  news: {
    title: "News for you",
    none: "No news yet. When somebody answers you, it is here.",
    emptyTitle: "No news yet",
    empty: "When somebody answers you, ships what you wanted or moves you up, you read it here first.",
  },

  unseen: {
    hidden: "Hidden; only you and the team see it",
    held: "Waits for a first look; only you and the team see it",
  },
  ideas: {
    title: "My ideas",
    none: "You have not left an idea yet. One sentence is enough.",
    emptyTitle: "No stone of yours yet",
    empty: "Leave an idea as it is, half finished: one sentence is enough, and others help to polish it.",
    people: (n: number) => plural(n, "person", "people"),
    mergedInto: "Merged into",
    answerBy: "you hear from us by",
    answerPaused: "its clock is paused, and its page says why",
    answerLate: "we are sorry, you should have heard from us by",
    next: {
      rough: "we heard you, and polish it next",
      polishing: "next comes a small pilot",
      recruiting: "its pilot looks for people",
      running: "its pilot is running",
      piloting: "it works, and we are making it",
      shipped: "it shines on the celebration wall",
      resting: "it rests until something wakes it",
    },
  },

  votes: {
    title: "Me too",
    none: "Ideas you say “me too” to are kept here.",
    emptyTitle: "No “me too” yet",
    empty: "Say it to the ideas you would love to see. They are kept here, and you hear what becomes of them.",
    since: "you too since",
  },

  polishes: {
    title: "My polishes",
    none: "Better words you offer for an idea are kept here.",
    emptyTitle: "No polish yet",
    empty:
      "Every idea may be put better: change its words as you would say them, and offer that. What you offer is kept here, and so is what others make of your “yes, and”.",
    offered: "Offered on",
    offeredBy: "Offered by",
    on: "on",
    grewFrom: "grew from words of",
    grewFromYours: "grew from your words",
    states: {
      held: "waits for a first look",
      offered: "waiting for a word",
      accepted: "accepted",
      declined: "not taken this time",
      withdrawn: "taken back",
    } satisfies Record<PolishState, string>,
  },

  comments: {
    title: "What I said",
    none: "What you say about ideas is kept here.",
    emptyTitle: "Nothing said yet",
    empty: "A small question, or a “yes, and”, often moves an idea further than a vote. What you say is kept here.",
    on: "on",
    kinds: {
      comment: "a comment",
      "yes-and": "a “yes, and”",
      question: "a question",
      answer: "an answer",
      note: "a note for staff",
    } satisfies Record<CommentKind, string>,
  },

  seats: {
    title: "My seats",
    none: "Seats you take in pilots are kept here.",
    emptyTitle: "No seat yet",
    empty: "A pilot tries an idea small before it is built. Take a seat in one, and you try it before anybody else.",
    look: "See the pilots",
    kept: "Seats are kept for others until the end of",
    states: {
      seated: "seated",
      waitlisted: "waiting",
      finished: "finished",
      requested: "asked",
      "turned-down": "not this time",
      left: "left",
    } satisfies Record<SeatState, string>,
    pilots: {
      draft: "Starts on",
      recruiting: "Starts on",
      running: "Runs until",
      concluded: "Concluded",
    } satisfies Record<PilotState, string>,
  },

  "would-joins": {
    title: "What I would join",
    none: "",
    emptyTitle: "Nothing you would join yet",
    empty: "Before a pilot opens, we sometimes ask who would try it. Where you say “I’d join”, it is kept here.",
    look: "See the pilots",
    since: "you would join since",
    takeBack: "Not after all",
    states: {
      shared: "Nothing is decided yet",
      "taken-back": "We are thinking it over",
      recruiting: "It looks for people",
      running: "It is running",
      concluded: "It is concluded",
    } satisfies Record<OwnWouldJoin["state"], string>,
  },

  thanks: {
    title: "Thanks",
    none: "Nobody has thanked you here yet. When somebody does, you read it here first.",
    emptyTitle: "No thanks yet",
    empty: "When somebody thanks you for your part in an idea, you read it here. Nobody else does, unless you like.",
    look: "See the celebration wall",
  },

  nudge: {
    title: "Your name stands on the wall",
    words: (handle: string) =>
      `You may have a page of your own as well, /people/${handle}, with everything you brought about.`,
    look: "Have a look at it first",
  },

  credits: {
    title: "My credit",
    none: "",
    emptyTitle: "No credit yet",
    empty: "When an idea you dreamed, polished or tried comes true, we ask you here how you would like to be named.",
    look: "See the celebration wall",
    takenBack: "Taken back by us. It is not shown.",
  },

  links: {
    title: "Your links",
    none: "Ideas, pilots and gems you share by a link of your own are kept here, with how far they travelled.",
    emptyTitle: "No link yet",
    empty:
      "Every idea, pilot and gem has a “Share” for you. Send the link to a friend, and you see here how often it was followed, who it brought along as a number, and how many first ideas came of it.",
    look: "See what there is to celebrate",
  },
} as const;
