import { invitePeople, openQuestion, writeQuestion } from "#app/commands/index.ts";
import { editionOfLetters } from "#app/commands/invitation.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { invitationPage } from "#db/invitations.ts";
import { lettersTo } from "#db/letters.ts";
import { newsPage } from "#db/notifications.ts";
import { tagBySlug } from "#db/tags.ts";
import { type House, numberOf } from "../support/cast.ts";

export type Inviting = { by?: string; to?: string; text?: string; tag?: string; people?: string[]; form?: object };

/** The form with which staff invite people by name, after they looked at what each will read. */
export async function inviteForm(
  house: House,
  { to = "question/1", text = "Would you, {name}?", tag = "", people = ["Ann"], form = {} }: Inviting,
) {
  const { read } = house.db;
  const person = people.map(house.id);
  const letters = await lettersTo(read, person, text, (await tagBySlug(read, tag))?.id ?? null);
  return { to, text, tag, person, looked: editionOfLetters(to, letters), ...form };
}

/** Staff look at what each will read, and send it. */
export async function invites(house: House, inviting: Inviting = {}) {
  return house.does(inviting.by ?? "Sam", invitePeople, {}, await inviteForm(house, inviting));
}

/** A question of Sam's that is open for three months; answers its number. */
export async function asks(house: House, title = "What would make mornings kinder?"): Promise<string> {
  const number = numberOf(await house.does("Sam", writeQuestion, {}, { title }));
  const until = addDays(dayIn("Europe/Lisbon", house.now()), 90);
  await house.does("Sam", openQuestion, { number }, { until });
  return number;
}

/** What staff see of the invitations, the last one first. */
export async function sent(house: House) {
  return (await invitationPage(house.db.read, null, limits.invitationDays)).rows;
}

/** Where somebody's invitations are, the last one first, as their news lead there. */
export async function invitationsOf(house: House, name: string): Promise<{ title: string; href: string }[]> {
  await house.tell();
  const { rows } = await newsPage(house.db.read, house.id(name), null, 50);
  return rows.filter(({ kind }) => kind === "person-invited").map(({ about }) => about);
}
