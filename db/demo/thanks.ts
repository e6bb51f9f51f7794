/** Who of the demo opened a page of their own, and who thanked whom for what. */

type DemoPage = { by: string; daysAgo: number; unlisted?: true };
type DemoThanks = {
  from: string;
  to: string;
  /** The title of the idea they are for. */
  idea: string;
  daysAgo: number;
  because: string;
  /** Whether whoever received them shows them. */
  shows?: true;
};

export const pages: DemoPage[] = [
  { by: "tom", daysAgo: 240 },
  { by: "petra", daysAgo: 232 },
  { by: "ann", daysAgo: 205 },
  { by: "noor", daysAgo: 170 },
  { by: "karim", daysAgo: 128 },
  { by: "oskar", daysAgo: 96 },
  { by: "pearl", daysAgo: 88, unlisted: true },
];

export const thanks: DemoThanks[] = [
  {
    from: "june",
    to: "petra",
    idea: "Tell me which farm this week",
    daysAgo: 200,
    because: "Your wording fits on a card and still says who grew it. I had tried for a year.",
    shows: true,
  },
  {
    from: "pearl",
    to: "tom",
    idea: "A chair that says talk to me",
    daysAgo: 190,
    because: "You sat down on the first day, when everybody else only looked at it. I have come every Tuesday since.",
    shows: true,
  },
  {
    from: "bo",
    to: "noor",
    idea: "A door I can open with a tray",
    daysAgo: 120,
    because: "I had gone through that door for three years and never seen it. Now I look at every sill in town.",
    shows: true,
  },
  {
    from: "karim",
    to: "ann",
    idea: "Tell me the bus is late",
    daysAgo: 84,
    because: "Because you asked what the driver sees. Nobody ever asks the driver.",
    shows: true,
  },
  {
    from: "sam",
    to: "ann",
    idea: "Take the chairs away until nine",
    daysAgo: 60,
    because: "You told us kindly, and early, that it made mornings worse. It saved us a month of being wrong.",
    shows: true,
  },
  {
    from: "theo",
    to: "oskar",
    idea: "Turn the till screen round to face me",
    daysAgo: 45,
    because: "I can’t see the screen, and since you asked for it they read it out to me without being asked.",
    shows: true,
  },
  {
    from: "ann",
    to: "bo",
    idea: "Quiet lids",
    daysAgo: 21,
    because: "For trying them on the handlebar, over the cobbles, in the rain.",
  },
  {
    from: "teo",
    to: "bo",
    idea: "Take the chairs away until nine",
    daysAgo: 12,
    because: "You checked in every single time. I know how early that was.",
  },
  {
    from: "tom",
    to: "ann",
    idea: "Soup from the ends of bread",
    daysAgo: 6,
    because: "My wife made it from your note. She says to tell you it wants more pepper.",
  },
];
