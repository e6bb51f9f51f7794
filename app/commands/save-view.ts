import { z } from "zod";
import { hostFilters, inboxKinds, pathOfInbox } from "#app/domain/inbox.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import { knownAttributes } from "#db/attributes.ts";
import { companyById } from "#db/companies.ts";
import { keepView } from "#db/saved-views.ts";
import { tagBySlug } from "#db/tags.ts";
import { command, theSiteItself } from "./command.ts";
import { line, maybeChoice, maybeLine } from "./input.ts";

/** Staff keep what they look at in the inbox under a name of their own. The same name again takes the place of the first. */
export const saveView = command({
  deed: "save-view",
  input: z.strictObject({
    name: line(limits.viewName),
    kind: maybeChoice(inboxKinds),
    host: maybeChoice(hostFilters),
    tag: maybeLine(limits.line),
    company: maybeLine(limits.line),
    attribute: maybeLine(limits.line),
    first: maybeChoice(["yes"]),
  }),
  subject: theSiteItself,
  async run(tx, { me, input: { name, tag: slug, ...filters }, now, newId }) {
    const tag = slug === null ? null : await tagBySlug(tx, slug);
    if (slug !== null && !tag) throw new Refusal("unknown-tag", "tag");
    const { company, attribute } = filters;
    if (company && !(await companyById(tx, company))) throw new Refusal("unknown-company", "company");
    if (attribute && !(await knownAttributes(tx)).some((one) => attributeOut(one) === attribute))
      throw new Refusal("unknown-attribute", "attribute");
    const path = pathOfInbox({ ...filters, tag: tag?.slug ?? null });
    await keepView(tx, { id: newId(), personId: me, name, path, createdAt: now });
    return { events: [], to: path };
  },
});
