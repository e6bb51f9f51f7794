import { type Actor, idOf } from "#app/domain/actor.ts";
import { pathOf, pathOfGem, pathOfPilot } from "#app/domain/paths.ts";
import { pathOfShare, type SharedKind, sharedKinds } from "#app/domain/share.ts";
import type { Stage } from "#app/domain/stage.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";
import { personWithPage } from "#db/people.ts";
import { pilotCard } from "#db/pilots.ts";
import { sharedAs } from "#db/share-links.ts";
import { numberIn, type Params } from "./command.ts";
import { ideaInAddress } from "./idea.ts";

/** What somebody may share, and where they get their link to it; `personId` is whose it is to share. */
export type Shared = {
  subject: string;
  title: string;
  path: string;
  address: string;
  stone?: { id: string; stage: Stage };
  personId: string | null;
};

type Find = (tx: Read, of: string) => Promise<(Omit<Shared, "personId" | "address"> & { ownerId?: string }) | null>;

/** What an address such as /share/idea/214 is about; null when it is nothing that everybody can see. */
export async function sharedInAddress(tx: Read, { kind, of = "" }: Params, actor: Actor): Promise<Shared | null> {
  const known = sharedKinds.find((one) => one === kind);
  const found = known && (await finds[known](tx, of));
  if (!known || !found) return null;
  const { ownerId, ...shared } = found;
  return { ...shared, address: pathOfShare(known, of), personId: ownerId ?? idOf(actor) };
}

const finds: Record<SharedKind, Find> = {
  async idea(tx, number) {
    const idea = await ideaInAddress(tx, { number });
    if (!idea) return null;
    const { id, title, stage } = idea;
    return { subject: sharedAs("idea", id), title, path: pathOf(idea), stone: { id, stage } };
  },
  async pilot(tx, number) {
    const pilot = await pilotCard(tx, numberIn({ number }));
    if (!pilot) return null;
    const { id, idea, outcome } = pilot;
    const stage = outcome === "stop" ? "resting" : "piloting";
    return {
      subject: sharedAs("pilot", id),
      title: idea.title,
      path: pathOfPilot(pilot),
      stone: { id: idea.id, stage },
    };
  },
  async celebration(tx, number) {
    const gem = await celebrationByNumber(tx, numberIn({ number }));
    if (!gem) return null;
    const { id, title, ideaId, kind } = gem;
    const stage = kind === "shipped" ? "shipped" : "piloting";
    return { subject: sharedAs("celebration", id), title, path: pathOfGem(gem), stone: { id: ideaId, stage } };
  },
  async person(tx, handle) {
    const person = await personWithPage(tx, handle);
    if (!person) return null;
    const { id, name } = person;
    return { subject: sharedAs("person", id), title: name, path: `/people/${handle}`, ownerId: id };
  },
};
