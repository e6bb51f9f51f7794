/** Narrowing ideas to those that some customers want. */
export const wantedWords = {
  company: "Wanted by company",
  anyCompany: "Any",
  attribute: "Wanted by people with",
  anyAttribute: "Anything",
  noCompany: "There is no company like that here any more, so this is what people of any company want.",
  noAttribute: "Nothing like that is said of anybody here any more, so this is what anybody wants.",
} as const;
