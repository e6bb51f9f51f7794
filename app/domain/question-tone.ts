/** Forms of a question that leave little room to dream. They are warned of, with what could be asked instead; never refused. */
const wh = "what|which|how|where|when|who|whose|whom|why";
const does =
  "do|does|did|is|are|was|were|am|can|could|will|would|should|shall|may|might|must|have|has|had|wouldn't|shouldn't";
const someone = "you|we|they|it|he|she|there|this|that|your|our|people|anyone|anybody|someone|somebody|everyone";
const begins = "(?:^|[.!?…]\\s)[\\s“\"'¿]*(?:(?:and|but|so|now|well|honestly|please),?\\s+)?";

/** Nowhere in it a word that asks for more than yes, no, or one of two. */
const unasked = `(?!.*(?<![\\p{L}])(?:${wh})(?![\\p{L}]))`;

const patterns = {
  closed: [
    `${begins}(?:${does})(?!['’])\\s`,
    `^${unasked}.*[,:–—]\\s*(?:${does})\\s+(?:${someone})(?![\\p{L}])`,
    "\\b(?:yes or no|true or false)\\b",
    `${begins}when\\s[^,?]*,\\s*(?:${does})\\s+(?:${someone})(?![\\p{L}])`,
    `${begins}(?:ever|any|anything|anyone|anybody)\\s${unasked}`,
    `^${unasked}[^?!.]*\\sor\\s[^?!.]*\\?`,
    `${begins}(?:how (?:many|often|likely)|rate|rank|score)\\s`,
    "\\b(?:which (?:one )?of (?:these|them|the following)|do you prefer)\\b",
  ],
  leading: [
    `${begins}(?:don|doesn|didn|isn|aren|wasn|weren|won|wouldn|shouldn|couldn|can|haven|hasn|ain)['’]t\\s`,
    "\\b(?:do|would|wouldn['’]t) you (?:not )?(?:agree|think|say|feel|believe) (?:that )?(?:it|we|our|this)\\b",
    "\\b(?:do|would) you (?:not )?agree\\b",
    "\\bour (?:\\p{L}+ )?(?:amazing|great|wonderful|fantastic|excellent|brilliant|awesome|best)\\b",
    "\\bwhy (?:is|are) (?:our|we)\\b",
    `${begins}(?:clearly|naturally|undoubtedly)\\s`,
    "\\b(?:surely|obviously|of course|everybody knows|everyone knows|as we all know)\\b",
    `${begins}why (?:don['’]t|not|shouldn['’]t) `,
    `${begins}how (?:great|good|nice|happy|pleased|glad|excited|wonderful|useful|helpful|satisfied|much (?:do|did|would) you (?:love|like|enjoy))\\b`,
    ",\\s*(?:right|correct|no|(?:don|doesn|isn|aren|won|wouldn|shouldn)['’]t (?:it|you|we|they)(?: think| agree)?)\\s*\\?",
  ],
  complaint: [
    "\\b(?:annoy(?:s|ed|ing|ances?)?|frustrat(?:es?|ed|ing|ions?)|irritat(?:es?|ed|ing|ions?)|bother(?:s|ed|ing)?|bug(?:s|ging) you)\\b",
    "\\b(?:hat(?:e|es|ed)|dislik(?:e|es|ed)|disappoint(?:s|ed|ing|ments?)?|dissatisf(?:y|ied|action)|unhappy|suffer(?:s|ed|ing)?|struggl(?:e|es|ed|ing))\\b",
    "\\bproblems?\\b(?!.*\\b(?:fun|joy|love|enjoy)\\b)",
    "\\b(?:complain(?:s|ts?|ed|ing)?|pain[ -]points?|shortcomings?|weakness(?:es)?|faults?|flaws?|failures?)\\b",
    "\\b(?:obstacles?|barriers?|hurdles?|drawbacks?|downsides?|concerns|worr(?:y|ies)|difficult(?:y|ies)|hassles?)\\b",
    "\\b(?:your|our|the|biggest|main|any) (?:biggest |main )?challenges?\\b",
    "\\b(?:stop(?:s|ped)?|keeps?|kept|prevents?|prevented|hinders?|hindered) you from\\b",
    "\\b(?:lets? you down|slows? you down|in your way|(?:drives?|drove) you (?:crazy|mad|nuts|up the wall))\\b",
    "\\b(?:should|could|can|must|might) we (?:improve|do better)\\b",
    "\\bmissing (?:in|from) (?:our|the)\\b",
    "\\bnot (?:so |very |really |entirely )?(?:happy|satisfied|pleased)\\b",
    "\\bwhy did you (?:leave|stop|cancel|quit)\\b",
    "(?<!\\bnothing (?:can |could |may |might |will |would )?)\\bgo(?:es)? wrong\\b",
    "\\b(?:wrong with|went wrong|issues? (?:with|do|did|have)|any issues|trouble with)\\b",
    "\\b(?:worst|terrible|awful|badly)\\b",
    "(?<!\\b(?:not|never) )\\bbroken\\b",
    "\\b(?:do|does|did)(?:n['’]t| not) (?:you |we )?(?:like|enjoy|work|want)\\b",
    "\\b(?:fix|get rid of|stop doing)\\b",
  ],
  double: ["\\?[^?]*\\p{L}[^?]*\\?", `\\b(?:and|or)\\s+(?:${wh})\\s+(?!(?:for|from|with|about)\\b)\\p{L}`],
} as const;
export type Tone = keyof typeof patterns;
export const tones = Object.keys(patterns) as Tone[];

/** Which forms a question has that leave little room to dream; "Don't you …" is leading, not closed. */
export function tonesIn(question: string): Tone[] {
  return tones.filter((tone) => new RegExp(patternOfTone(tone), "iu").test(question));
}

/** A regular expression, for the flags "iu", that finds one form in a question. */
export function patternOfTone(tone: Tone): string {
  return `(?:${patterns[tone].map(wholeWords).join("|")})`;
}

/** "\b" as it is meant: also beside letters such as "é", which it takes for the end of a word. */
function wholeWords(pattern: string): string {
  return pattern.replaceAll("\\b", "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))");
}
