import type { Colour } from "#app/domain/face.ts";

export const profileWords = {
  title: "How others see you",
  words:
    "Your new name stands on everything you posted, and on credit under your own name. Other names you chose for credit stay as they are.",
  saved: "That is how others see you from now on.",
  name: "Your name",
  nameHint: "Another name than your own is welcome.",
  handle: "Your handle",
  handleHint: (handle: string) =>
    `The last part of your page’s address, /people/${handle}, if you have one, and how staff find you for credit. Links with one you had before go on working, and nobody else can take it.`,
  about: "A few words about you",
  aboutHint: "They stand on your public page, if you open one.",
  aboutHintStaff: "They stand on your public page. Everybody who works here has one.",
  cares: "What you care about",
  caresHint: "In what people dream up here. It stands on your page, for those whose ideas you look after.",
  colour: "The colour of your initials",
  colours: {
    garnet: "Garnet",
    carnelian: "Carnelian",
    topaz: "Topaz",
    peridot: "Peridot",
    malachite: "Malachite",
    turquoise: "Turquoise",
    apatite: "Apatite",
    sapphire: "Sapphire",
    amethyst: "Amethyst",
    rhodolite: "Rhodolite",
    "smoky-quartz": "Smoky quartz",
    slate: "Slate",
  } satisfies Record<Colour, string>,
  save: "Save",
} as const;
