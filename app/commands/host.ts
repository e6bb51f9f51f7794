import { about, type Happening } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import { giveHost, type Idea } from "#db/ideas.ts";

/** Makes somebody who works here the host of an idea; answers what happened, which is nothing where they are already. */
export async function handOver(tx: Tx, idea: Idea, host: string, me: string): Promise<Happening[]> {
  if (idea.hostId === host) return [];
  if (!(await giveHost(tx, idea.id, host))) throw new Refusal("not-found");
  const subjects = [about("idea", idea.id)];
  const data = { idea: idea.number, before: idea.hostId, host };
  if (host === me) return [{ kind: "host-taken", subjects, data }];
  return [{ kind: "host-given", subjects: [...subjects, about("person", host)], data }];
}
