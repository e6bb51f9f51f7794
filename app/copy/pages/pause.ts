export const pauseWords = {
  pause: "Pause its clock",
  pauseTitle: "Pause the clock of this idea",
  pauseWords:
    "For when you can’t answer before somebody else did something. Everybody reads why, and the dreamer is told. The clock goes on where it stopped, or ends when somebody answers.",
  reason: "Why it waits",
  reasonHint: "In public, on the page of the idea. For instance: we asked Ann what she means, and wait for her reply.",
  resume: "Let its clock run",
  resumeTitle: "Let the clock of this idea run again",
  resumeWords: "As many working days are left as there were when it was paused. Today counts again.",
  since: "Paused since",
  none: "Its clock can be paused while an idea waits for its first answer.",
} as const;
