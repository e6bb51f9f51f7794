import { expect, test } from "vitest";
import { chooseTheme } from "#app/commands/index.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

test("anybody chooses a theme, which stays on the device alone", async () => {
  const house = await aHouse();
  for (const theme of ["light", "dark", "auto"])
    expect(
      await happened(house, async () =>
        expect(await house.does("Vi", chooseTheme, {}, { theme })).toMatchObject({ theme }),
      ),
    ).toEqual([]);
  expect(await refused(house, () => house.does("Vi", chooseTheme, {}, { theme: "pink" }))).toEqual({
    theme: "not-a-choice",
  });
});
