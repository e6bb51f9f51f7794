import { expect, test } from "vitest";
import { pathOfPilots } from "#app/domain/library.ts";

test("the address of the library says what is asked for, always in one order, and nothing else", () => {
  expect(pathOfPilots({})).toBe("/pilots");
  expect(pathOfPilots({ tag: "quiet", outcome: "stop", state: "concluded" }, 7)).toBe(
    "/pilots?state=concluded&outcome=stop&tag=quiet&after=7",
  );
});
