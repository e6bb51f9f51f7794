import { expect, test } from "vitest";
import {
  answerIdea,
  askForSeat,
  castVote,
  changeProfile,
  changeRole,
  closeQuestion,
  createTag,
  deleteAccount,
  invitePeople,
  mergeIdea,
  shareHypothesis,
  stopInvitations,
  tagIdea,
  takeBackHypothesis,
  wouldJoin,
} from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { everythingOf } from "#db/export.ts";
import { ownInvitation } from "#db/invitations.ts";
import { invitableNow } from "#db/invited-to.ts";
import { type Person, personById } from "#db/people.ts";
import { invitations, invited } from "#db/schema.ts";
import { type House, letsRest, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { asks, invitationsOf, inviteForm, invites, sent } from "./inviting.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

async function letterOf(house: House, name: string) {
  const [{ href } = { href: "" }] = await invitationsOf(house, name);
  return ownInvitation(house.db.read, href.split("/")[2] as string, house.id(name));
}
const whoIsIn = async (house: House) => (await sent(house)).map(({ people }) => people.map(({ face }) => face.name));

test("Sam invites Ann and Bo to a question, each by name; they alone are told, and read it from Sam", async () => {
  const house = await aHouse();
  await asks(house);
  const told = await toldBy(house, async () => {
    const what = await happened(house, () => invites(house, { people: ["Ann", "Bo"] }));
    expect(what.map(({ kind, cause }) => [kind, cause])).toEqual([
      ["people-invited", null],
      ["person-invited", "people-invited"],
      ["person-invited", "people-invited"],
    ]);
    expect(what[0]).toMatchObject({ by: house.id("Sam"), about: ["question"], data: { question: 1, people: 2 } });
    expect(what[1]).toMatchObject({ about: ["person"], data: { question: 1, invited: expect.any(String) } });
  });
  expect(told).toEqual({ Ann: ["person-invited"], Bo: ["person-invited"] });
  expect(await invitationsOf(house, "Ann")).toMatchObject([{ title: "What would make mornings kinder?" }]);
  expect(await letterOf(house, "Ann")).toMatchObject({ words: "Would you, Ann?", by: { name: "Sam" } });
  expect(await letterOf(house, "Bo")).toMatchObject({
    words: "Would you, Bo?",
    to: { kind: "question", href: "/questions/1/what-would-make-mornings-kinder" },
  });
  expect(await sent(house)).toMatchObject([{ words: "Would you, {name}?", leftOut: 0, by: { name: "Sam" } }]);
});

test("nobody else reads Ann's invitation", async () => {
  const house = await aHouse();
  await asks(house);
  await invites(house);
  const [{ href } = { href: "" }] = await invitationsOf(house, "Ann");
  const id = href.split("/")[2] as string;
  expect(await ownInvitation(house.db.read, id, house.id("Ann"))).not.toBeNull();
  for (const name of ["Bo", "Sam", "Ada"]) expect(await ownInvitation(house.db.read, id, house.id(name))).toBeNull();
});

test("the idea Ann voted for last stands in her words, of the tag that was asked for; the pilot Bo sits in, in his", async () => {
  const house = await aHouse();
  await asks(house);
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  const [quiet, other] = [await house.idea("A quiet hour", "June"), await house.idea("Cups that come back", "June")];
  await house.does("Sam", tagIdea, { number: quiet }, { tags: "quiet" });
  await house.does("Ann", castVote, { number: quiet });
  await house.later(1);
  await house.does("Ann", castVote, { number: other });
  await house.does("Bo", castVote, { number: quiet });
  await invites(house, { text: "You voted for {idea}.", tag: "quiet" });
  expect((await letterOf(house, "Ann"))?.words).toBe("You voted for A quiet hour.");
  await house.later(31);
  await invites(house, { text: "You voted for {idea}, {name}." });
  expect((await letterOf(house, "Ann"))?.words).toBe("You voted for Cups that come back, Ann.");
  await house.does("Bo", askForSeat, { number: await house.pilot(quiet) });
  await invites(house, { text: "You try {pilot}.", people: ["Bo"] });
  expect((await letterOf(house, "Bo"))?.words).toBe("You try A quiet hour.");
});

test("a name in braces stays a name", async () => {
  const house = await aHouse();
  await asks(house);
  const [name, handle] = ["{idea}", "ann"];
  await house.does("Ann", changeProfile, {}, { name, handle, colour: "slate" });
  await invites(house, { text: "Dear {name}" });
  expect((await letterOf(house, "Ann"))?.words).toBe("Dear {idea}");
});

test("nothing is sent that was not looked at, as each will read it", async () => {
  const house = await aHouse();
  await asks(house);
  await house.idea();
  const form = await inviteForm(house, { people: ["Ann", "Bo"] });
  const later = [{ text: "Would you come, {name}?" }, { person: [...form.person, house.id("Cleo")] }, { to: "idea/1" }];
  for (const change of later)
    expect(await refused(house, () => house.does("Sam", invitePeople, {}, { ...form, ...change }))).toBe(
      "read-letters (state)",
    );
  await house.does("Ann", changeProfile, {}, { name: "Anna", handle: "ann", colour: "slate" });
  expect(await refused(house, () => house.does("Sam", invitePeople, {}, form))).toBe("read-letters (state)");
});

test("whoever has not looked yet is shown the letters, and nothing is sent", async () => {
  const house = await aHouse();
  await asks(house);
  for (const looked of [undefined, ""]) {
    const form = await inviteForm(house, { form: { looked } });
    expect(await happened(house, () => house.does("Sam", invitePeople, {}, form))).toEqual([]);
  }
  expect(await sent(house)).toEqual([]);
});

test("to a draft of a pilot people are invited once its hypothesis is shared; whoever says they would join has come", async () => {
  const house = await aHouse();
  const number = await draft(house, await house.idea("A quiet hour", "June"), whole);
  const to = `pilot/${number}`;
  expect(await refused(house, () => invites(house, { to }))).toBe("invite-to-what (state) at to");
  await house.does("Sam", shareHypothesis, { number });
  expect((await invitableNow(house.db.read)).map((one) => one.to)).toEqual([to]);
  await invites(house, { to, people: ["Ann", "Bo"] });
  await house.does("Ann", wouldJoin, { number });
  // To join something else is not to come.
  const other = await draft(house, await house.idea("Cups that come back", "June"), whole);
  await house.does("Sam", shareHypothesis, { number: other });
  await house.does("Bo", wouldJoin, { number: other });
  expect((await sent(house))[0]?.people).toMatchObject([{ did: true }, { did: false }]);
  const [{ href } = { href: "" }] = await invitationsOf(house, "Bo");
  expect(await letterOf(house, "Bo")).toMatchObject({ to: { title: "A quiet hour" } });
  await house.does("Sam", takeBackHypothesis, { number });
  const id = href.split("/")[2] as string;
  expect(await ownInvitation(house.db.read, id, house.id("Bo"))).toMatchObject({ to: null });
  expect((await invitableNow(house.db.read)).map((one) => one.to)).toEqual([`pilot/${other}`]);
});

test("the same form twice is one invitation", async () => {
  const house = await aHouse();
  await asks(house);
  const form = await inviteForm(house, { form: { id: formId() } });
  await once([1, 2, 3].map(() => house.does("Sam", invitePeople, {}, form)));
  expect(await whoIsIn(house)).toEqual([["Ann"]]);
});

test("whoever was invited within 30 days is left out, by whomever; after that they may be again", async () => {
  const house = await aHouse();
  await asks(house);
  await house.idea("A quiet hour", "Bo");
  await invites(house);
  await house.later(limits.invitationDays - 0.01);
  await invites(house, { by: "June", to: "idea/1", people: ["Ann", "Bo", "Cleo"] });
  expect(await whoIsIn(house)).toEqual([["Bo", "Cleo"], ["Ann"]]);
  expect((await sent(house)).map(({ leftOut }) => leftOut)).toEqual([1, 0]);
  const alone = () => invites(house, { by: "Ada", to: "idea/1" });
  expect(await refused(house, alone)).toBe("nobody-to-invite (state) at person");
  await house.later(0.01);
  await alone();
  expect(await whoIsIn(house)).toEqual([["Ann"], ["Bo", "Cleo"], ["Ann"]]);
});

test("ten who invite the same people at once invite each of them once", async () => {
  const house = await aHouse();
  await asks(house);
  const people = ["Ann", "Bo", "Cleo"];
  const forms = await Promise.all(
    Array.from({ length: 10 }, (_, n) => inviteForm(house, { people: n % 2 ? people : [...people].reverse() })),
  );
  const by = (n: number) => ["Sam", "June", "Ada"][n % 3] as string;
  await Promise.allSettled(forms.map((form, n) => house.does(by(n), invitePeople, {}, form)));
  const rows = await house.db.read.select().from(invited);
  expect(rows.map(({ personId }) => personId).sort()).toEqual(people.map(house.id).sort());
});

test("staff, those who left, and those who want no invitations are never invited", async () => {
  const house = await aHouse();
  await asks(house);
  await house.does("Bo", stopInvitations);
  await house.does("Cleo", deleteAccount, {}, { present: password });
  expect(await refused(house, () => invites(house, { people: ["Bo", "Cleo", "June"] }))).toBe(
    "nobody-to-invite (state) at person",
  );
  await invites(house, { people: ["Ann", "Bo", "Cleo", "June"] });
  expect(await whoIsIn(house)).toEqual([["Ann"]]);
  expect((await sent(house))[0]?.leftOut).toBe(3);
});

test("whoever is made staff, wants no more, or leaves after the looking is not invited either", async () => {
  const house = await aHouse();
  await asks(house);
  const form = await inviteForm(house, { people: ["Ann", "Bo"] });
  await Promise.allSettled([
    house.does("Ann", deleteAccount, {}, { present: password }),
    house.does("Sam", invitePeople, {}, form),
  ]);
  const rows = await house.db.read.select().from(invited);
  expect(rows.map(({ personId }) => personId)).not.toContain(house.id("Ann"));
  await house.does("Ada", changeRole, { handle: "cleo" }, { role: "staff" });
  expect(await refused(house, () => invites(house, { people: ["Cleo"] }))).toContain("nobody-to-invite");
});

test("to what is closed, rests, was merged, or looks for nobody, nobody is invited", async () => {
  const house = await aHouse();
  const [question, rests, merged, into] = [
    await asks(house),
    await house.idea("It rests"),
    await house.idea("It is merged"),
    await house.idea("It stays"),
  ];
  await house.does("Sam", closeQuestion, { number: question });
  await house.does("Sam", answerIdea, { number: rests }, letsRest);
  await house.does("Sam", mergeIdea, { number: into }, { from: merged });
  const pilot = await house.pilot(into);
  for (const to of [`question/${question}`, `idea/${rests}`, `idea/${merged}`, "idea/999", "pilot/9", "person/1", "x"])
    expect(await refused(house, () => invites(house, { to })), to).toBe("invite-to-what (state) at to");
  await invites(house, { to: `pilot/${pilot}` });
  await invites(house, { to: `idea/${into}`, people: ["Bo"] });
  await house.later(8);
  expect(await refused(house, () => invites(house, { to: `pilot/${pilot}`, people: ["Cleo"] }))).toContain("to-what");
});

test("braces hold what we know, and there is something to put in their place for everybody", async () => {
  const house = await aHouse();
  await asks(house);
  await house.does("Ann", castVote, { number: await house.idea("A quiet hour", "Bo") });
  for (const text of ["Dear {nmae}", "Dear { name }", "{}", "{Name}"])
    expect(await refused(house, () => invites(house, { text })), text).toBe("strange-placeholder (rule) at text");
  const both = { text: "You voted for {idea}.", people: ["Ann", "Cleo"] };
  expect(await refused(house, () => invites(house, both))).toBe("nothing-to-fill-in (rule) at text");
  const pilot = { text: "You tried {pilot}." };
  expect(await refused(house, () => invites(house, pilot))).toBe("nothing-to-fill-in (rule) at text");
  await invites(house, { text: "You voted for {idea}; } and { are fine." });
});

test("no words, nobody, too many and nonsense are no invitation", async () => {
  const house = await aHouse();
  await asks(house);
  const form = await inviteForm(house, {});
  for (const [change, faults] of [
    [{ text: " " }, { text: "required" }],
    [{ text: "a".repeat(limits.invitation + 1) }, { text: "too-long" }],
    [{ to: undefined }, { to: "required" }],
    [{ person: undefined }, { person: "not-a-choice" }],
    [{ person: "ann" }, { person: "not-a-choice" }],
    [{ person: Array.from({ length: limits.invitees + 1 }, (_, n) => formId(n)) }, { person: "not-a-choice" }],
    [{ rule: "nonsense" }, { rule: "not-a-choice" }],
    [{ days: "0" }, { days: "out-of-range" }],
  ])
    expect(await refused(house, () => house.does("Sam", invitePeople, {}, { ...form, ...change }))).toEqual(faults);
});

test("only those who work here invite", async () => {
  const house = await aHouse();
  await asks(house);
  const form = await inviteForm(house, { people: ["Bo"] });
  const tries = (name: string) => refused(house, () => house.does(name, invitePeople, {}, form));
  expect(await tries("Ann")).toBe("staff-only (forbidden)");
  expect(await tries("Vi")).toBe("sign-in-first (sign-in)");
});

test("Ann finds hers in the copy of her data, with to what; it goes with her account, and its words stay with Sam", async () => {
  const house = await aHouse();
  await asks(house);
  await invites(house, { people: ["Ann", "Bo"] });
  const copyOf = async (name: string) =>
    everythingOf(house.db.read, (await personById(house.db.read, house.id(name))) as Person);
  const copy = await copyOf("Ann");
  expect(copy.invited).toMatchObject([{ words: "Would you, Ann?", to: { kind: "question", number: 1 } }]);
  expect(JSON.stringify(copy.invited)).not.toContain(house.id("Sam"));
  expect((await copyOf("Sam")).invitations).toMatchObject([{ words: "Would you, {name}?", number: 1 }]);
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await house.db.read.$count(invited)).toBe(1);
  await house.does("Sam", deleteAccount, {}, { present: password });
  expect(await house.db.read.$count(invitations)).toBe(1);
  expect((await letterOf(house, "Bo"))?.by.name).toBe("A former colleague");
});
