export const stagesWords = {
  title: "All ideas by stage",
  words: "Every idea begins as a rough stone. This is how far each has come.",
  jump: "Stages",
  meaning: {
    rough: "Half an idea is plenty. Say what would make it better.",
    polishing: "Being talked through and improved, together.",
    piloting: "Being tried on a small scale, by people like you.",
    shipped: "Here to stay. The newest are on top.",
    resting: "Asleep for now, with thanks and a reason.",
  },
  none: {
    rough: "No rough stone is waiting just now.",
    polishing: "Nothing is being polished just now.",
    piloting: "Nothing is being tried just now.",
    shipped: "Nothing has shipped yet.",
    resting: "Nothing rests.",
  },
  wall: "On the wall",
  wallOf: (title: string) => `${title}, on the celebration wall`,
  all: (n: string) => `All ${n}`,
  allOf: (n: string, stage: string) => `All ${n}: ${stage}`,
  back: "To the board",
} as const;
