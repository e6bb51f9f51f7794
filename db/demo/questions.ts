/** The dreamer questions Harbour Coffee has asked so far; days count back from today. */
export type DemoQuestion = {
  key: string;
  title: string;
  words: string;
  by: string;
  openedDaysAgo: number;
  /** Negative: still open, and for how many days. */
  closedDaysAgo: number;
  /** "What we heard, what we try": makes it answered. */
  heard?: string;
  /** A question that is still being written. */
  draft?: true;
  /** A draft that opens by itself so many days from now. */
  opensInDays?: number;
};

export const questions: DemoQuestion[] = [
  {
    key: "nocafe",
    title: "What could a café do that no café does?",
    words: "Half an idea is plenty. Bring it as it is; we polish it together.",
    by: "sam",
    openedDaysAgo: 16,
    closedDaysAgo: -9,
  },
  {
    key: "age",
    title: "What would a café have that was made for your age?",
    words: "Seven or eighty-one. Tell us what it has, and what it would never dream of having.",
    by: "ines",
    openedDaysAgo: 30,
    closedDaysAgo: 3,
  },
  {
    key: "morning",
    title: "How would your best morning here begin?",
    words: "The door opens. What happens next, if it were up to you?",
    by: "sam",
    openedDaysAgo: 62,
    closedDaysAgo: 34,
    heard:
      "Twenty of you described a morning, and almost nobody mentioned coffee first. You mentioned **light, noise, and whether somebody knows your name**. We are trying a quiet hour on the Pier, and the morning till now shows the name you want to be called by.",
  },
  {
    key: "neighbour",
    title: "What could we do for the street, not only for those who buy coffee?",
    words: "Rope Street was here before us. What would make it gladder that we came?",
    by: "ada",
    openedDaysAgo: 118,
    closedDaysAgo: 90,
    heard:
      "You asked for warmth, water and a place to leave things. The water tap outside the Market café is there because of this question. **Leave a coffee for a stranger** is being polished now, and the winter shelf is in its first pilot.",
  },
  {
    key: "waste",
    title: "If we threw nothing away for a month, what would we learn?",
    words: "Cups, grounds, milk, bread ends, heat from the roaster. Where would you begin?",
    by: "june",
    openedDaysAgo: 174,
    closedDaysAgo: 146,
    heard:
      "We learnt that the grounds were the easy part, and that cups are about **bringing them back anywhere**, not about the cup. The bread ends became a soup. The heat of the roaster is still an open riddle; if you know about heat pumps, come and talk to June.",
  },
  {
    key: "hands",
    title: "What do your hands wish our cafés were made of?",
    words: "Handles, trays, menus, chairs, doors. Tell us what you touch.",
    by: "ines",
    openedDaysAgo: 228,
    closedDaysAgo: 200,
    heard:
      "More of you than we knew order by memory because the menu can’t be read. There will be **raised print and braille** in every café, and the door of the Lighthouse café no longer needs two hands.",
  },
  {
    key: "slow",
    title: "What deserves to be slower?",
    words: "We have spent ten years being quick. What did we lose on the way?",
    by: "june",
    openedDaysAgo: 286,
    closedDaysAgo: 258,
    heard:
      "The grinder, the talk at the counter, Sundays. Out of this came the **Sunday table**, and the filter bar where nobody queues.",
  },
  {
    key: "winter",
    title: "What would bring you out of the house in February?",
    words: "It rains sideways and it is dark at four. Convince yourself.",
    by: "teo",
    openedDaysAgo: 330,
    closedDaysAgo: 302,
    heard: "Soup, singing, and somebody who expects you. The choir has met in the Roastery every Thursday since.",
  },
  {
    key: "children",
    title: "What would a café drawn by a seven-year-old have?",
    words: "Ask one, if you know one. Spelling does not matter here.",
    by: "ines",
    openedDaysAgo: 0,
    closedDaysAgo: 0,
    draft: true,
  },
  {
    key: "garden",
    title: "What would you grow with us, if every café had a garden?",
    words: "A pot on a sill counts. So does a roof.",
    by: "june",
    openedDaysAgo: 0,
    closedDaysAgo: 0,
    draft: true,
    opensInDays: 10,
  },
];
