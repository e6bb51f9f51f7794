/** How somebody says whether and how they are named. */
export const consentWords = {
  credits: "Credit waiting for you",
  changeShown: "Change how I am shown",
  acceptAfterAll: "Accept it after all",
  takeBack: "Take it back",
  consent:
    "We would like to name you. Nothing is shown until you say so, and you can change your mind later. What you accept by your own name can also stand on a page of yours, if you would like one.",
  pilot: "Pilot:",
  forWhat: (role: "dreamer" | "polisher" | "champion" | "tester" | "maker") =>
    ({
      dreamer: "You dreamed it",
      polisher: "You polished it",
      champion: "You stood up for it",
      tester: "You tried it first",
      maker: "You made it",
    })[role],
  shown: "How shall we name you?",
  shownHint: (name: string) => `Your name is ${name}. As a customer, your part is shown and your name is not.`,
  asName: "By my name",
  asAlias: "By another name",
  asNobody: "As a customer",
  alias: "The other name",
  page: "A page of your own",
  alsoPage: (handle: string) => `Also open my page, /people/${handle}`,
  alsoPageHint:
    "With your name, what you say of yourself, and the credit you accept by name; what you wrote here leads to it. You can close it any time.",
  accept: "Accept the credit",
  decline: "No, thank you",
  decided: {
    proposed: "Waiting for you",
    corrected: "Its words were changed, and wait for you",
    accepted: (name: string) => `Shown as ${name}`,
    declined: "You declined it. It is not shown.",
    withdrawn: "Withdrawn. It is not shown.",
  },
  aCustomer: "a customer",
} as const;
