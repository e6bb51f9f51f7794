import type { Effort } from "../../app/domain/score.ts";

/** What the staff of the demo guess of how much work some ideas would be; the last guess of an idea holds. */
export const efforts: { idea: string; by: string; effort: Effort }[] = [
  { idea: "Leave a coffee for a stranger", by: "sam", effort: "S" },
  { idea: "A toilet for the number 7", by: "ines", effort: "M" },
  { idea: "A toilet for the number 7", by: "sam", effort: "L" },
  { idea: "Umbrellas that belong to the rain", by: "teo", effort: "S" },
  { idea: "Tell me honestly how long the queue is", by: "kofi", effort: "M" },
  { idea: "Open all night, once a month", by: "sam", effort: "XL" },
  { idea: "Call me what I want to be called", by: "june", effort: "S" },
  { idea: "A menu I can read with my fingers", by: "ines", effort: "M" },
  { idea: "Study desks until ten at night", by: "sam", effort: "L" },
  { idea: "Coffee by rowing boat to the moorings", by: "teo", effort: "XL" },
  { idea: "A door I can open with a tray", by: "ines", effort: "S" },
  { idea: "Lights that follow the weather", by: "teo", effort: "L" },
  { idea: "Quiet lids", by: "june", effort: "S" },
];

/** How much some companies count with them, where it is not once. */
export const weighed: { company: string; weight: number }[] = [
  { company: "Harbour Clinic", weight: 2 },
  { company: "Rope Street School", weight: 2 },
];
