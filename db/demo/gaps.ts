import type { DemoStep } from "./story.ts";

/** What is said about what ideas still miss, and what the staff ask their dreamers, by the title of the idea. */
export const asides: Record<string, DemoStep[]> = {
  "A quiet hour on weekday mornings": [
    { day: 0.6, by: "leila", fills: "who", with: "Everybody who comes off a night and can’t be spoken to yet." },
    { day: 1.3, by: "zoe", fills: "today", with: "With earplugs in, and then I miss my own order. Twice this week." },
    { day: 2, by: "oskar", adds: "Which table stays bright?" },
    {
      day: 2.6,
      by: "teo",
      fills: "Which table stays bright?",
      with: "The one by the pillar. You see both doors from it.",
    },
    { day: 2.8, by: "ann", ticks: ["who", "Which table stays bright?"] },
  ],
  "Tell me honestly how long the queue is": [
    {
      day: 1.6,
      by: "kofi",
      says: "From which moment would you count: when you join the queue, or when you have paid?",
      kind: "question",
      replies: [{ by: "ann", day: 2.1, says: "When I come in. My coat is on, I’m counting from the door." }],
    },
    {
      day: 3.1,
      by: "grace",
      fills: "who",
      with: "Whoever has somebody waiting for them. I have twenty-six somebodies.",
    },
    { day: 3.4, by: "bo", fills: "who", with: "Me, with a bicycle I don’t want to lock for a queue I won’t join." },
    { day: 4.2, by: "petra", fills: "today", with: "We look through the window and count hats." },
    { day: 6.3, by: "priya", adds: "Who sees the numbers of past days?" },
    { day: 7, by: "kofi", ticks: ["who"] },
    { day: 20.4, by: "priya", adds: "What does it show when the till is offline?" },
  ],
  "A phone box for the people who must": [
    { day: 0.8, by: "karim", fills: "today", with: "In the doorway, apologising to everybody who wants to come in." },
    { day: 1.1, by: "noor", fills: "who", with: "Me, if I can turn round in it." },
    { day: 1.2, by: "noor", adds: "How wide is its door?" },
    {
      day: 2.2,
      by: "ines",
      fills: "How wide is its door?",
      with: "Eighty centimetres if we turn the hinge. I measured twice.",
    },
    { day: 2.5, by: "ines", ticks: ["today"] },
    {
      day: 3.3,
      by: "ines",
      says: "If there is only one of them, who goes first: the vet, the school or the bank?",
      kind: "question",
      replies: [{ by: "ann", day: 3.9, says: "The school. The vet is kind, and the bank can wait for once." }],
    },
  ],
  "No “anything else?” before eight": [
    { day: 1.1, by: "elif", fills: "who", with: "People with exactly one sentence in them, and it is “flat white”." },
    {
      day: 1.5,
      by: "sam",
      says: "Thank you for this. If we don’t ask, how do we learn that you would have liked the bun?",
      kind: "question",
    },
  ],
  "What if the fogged windows were for drawing": [
    {
      day: 0.5,
      by: "ana",
      fills: "change",
      with: "I’d come at nine instead of ten, to find a pane that is still free.",
    },
    { day: 0.8, by: "teo", says: "How long would you like a drawing to stay?", kind: "question" },
  ],
  "A corner for people afraid of dogs": [
    {
      day: 1.2,
      by: "rosa",
      fills: "who",
      with: "My sister, and the two women who wait outside until Biscuit has gone home.",
    },
    { day: 1.9, by: "theo", adds: "How does a dog know where the corner is?" },
  ],
};
