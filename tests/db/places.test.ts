import { expect, test } from "vitest";
import { placeIn } from "#app/web/places.ts";
import { heldVotes } from "#db/held-votes.ts";
import { ideaList } from "#db/idea-list.ts";
import { peoplePage } from "#db/people.ts";
import { votedIdeas } from "#db/votes.ts";
import { aHouse } from "../support/house.ts";

test("whatever place an address makes up, lists by time go on from it", async () => {
  const { db, id } = await aHouse();
  for (const key of ["-99999999999999", "99999999999999", "-0.5", "1.99999999999999999999"]) {
    const after = placeIn(`${key}~01890a5d-ac96-774b-bcce-b302099a8057`);
    expect(after).not.toBeNull();
    await ideaList(db.read, null, { sort: "new", after });
    await ideaList(db.read, id("Ann"), { sort: "new", mine: "ideas", after });
    await votedIdeas(db.read, id("Ann"), after);
    await heldVotes(db.read, "none", after);
    const { rows } = await peoplePage(db.read, { after });
    expect(rows.length > 0).toBe(Number(key) > 1e12);
  }
});
