/** What a story says of itself, and the forms that tell it. */
export const storyWords = {
  before: "Before",
  now: "Now",
  retold: "Told in these words since",
  beforeHint: "In a line: how it was for people.",
  afterHint: "In a line: how it is for them now.",
  nowField: "Now, after it",
  edit: "Change the story",
  editTitle: "Change this story",
  editWords: "Whoever is quoted in it is told that it has changed.",
  story: "The story",
  storyHint: "Its first sentence stands on its card.",
  save: "Save",
} as const;
