import { limits } from "#app/domain/limits.ts";

const least = "A JPEG, PNG, WebP, AVIF or GIF of at most 10 MB.";

export const pictureWords = {
  picture: "The picture",
  pictureHint: `${least} We draw it anew, without where and when it was taken.`,
  alt: "What is to be seen",
  altHint: "For those who can’t see it, and for everybody when it does not load.",
  title: "Pictures of this story",
  words: "Show nobody who did not say yes to it.",
  full: `This story has ${limits.pictures} pictures, and that is all it can hold. Remove one to add another.`,
  add: "Add it",
  shown: "In the story now",
  describe: "Say it in other words",
  describeTitle: "What is to be seen?",
  save: "Save",
  remove: "Remove",
  removeOf: (alt: string) => `Remove: ${alt}`,
  describeOf: (alt: string) => `Say it in other words: ${alt}`,
  removeTitle: "Remove this picture?",
  removeWords: "It is gone from every page at once, and deleted.",
  back: "Back to the story",
  removeOwn: "Remove the picture",

  faceTitle: "Your picture",
  faceWords: "It stands beside your name wherever you say something here, in place of your initials.",
  faceHint: `${least} We cut it round, and keep nothing else of it.`,
  faceSave: "Show it",
  faceRemove: "Show my initials again",
  faceBack: "Back to my profile",
  faceDoor: "Show a picture instead",
  faceChange: "Change my picture",

  checkIn: "A picture, if you like",
  checkInHint: `${least} It stays between you and us like your words, and is shared only with them.`,
  checkInAltHint: "If you send a picture: a few words for those who can’t see it.",
} as const;
