import { plural } from "#app/copy/en.ts";

export const adminWords = {
  title: "Admin",
  nav: "Admin",
  places: {
    overview: "Overview",
    site: "Site",
    colour: "Colour",
    promise: "Promise",
    moderation: "Moderation",
    tags: "Tags",
    people: "People",
    log: "Log",
  },
  send: "Save",
  saved: "Done. It holds from now on.",

  overview: {
    words: "What is set for everybody here, and where to change it.",
    workHere: (people: number, admins: number) =>
      `${plural(people, "person works", "people work")} here, ${plural(admins, "is an admin", "are admins")}`,
    promise: (days: number) => `A first answer within ${plural(days, "working day", "working days")}`,
    ourColour: "The blue Roughstone comes with",
    holdings: {
      nobody: "What customers bring is published at once",
      "first-timers": "What first-timers bring waits for a look",
      everybody: "What customers bring waits for a look",
    },
    nextHoliday: "Next holiday:",
    noHoliday: "No holiday is set",
    tags: "What ideas are about",
    log: "Who changed what, and when",
  },

  site: {
    title: "The site",
    name: "Name",
    address: "This site lives at",
    addressHint: "The address people type. If PUBLIC_URL is set on the server, that one counts instead.",
    zone: "Time zone",
    zoneHint: "Days begin and end here. Open questions then close at the end of their last day in this zone.",
  },

  colour: {
    title: "Action colour",
    words: "The one colour of links and buttons. The stones keep theirs.",
    colour: "Your colour",
    colourHint:
      "Six digits or letters from a to f, such as #0b6e4f. Leave it empty for the blue Roughstone comes with.",
    look: "Look at it",
    pickTitle: "Or choose by eye",
    pick: "A colour",
    preview: "How it looks",
    ours: "This is the blue Roughstone comes with.",
    asIs: "It can be read as it is, in light and in dark.",
    darker: "In the light it is made darker than yours, so that everybody can read it.",
    lighter: "In the dark it is made lighter than yours, so that everybody can read it.",
    light: "Light",
    dark: "Dark",
    sampleTitle: "A quiet hour",
    sampleButton: "Dream something up",
    sampleLink: "Tell us more",
    sampleVote: "yours too",
    shown: (theme: string, action: string) => `${theme}: a button, a link and a vote in ${action}`,
  },

  promise: {
    title: "The promise",
    words:
      "Every idea is answered by a human, in public, within this time. Whoever was promised a day already keeps it.",
    days: "We answer within, in working days",
    weekdays: "We work on",
  },

  moderation: {
    title: "Moderation",
    words:
      "Whether what customers bring is looked at before everybody sees it: ideas, what they say about them, and polishes.",
    holding: "What customers bring",
    holdings: {
      nobody: { label: "Publish it at once", hint: "What should not stand here is reported, and hidden." },
      "first-timers": {
        label: "Look first at what first-timers bring",
        hint: "Until something of theirs stands before everybody. From then on it is published at once.",
      },
      everybody: { label: "Look first at everything", hint: "But for what those bring who work here." },
    },
    hint: "What waits is in the inbox. Its author sees it, nobody else does, and the time we have for an answer begins when it is published.",
    waiting: (n: number) => plural(n, "thing waits for a first look", "things wait for a first look"),
    stays: "Whatever you choose here, what waits already goes on waiting until one of you has looked at it.",
    nothingWaits: "Nothing waits for a first look now.",
  },

  holidays: {
    title: "Holidays",
    words: "On these days nobody is expected to answer, so the promise skips them.",
    empty: "None yet. Add the days on which you close, such as the first of January.",
    past: (count: number) => plural(count, "day that has passed", "days that have passed"),
    addTitle: "Add a holiday",
    day: "Day",
    name: "What it is",
    add: "Add it",
    remove: "Take away",
    removeOf: (day: string) => `Take away ${day}`,
    removeTitle: "Take this holiday away?",
    removeWords: "New promises then count it as a day like any other. Whoever was promised a day already keeps it.",
  },

  pauses: {
    title: "Pauses",
    words:
      "While the clock of the whole site stands still, no working day counts. Everybody reads why, and whoever waits is told a later day.",
    empty: "None is planned. If you can’t answer for some days, say so here before they come.",
    over: (count: number) => plural(count, "pause that is over", "pauses that are over"),
    addTitle: "Pause the clock",
    from: "First day",
    until: "Last day",
    reason: "Why",
    reasonHint: "In public, for instance: we move the roastery, and nobody is at a desk.",
    add: "Pause it",
    end: "End it",
    endOf: (day: string) => `End the pause from ${day}`,
    endTitle: "End this pause?",
    endWords:
      "From today on working days count again. A pause that has not begun is taken away. Whoever was told a later day keeps it.",
  },

  people: {
    title: "People",
    words: "Who works here answers as a named person, with a public page. Somebody whose role changes signs in anew.",
    search: "A name, a handle or an e-mail address",
    find: "Find",
    all: "Show everybody",
    found: (query: string) => `People with “${query}”`,
    noneTitle: "Nobody of that name",
    none: "A piece of a name or of an address is enough. Perhaps they signed up under another one.",
  },

  since: "since",
  role: "Role",
  change: "Change",
  roles: { customer: "Customer", staff: "Staff", admin: "Admin" },
  lastAdmin: "The only admin",
  roleOf: (name: string) => `Role of ${name}`,
  team: "The team",
  everybody: "Everybody",
  changeTitle: "Change a role",
} as const;
