/** The tags of Harbour Coffee, and which ideas got them from those who dreamed them up. */
type DemoTag = { name: string; on: string[] };

export const tags: DemoTag[] = [
  {
    name: "Quiet",
    on: [
      "Quiet lids",
      "A quiet hour on weekday mornings",
      "Tell me how loud each room is",
      "Show me my order, don’t shout it",
      "Signal flags instead of shouted names",
      "Rest the grinder for the crossword",
      "A phone box for the people who must",
      "Films without sound, on purpose",
    ],
  },
  {
    name: "For everyone",
    on: [
      "A door I can open with a tray",
      "A menu I can read with my fingers",
      "Chairs with arms, for getting up again",
      "A table for the left-handed",
      "From down here I can’t see the cakes",
      "A slow lane for counting coins",
      "Turn the till screen round to face me",
      "A cup holder that fits a wheelchair",
      "A cup with two handles",
      "Good morning in the language I dream in",
    ],
  },
  {
    name: "Children",
    on: [
      "Quiet lids",
      "A changing table where fathers can find it",
      "Prams in the dry, without blocking anybody",
      "A corner with things that are real",
      "A toilet seat for short legs",
      "From down here I can’t see the cakes",
      "Read aloud to a patient dog",
      "A homework hour by the window",
      "What if the fogged windows were for drawing",
    ],
  },
  {
    name: "Neighbours",
    on: [
      "Leave a coffee for a stranger",
      "Water outside, for anyone",
      "A line of pegs for single gloves",
      "Nobody walks to the clinic alone",
      "A table that speaks another language",
      "A first job that lasts one Saturday",
      "Phone help, paid in cake",
      "Borrow a drill instead of buying one",
      "One long breakfast down Rope Street",
      "Somewhere to go after a funeral",
      "Someone to read an official letter with",
      "What I can teach, what I’d learn",
      "A chair that says talk to me",
      "The Sunday table",
    ],
  },
  {
    name: "Nothing wasted",
    on: [
      "Soup from the ends of bread",
      "Borrow a cup, bring it back anywhere",
      "Beans by the scoop, into my own jar",
      "Coffee grounds for every balcony",
      "A sick bay for coffee makers",
      "Milk in cans that go back to the farm",
      "Mend the chipped cups so that it shows",
      "Warm something with the roaster’s heat",
      "A sauna on the roaster’s heat",
      "What happens to the milk at six",
      "Espresso in a cup you eat",
    ],
  },
  {
    name: "Winter",
    on: [
      "The winter shelf",
      "A choir that needs no audition",
      "A bucket of grit on the hill",
      "Twenty-four windows, one each evening",
      "Christmas Eve for those who stay",
      "Knit the harbour railings warm",
      "A warm bench in the window",
      "A fireplace at the Lighthouse",
      "A sauna on the roaster’s heat",
      "Dry socks at the ferry landing",
    ],
  },
  {
    name: "Early and late",
    on: [
      "Study desks until ten at night",
      "Half past five on Fridays",
      "Open all night, once a month",
      "When the foghorn sounds, open early",
      "Take the chairs away until nine",
      "A quiet hour on weekday mornings",
      "The place that opens when the power fails",
      "Fill my flask at five, I pay at nine",
    ],
  },
  {
    name: "Coffee and tea",
    on: [
      "Tell me which farm this week",
      "A filter bar where nobody queues",
      "A seat beside the roaster on Fridays",
      "Tea with a sand timer, not a guess",
      "Half a coffee for half the price",
      "A decaf that is not an apology",
      "Water at eighty degrees for green tea",
      "A menu for noses",
      "Beans by the scoop, into my own jar",
    ],
  },
  {
    name: "Prices",
    on: [
      "Let me see the prices from the door",
      "Half a coffee for half the price",
      "One price for every milk",
      "Pay for exam week on Monday",
      "A slow lane for counting coins",
    ],
  },
  {
    name: "Queues",
    on: [
      "A filter bar where nobody queues",
      "Four minutes at the Pier terminus",
      "Tell me honestly how long the queue is",
      "The usual, but let me change my mind",
      "No “anything else?” before eight",
    ],
  },
  {
    name: "Take-away",
    on: [
      "Quiet lids",
      "A library of cup holders for bicycles",
      "Four cups up a gangway",
      "A lid made of stroopwafel",
      "Lids that know it is raining",
      "A cup holder that fits a wheelchair",
    ],
  },
  { name: "To go", on: ["Borrow a cup, bring it back anywhere", "Fill my flask at five, I pay at nine"] },
  {
    name: "The harbour",
    on: [
      "A coffee boat on Sunday mornings",
      "Coffee by rowing boat to the moorings",
      "Watch the fireworks from the Lighthouse roof",
      "A landing corner for ship crews",
      "Write today’s tide by the door",
      "One knot a week",
      "What if the café knew the tide and",
      "Letters to the lighthouse keeper",
      "Turn four chairs towards the water",
      "Four cups up a gangway",
    ],
  },
  {
    name: "Books and music",
    on: [
      "One song a morning, chosen by somebody here",
      "A shelf of books nobody has to finish",
      "Somebody reading aloud at the back table",
      "A piano at the Market café",
      "A choir that needs no audition",
    ],
  },
  {
    name: "Dogs and cats",
    on: [
      "A place for Biscuit that isn’t the aisle",
      "A corner for people afraid of dogs",
      "A hook for the dog outside",
      "A cat for Rope Street",
      "Read aloud to a patient dog",
    ],
  },
  { name: "Bicycles", on: ["A library of cup holders for bicycles", "A pump and a spoke key behind every counter"] },
  { name: "Opening of the Pier", on: ["Turn four chairs towards the water"] },
];

/** What the admin tidied up since, in days after the first question. */
export const tidied: ({ day: number } & (
  | { merge: string; into: string }
  | { retire: string }
  | { rename: string; to: string }
))[] = [
  { day: 210, rename: "For everyone", to: "Open to everyone" },
  { day: 240, merge: "To go", into: "Take-away" },
  { day: 260, retire: "Opening of the Pier" },
];
