export const embedWords = {
  title: "The wall on your own site",
  words:
    "Copy these lines into a page of your company’s site, and the newest gems shine there too. There is no script in it and no cookie; names that are withdrawn here are gone there at once.",
  snippet: "To be copied into your page",
  count: "How many gems",
  theme: "Its room",
  themes: { dark: "Dark, as the wall is", light: "Light" },
  show: "Show",
  look: "Look at it alone",
  oembed: "Where pages know oEmbed, the address of the wall, or of one gem, is enough.",
  way: "Show the wall on your own site",
  frame: (site: string) => `The celebration wall of ${site}`,
  all: "All of the wall",
  gone: "This gem is not on the wall. Look at all the others",
  none: "The first shelf is lit, and waiting. As soon as an idea comes true, it shines here.",
} as const;
