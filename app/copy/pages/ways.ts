import { plural } from "#app/copy/en.ts";

export const waysWords = {
  summary: "Offer two or three ways forward",
  words:
    "Whoever dreamed it up and all who want it say which would help them most. You answer what you chose, and why.",
  labels: { way1: "One way", way2: "Another", way3: "A third" },
  chosenLabel: "Which way do you choose?",
  chosenHint: "People were asked which would help. Choosing one ends that; say why in your answer.",
  notYet: "None yet, they may go on choosing",
  option: (words: string, choices: number) => `${words} (${plural(choices, "person", "people")})`,
  title: "Which way would help you most?",
  asked: "Ways forward",
  askedWords:
    "Whoever dreamed it up and those who said me too say which would help. We answer what we choose, and why.",
  toAnswer: "Read the answer",
  helps: "This would help",
  mine: "You said so",
  choices: (n: number) => plural(n, "person", "people"),
  chosen: "We chose this one",
  weChose: "We chose:",
  closed: "We have chosen.",
  choose: "Choose",
  takeBack: "Take it back",
} as const;
