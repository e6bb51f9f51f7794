import type { Effort } from "#app/domain/score.ts";
import type { Looked } from "#app/domain/views.ts";

/** What staff find on the pages of everybody. */
export const staffBoxWords = {
  title: "For staff",
  answer: "Answer",
  answerAgain: "Answer again",
  beHost: "Be its host",
  takeOver: "Become its host",
  handOver: "Hand it over",
  forCustomer: "Add a vote for a customer",
  waitsFor: "Waits for the word of",
  retell: "Did a customer say it? Write it down for them",
  pilot: "Open a pilot",
  toPilot: "To its pilot",
  ship: "Ship it",
  invite: "Invite people",
  due: "First answer due",
  late: "First answer overdue since",
  effort: (guess: Effort | null) => (guess ? `Effort guessed: ${guess}.` : "Nobody has guessed its effort."),
  guess: "Guess the effort",
  guessAgain: "Change the guess",
  place: (place: number) => `Place ${place} by score`,
  waitingFor: "Waiting for their yes:",
  waitingForNone: "Nobody’s yes is waited for: everybody we asked has answered.",
  looked: ({ times, days }: Looked) =>
    times === 0
      ? `Nobody looked at it in the last ${days} days.`
      : `Looked at ${times === 1 ? "once" : `${times} times`} in the last ${days} days, by everybody once a day.`,
} as const;
