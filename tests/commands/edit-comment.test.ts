import { expect, test } from "vitest";
import { addComment, changeRole, deleteComment, editComment } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { commentById } from "#db/comments.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, refused, toldBy } from "./story.ts";

async function commented() {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { id: formId(), body: "Wich hour?" });
  const edit = (name: string, body = "Which hour?", id = formId()) => house.does(name, editComment, { id }, { body });
  return { house, number, edit };
}

test("Bo mends his words; it says that they were edited, and nobody is told", async () => {
  const { house, edit } = await commented();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => edit("Bo", "**Which** hour?"));
    expect(done).toMatchObject([{ kind: "comment-edited", about: ["comment", "idea"], data: { idea: 1 } }]);
  });
  expect(told).toEqual({});
  expect(await commentById(house.db.read, formId(), false)).toMatchObject({
    body: "**Which** hour?",
    bodyHtml: "<p><strong>Which</strong> hour?</p>",
    editedAt: house.now(),
  });
});

test("nobody puts words in Bo's mouth, not even Ada", async () => {
  const { house, edit } = await commented();
  for (const name of ["Ann", "Sam", "Ada"])
    expect(await refused(house, () => edit(name))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => edit("Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => edit("Bo", " "))).toEqual({ body: "required" });
});

test("what is gone can't be changed", async () => {
  const { house, edit } = await commented();
  expect(await refused(house, () => edit("Bo", "A", formId(2)))).toBe("not-found (missing)");
  await house.does("Bo", deleteComment, { id: formId() });
  expect(await refused(house, () => edit("Bo"))).toBe("not-found (missing)");
});

test("who no longer works here no longer finds their notes", async () => {
  const { house, number } = await commented();
  await house.does("June", addComment, { number }, { id: formId(2), body: "Hm.", kind: "note" });
  await house.does("Ada", changeRole, { handle: "june" }, { role: "customer" });
  const june = { kind: "person", id: house.id("June"), role: "customer" } as const;
  const { perform } = await import("#app/commands/perform.ts");
  const edit = () =>
    perform(house.db, editComment, { actor: june, params: { id: formId(2) }, form: { body: "Ha." }, now: house.now() });
  expect(await refused(house, edit)).toBe("not-found (missing)");
});

test("of two tabs with the same words, the second is told what the first made of them", async () => {
  const { house } = await commented();
  const stood = (await commentById(house.db.read, formId(), false))?.body as string;
  const save = (body: string, edition = editionOf([stood])) =>
    house.does("Bo", editComment, { id: formId() }, { body, edition });
  await save("From the first tab");
  expect(await refused(house, () => save("From the second"))).toBe("changed-meanwhile (state)");
  expect(await happened(house, () => save("From the first tab"))).toEqual([]);
  await save("From the second", editionOf(["From the first tab"]));
  expect(await commentById(house.db.read, formId(), false)).toMatchObject({ body: "From the second" });
});

test("of two tabs that save at the same moment, one is told so", async () => {
  const { house } = await commented();
  const stood = (await commentById(house.db.read, formId(), false))?.body as string;
  const save = (body: string) =>
    house.does("Bo", editComment, { id: formId() }, { body, edition: editionOf([stood]) }).then(
      () => "done",
      ({ code }) => code,
    );
  expect((await Promise.all([save("One"), save("Other")])).sort()).toEqual(["changed-meanwhile", "done"]);
});
