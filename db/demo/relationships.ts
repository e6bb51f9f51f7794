/** What the staff of the demo say of the people they know, and note about them. */

type DemoRelationship = {
  who: string;
  company?: string;
  /** What else they say of them. */
  is?: Record<string, string>;
  notes?: { by: string; daysAgo: number; says: string }[];
};

export const relationships: DemoRelationship[] = [
  {
    who: "ann",
    company: "Northwind Ferries",
    is: { "Comes to": "Pier café", Mornings: "Before seven" },
    notes: [
      {
        by: "sam",
        daysAgo: 92,
        says: "Starts on the early ferry, so she sees the Pier before anybody else. Ask her about mornings, not about evenings.",
      },
      {
        by: "june",
        daysAgo: 19,
        says: "Would rather be asked in person than by a form. Corner table, until half past seven.",
      },
    ],
  },
  {
    who: "bo",
    company: "Harbour Couriers",
    is: { "Comes to": "Market café" },
    notes: [
      {
        by: "teo",
        daysAgo: 33,
        says: "Tested three pilots and told us the truth each time. Gives us a call when it rains.",
      },
    ],
  },
  { who: "karim", company: "City Buses", is: { "Comes to": "Station café" } },
  { who: "leila", company: "Harbour Clinic", is: { Shift: "Nights" } },
  {
    who: "noor",
    is: { "Comes to": "Pier café" },
    notes: [{ by: "ines", daysAgo: 110, says: "Walk through every new door with her before we buy it." }],
  },
  { who: "grace", company: "Rope Street School" },
  { who: "elif", company: "Rope Street School" },
  { who: "finn", company: "Northwind Ferries" },
  { who: "ingrid", company: "Northwind Ferries", is: { Before: "Captain, thirty years" } },
  { who: "marta", company: "Silva Flowers" },
  { who: "petra", company: "Klein Translations" },
  { who: "ravi", company: "Harbour Clinic" },
  { who: "hana", company: "Harbour Clinic" },
  { who: "luc", company: "Harbour Couriers" },
  { who: "niko", company: "City Buses" },
  { who: "olu", company: "City Buses" },
  { who: "siri", company: "Rope Street School" },
];
