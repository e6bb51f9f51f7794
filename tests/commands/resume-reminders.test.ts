import { expect, test } from "vitest";
import { resumeReminders, stopReminders } from "#app/commands/index.ts";
import { happened, refused, toldBy } from "./story.ts";
import { trying } from "./trying.ts";

test("who stopped reminders may have them again, and is reminded as everybody is", async () => {
  const { house, number } = await trying();
  const resumes = (name: string) => house.does(name, resumeReminders, { number });
  expect(await happened(house, () => resumes("Cleo"))).toEqual([]);
  await house.does("Cleo", stopReminders, { number });
  expect(await toldBy(house, () => house.later(8))).toEqual({ Bo: ["check-in-due"] });
  const done = await happened(house, () => Promise.all([resumes("Cleo"), resumes("Cleo")]));
  expect(done).toMatchObject([{ kind: "reminders-resumed", about: ["pilot"] }]);
  expect(await toldBy(house, () => house.later(0))).toEqual({ Cleo: ["check-in-due"] });
});

test("they come to those who have a seat alone", async () => {
  const { house, number } = await trying();
  for (const name of ["Ann", "Sam"])
    expect(await refused(house, () => house.does(name, resumeReminders, { number }))).toBe("no-reminders (forbidden)");
});
