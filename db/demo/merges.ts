/** Ideas that say the same, merged by staff; and two that only sounded alike, and were taken apart again. By title. */
export const merges: {
  from: string;
  into: string;
  by: string;
  reason: string;
  hoursAgo: number;
  apart?: { by: string; hoursAgo: number };
}[] = [
  {
    from: "Water at eighty degrees for green tea",
    into: "Tea with a sand timer, not a guess",
    by: "june",
    reason: "The right time and the right heat belong on one tray. Mei’s eighty degrees go into how we make it.",
    hoursAgo: 7,
  },
  {
    from: "Somebody reading aloud at the back table",
    into: "Read aloud to a patient dog",
    by: "kofi",
    reason: "Both are about reading aloud.",
    hoursAgo: 1.4,
    apart: { by: "teo", hoursAgo: 0.9 },
  },
];
