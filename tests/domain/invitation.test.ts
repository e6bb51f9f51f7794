import { expect, test } from "vitest";
import { filledFor, holdsStrange, invitedToIn, invitedToOut, placeholdersIn } from "#app/domain/invitation.ts";

const ann = { name: "Ann", idea: "A quiet hour", pilot: null };

test("what people are invited to is read as it is written, and nothing else is", () => {
  for (const text of ["question/3", "idea/214", "pilot/1"])
    expect(invitedToOut(invitedToIn(text) as NonNullable<ReturnType<typeof invitedToIn>>)).toBe(text);
  for (const text of ["", "idea", "idea/0", "idea/01", "idea/1/2", "person/3", "idea/1234567890", "constructor/1"])
    expect(invitedToIn(text), text).toBeNull();
});

test("each placeholder becomes what it stands for, as often as it stands there", () => {
  expect(filledFor("{name}, {name}: {idea}?", ann)).toBe("Ann, Ann: A quiet hour?");
  expect(filledFor("Nothing in braces.", ann)).toBe("Nothing in braces.");
  expect(filledFor("Dear {name}", { ...ann, name: "$& {idea}" })).toBe("Dear $& {idea}");
});

test("where there is nothing to put, nothing is said", () => {
  expect(filledFor("You tried {pilot}.", ann)).toBeNull();
});

test("what else stands in braces is told apart, and a brace alone is a brace", () => {
  expect(placeholdersIn("{name} {what} {idea}")).toEqual(["name", "idea"]);
  for (const text of ["{what}", "{ name}", "{}", "{constructor}"]) expect(holdsStrange(text), text).toBe(true);
  for (const text of ["{name}", "a { b", "} {", "{\n}"]) expect(holdsStrange(text), text).toBe(false);
});
