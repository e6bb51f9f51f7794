import type { Colour } from "../../app/domain/face.ts";

/** The people of the demo company, Harbour Coffee: five cafés and a roastery around an old harbour. */
export type DemoPerson = {
  key: string;
  name: string;
  role?: "staff" | "admin";
  /** What they say of themselves, if anything. */
  words?: string;
  /** What those who work there care about. */
  cares?: string;
  /** Of their face, where they chose one. */
  colour?: Colour;
};

export const people: DemoPerson[] = [
  // The company. Ada hosts the site; the others answer.
  {
    key: "ada",
    name: "Ada Lindgren",
    role: "admin",
    words: "Founded Harbour Coffee with a borrowed grinder.",
    cares: "That nobody who brings us a thought is left standing at the door with it.",
    colour: "amethyst",
  },
  {
    key: "sam",
    name: "Sam Rivera",
    role: "staff",
    words: "Looks after the five cafés and reads every idea before lunch.",
    cares: "Mornings that begin gently, and the regulars who never ask for anything.",
    colour: "malachite",
  },
  {
    key: "june",
    name: "June Okafor",
    role: "staff",
    words: "Roasts on Tuesdays and Fridays. Ask me about water.",
    cares: "Where the coffee comes from, and that the people who grow it have names here.",
    colour: "carnelian",
  },
  {
    key: "teo",
    name: "Teo Marchetti",
    role: "staff",
    words: "Runs the Pier café and most of the pilots.",
    cares: "Trying things small, with people who will tell me the truth about them.",
    colour: "sapphire",
  },
  {
    key: "ines",
    name: "Inês Duarte",
    role: "staff",
    words: "Cups, chairs, signs: if you can touch it, it is my job.",
    cares: "Doors, sills and cups that work for every pair of hands.",
    colour: "rhodolite",
  },
  { key: "kofi", name: "Kofi Mensah", role: "staff", words: "Builds the app and the till, quietly.", colour: "slate" },

  // Customers. Ann and Bo can be signed in as.
  { key: "ann", name: "Ann Keller", words: "Before work, corner table, Pier café.", colour: "turquoise" },
  { key: "bo", name: "Bo Lindqvist", words: "Cyclist. Carries a cup on the handlebar.", colour: "topaz" },
  { key: "mina", name: "Mina O." },
  { key: "tom", name: "Old Tom", words: "Customer since the first week.", colour: "smoky-quartz" },
  { key: "priya", name: "Priya N." },
  { key: "leila", name: "Leila Haddad", words: "Nurse at the harbour clinic; coffee at odd hours.", colour: "garnet" },
  { key: "jonas", name: "Jonas Weiß" },
  { key: "ruben", name: "Rubén Ortega" },
  { key: "ana", name: "Ana Petrova", words: "Paints boats. Drinks flat whites.", colour: "apatite" },
  { key: "yusuf", name: "Yusuf Demir" },
  { key: "grace", name: "Grace Mbeki", words: "Teaches at the school on Rope Street.", colour: "peridot" },
  { key: "hana", name: "Hana Sato" },
  { key: "olu", name: "Olu Adeyemi" },
  { key: "clara", name: "Clara Vogel", words: "Two children, one pram, many crumbs.", colour: "amethyst" },
  { key: "finn", name: "Finn O’Hara" },
  { key: "marek", name: "Marek Nowak", words: "Night baker.", colour: "slate" },
  { key: "sofia", name: "Sofia Lund" },
  { key: "dede", name: "Dede K." },
  { key: "wei", name: "Wei Zhang", words: "Tea person, here for the windows.", colour: "malachite" },
  { key: "luc", name: "Luc Moreau" },
  { key: "ingrid", name: "Ingrid Solberg", words: "Retired ferry captain.", colour: "sapphire" },
  { key: "amir", name: "Amir Rahimi" },
  { key: "bea", name: "Bea Fontana" },
  { key: "noor", name: "Noor van Dijk", words: "Uses a wheelchair; notices door sills.", colour: "carnelian" },
  { key: "pavel", name: "Pavel Horák" },
  { key: "rosa", name: "Rosa Jiménez" },
  { key: "elif", name: "Elif Kaya", words: "Student, exam season regular.", colour: "rhodolite" },
  { key: "gus", name: "Gus Papadakis" },
  { key: "mei", name: "Mei-Lin Tan" },
  { key: "oskar", name: "Oskar Blom", words: "Deaf since birth; reads lips, likes screens.", colour: "apatite" },
  { key: "tilda", name: "Tilda Berg" },
  { key: "ravi", name: "Ravi Shah" },
  { key: "nell", name: "Nell Fraser", words: "Knits in public.", colour: "garnet" },
  { key: "zoe", name: "Zoë Laurent" },
  { key: "karim", name: "Karim Benali", words: "Drives the number 7 bus.", colour: "topaz" },
  { key: "lotte", name: "Lotte Jansen" },
  { key: "ivo", name: "Ivo Marković" },
  { key: "pearl", name: "Pearl Whitmore", words: "Eighty-one and curious.", colour: "amethyst" },
  { key: "sami", name: "Sami Koskinen" },
  { key: "dora", name: "Dóra Szabó" },
  { key: "eli", name: "Eli Cohen" },
  { key: "marta", name: "Marta Silva", words: "Florist next door to the Market café.", colour: "peridot" },
  { key: "hugo", name: "Hugo Lefèvre" },
  { key: "aisha", name: "Aisha Bello" },
  { key: "niko", name: "Niko Laine" },
  { key: "petra", name: "Petra Klein", words: "Translates manuals; lives on filter coffee.", colour: "smoky-quartz" },
  { key: "otto", name: "Otto" },
  { key: "jade", name: "Jade Campbell" },
  { key: "emre", name: "Emre Aydın" },
  { key: "siri", name: "Siri Dahl", words: "Choir on Thursdays.", colour: "turquoise" },
  { key: "paolo", name: "Paolo Ricci" },
  { key: "wanda", name: "Wanda" },
  { key: "theo", name: "Theo Grant", words: "Guide dog: Biscuit.", colour: "malachite" },
  { key: "vera", name: "Vera Antonova" },
];
