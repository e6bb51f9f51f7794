import { form } from "../load/asks.ts";
import { type Ask, connections, load, type Next } from "../load/load.ts";
import { type Site, signIn } from "../sites/site.ts";

const ideasEach = 40;
/** Steps through all numbers of ideas in no order, since it is prime. */
const stride = 7_919;

/**
 * A person for each connection, who votes for many ideas and then takes all their votes back, again and again: every
 * request changes something.
 */
export async function nextVote(site: Site, ideas: number): Promise<Next> {
  const people: { cast: Ask[]; withdraw: Ask[] }[] = [];
  for (let place = 0; place < connections; place++) {
    const cookie = await signIn(site, `seed-${place + 2}`);
    const numbers = Array.from({ length: ideasEach }, (_, n) => 1 + (((place * ideasEach + n) * stride) % ideas));
    const ask = (number: number, fields: Record<string, string>) =>
      form(site.url, `/ideas/${number}/vote`, { ...fields, _back: `/#i${number}` }, cookie);
    people.push({
      cast: numbers.map((number) => ask(number, {})),
      withdraw: numbers.map((number) => ask(number, { _method: "DELETE" })),
    });
  }
  // Some of them voted for some of these when the data was made.
  await load(site.url, inTurn(people.map(({ withdraw }) => withdraw)));
  return inTurn(
    people.map(({ cast, withdraw }) => [...cast, ...withdraw]),
    true,
  );
}

/** Goes through the asks of each connection, once or for ever. */
function inTurn(asks: Ask[][], forEver = false): Next {
  const places = asks.map(() => 0);
  return (connection) => {
    const own = asks[connection] as Ask[];
    const place = places[connection] as number;
    places[connection] = place + 1;
    return own[forEver ? place % own.length : place] ?? null;
  };
}
