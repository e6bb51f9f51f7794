import { describe, expect, test } from "vitest";
import { traces, tracesInSchema } from "#db/traces.ts";

/** Why a table that names people is in nobody's copy. */
const tablesLeftOut = {
  batches: "It is for ten seconds to undo; what was done stands among their deeds.",
  rests: "It tells of an idea; that somebody woke it stands among their deeds.",
  pilots: "It tells of a pilot; that somebody hosts it stands among their deeds.",
  uncounted: "For a second it says that their deeds are to be counted; the sums are in the copy.",
};

/** Why a column that names people puts no row into their copy. */
const columnsLeftOut = {
  "What they did at work stands among their deeds, and the row is about somebody or something else.": [
    ...["companyPeople.saidBy", "attributes.saidBy", "staffNotes.byId", "batches.byId", "onBehalf.byId"],
    ...["ideas.hostId", "ideas.heardBy", "pilots.hostId", "rests.wokenBy", "merges.undoneBy"],
    ...["polishes.decidedBy", "revisions.acceptedBy", "gaps.closedBy", "votes.decidedBy", "withheldVotes.decidedBy"],
    ...["quotes.proposedBy", "claps.decidedBy", "spotlights.createdBy", "nominations.decidedBy", "credits.proposedBy"],
    "moderations.by",
  ],
  "It was asked of them where everybody reads it, in words of somebody else.": ["comments.askedId"],
  "For a second it says that their deeds are to be counted; the sums are in the copy.": ["uncounted.personId"],
  "It is their face, which they put there themselves and find as their own picture.": ["pictures.personId"],
};

describe("whoever deletes their account or takes a copy of it", () => {
  test("is promised something about every column that names people", () => {
    expect(Object.keys(traces).sort()).toEqual(tracesInSchema().sort());
  });

  test("finds each table in their copy for one reason, but what people say of each other: given and received", () => {
    const own = Object.keys(traces).filter((name) => traces[name]?.own);
    const tables = own.map((name) => name.split(".")[0]);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table, place) => tables.indexOf(table) !== place)).toEqual([
      "polishes",
      "thanks",
      "nominations",
    ]);
  });

  test("finds every table that names them in their copy, but for those with a reason", () => {
    const own = Object.keys(traces).filter((name) => traces[name]?.own);
    const copied = new Set(own.map((name) => name.split(".")[0]));
    const others = Object.keys(traces).map((name) => name.split(".")[0] as string);
    expect([...new Set(others.filter((table) => !copied.has(table)))].sort()).toEqual(
      Object.keys(tablesLeftOut).sort(),
    );
  });

  test("finds every column that names them in their copy, but for those with a reason", () => {
    const others = Object.keys(traces).filter((name) => !traces[name]?.own);
    expect(others.sort()).toEqual([...Object.values(columnsLeftOut).flat()].sort());
  });

  test("leaves nothing behind that was kept for them alone", () => {
    const going = Object.keys(traces).filter((name) => traces[name]?.fate === "goes");
    expect(going).toEqual([
      "oldHandles.personId",
      "companyPeople.personId",
      "attributes.personId",
      "staffNotes.personId",
      "sessions.personId",
      "notifications.personId",
      "batches.byId",
      "savedViews.personId",
      "invited.personId",
      "seatAnswers.personId",
      "spotlights.personId",
      "shareLinks.personId",
      "creditDrafts.personId",
    ]);
  });
});
