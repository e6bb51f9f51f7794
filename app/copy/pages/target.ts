import type { Yardstick } from "#app/domain/pilot.ts";

export const targetWords = {
  title: "Move the target",
  words:
    "It was set beforehand for a good reason. It can be moved, and every target before stays on the page with your why.",
  now: (target: string) => `The target is ${target}.`,
  none: "No target is set.",
  target: "New target",
  hint: (yardstick: Yardstick, unit: string | null) => {
    if (yardstick === "pulse") return "An average from 1 to 5, such as 3.8.";
    if (yardstick === "missed") return "How many per cent would miss it, from 0 to 100.";
    return unit ? `In ${unit}.` : "A number.";
  },
  reason: "Why",
  reasonHint: "Everybody reads it.",
  send: "Move it",
  link: "Move the target",
} as const;
