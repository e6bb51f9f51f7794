/** Thanks are for two people alone, until whoever received them shows them; who gave them may take them back. */
export const thanksStates = ["private", "public", "taken-back"] as const;
