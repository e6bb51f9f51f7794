import { describe, expect, test } from "vitest";
import { questionBank } from "#app/copy/pages/question-bank.ts";
import { patternOfTone, tones, tonesIn } from "#app/domain/question-tone.ts";
import { questions as demo } from "#db/demo/questions.ts";

describe("a closed question", () => {
  test.each([
    "Do you like our tea?",
    "Would you come at seven?",
    "Is there anything you miss?",
    "Should we open on Sundays?",
    "And would you come back?",
    "“Are you happy here?”",
    "Thank you for coming. Did you enjoy it?",
    "If we closed at four, would you come?",
    "Tell us: is it warm enough?",
    "HAVE YOU EVER been to the Pier?",
    "Yes or no: more light?",
    "Ever wished for a bench by the window?",
    "Any ideas for the winter menu?",
    "When you come in the morning, do you sit down?",
    "Coffee or tea?",
    "How many cups do you drink a day?",
    "Rate our service from 1 to 5.",
    "Which of these would you take: a bench, a chair?",
    "What do you prefer: do you prefer tea?",
  ])("%s can be answered with a word", (question) => {
    expect(tonesIn(question)).toContain("closed");
  });

  test.each([
    "What could a café do that no café does?",
    "When the door opens, what would you see first?",
    "If it were up to you, how would it begin?",
    "What, if you could, would you try?",
    "Where would you put a bench?",
    "Doing nothing for a day: what for?",
    "Canada is far. What would you bring from there?",
    "Isabel draws a café. What is in it?",
    "Any day could be a holiday: what would you do with it?",
    "When the lamps go on, where would you rather be, in or out?",
    "However small: what would you begin with?",
  ])("%s can not", (question) => {
    expect(tonesIn(question)).toEqual([]);
  });
});

describe("a leading question", () => {
  test.each([
    "Don't you think it should be quieter?",
    "Don’t you think it should be quieter?",
    "Wouldn't it be better to close at four?",
    "Isn't the new cup lovely?",
    "It is nicer with flowers, isn’t it?",
    "You would come more often, right?",
    "Why don't we try tea?",
    "How great was the quiet hour?",
    "How satisfied are you?",
    "What would you try, now that everybody knows tea is better?",
    "Surely you would like more light?",
    "Ain’t it time for a terrace?",
    "What do you love about our amazing app?",
    "Why is our coffee so dear to you?",
    "Would you agree that mornings are too loud?",
    "Clearly tea is the future: what kind?",
    "What makes our great service what it is?",
  ])("%s has its answer in it", (question) => {
    expect(tonesIn(question)).toContain("leading");
  });

  test("and is not called closed as well", () => {
    expect(tonesIn("Don't you think it should be quieter?")).toEqual(["leading"]);
    expect(tonesIn("Wouldn’t it be better to close at four?")).toEqual(["leading"]);
  });

  test.each([
    "How would you begin?",
    "How much sugar belongs in a dream?",
    "What is the right hour for a song?",
    "Why is the sea there?",
    "What would you see more clearly from the roof?",
    "What was the best day of your year?",
  ])("%s has not", (question) => {
    expect(tonesIn(question)).toEqual([]);
  });
});

describe("a question that seeks complaints", () => {
  test.each([
    "What annoys you most?",
    "What is wrong with our queue?",
    "Which problems do you have with the app?",
    "What frustrates you in the morning?",
    "What do you hate about Mondays?",
    "What was the worst part?",
    "Where does it go wrong?",
    "What don’t you like about us?",
    "What should we fix first?",
    "What are your pain points?",
    "Where do you struggle?",
    "What disappointed you?",
    "What stops you from coming more often?",
    "What should we improve?",
    "What could we do better?",
    "What is missing in our app?",
    "Where do we let you down?",
    "What drives you crazy about queues?",
    "What gets in your way?",
    "What are you not happy with?",
    "What’s your biggest challenge with ordering?",
    "What slows you down at the counter?",
    "Why did you leave?",
    "What are your concerns about the app?",
    "Which problems should we solve?",
  ])("%s finds some", (question) => {
    expect(tonesIn(question)).toContain("complaint");
  });

  test.each([
    "What would make a grey day bright?",
    "What would a bugle sound like here?",
    "What could be unbroken for a hundred years?",
    "Which flawless hour do you remember?",
    "What fixture of this room would you keep?",
    "What would you try if nothing could go wrong?",
    "What would you build if it were not broken but new?",
    "What problem would be fun to solve together?",
    "What would make you stop and smile at the window?",
    "Which challenge would you dare to take up?",
  ])("%s does not", (question) => {
    expect(tonesIn(question)).toEqual([]);
  });
});

describe("two questions in one", () => {
  test.each([
    "What would you try? And what would you leave?",
    "What would you bring and where would you put it?",
    "Who would come or what would they eat?",
  ])("%s share one answer", (question) => {
    expect(tonesIn(question)).toContain("double");
  });

  test.each([
    "What would you try, and why?",
    "Who should we invite for a coffee, and what for?",
    "Which place should we learn from, and what from it?",
    "What would bread and butter be without tables?",
    "What is still possible??",
  ])("%s is one", (question) => {
    expect(tonesIn(question)).toEqual([]);
  });
});

test("a question may have several forms, in one order", () => {
  expect(tonesIn("Do you have problems? And what annoys you?")).toEqual(["closed", "complaint", "double"]);
  expect(tonesIn("")).toEqual([]);
});

test.each(questionBank.flatMap(({ questions }) => questions))("of the bank no false alarm: %s", (question) => {
  expect(tonesIn(question)).toEqual([]);
});

test("the bank holds some two dozen questions, each once", () => {
  const all = questionBank.flatMap(({ questions }) => questions);
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(new Set(all).size).toBe(all.length);
});

test.each(demo.map(({ title }) => title))("nor of what was really asked: %s", (title) => {
  expect(tonesIn(title)).toEqual([]);
});

test.each(tones)("the pattern of %s is one a browser understands", (tone) => {
  expect(() => new RegExp(patternOfTone(tone), "iu")).not.toThrow();
});
