import { describe, expect, test } from "vitest";
import { type Actor, clock, visitor } from "#app/domain/actor.ts";
import { type Deed, may, mayBegin, must, permissions } from "#app/domain/permissions.ts";
import { Refusal } from "#app/domain/refusal.ts";

const actors: Record<string, Actor> = {
  Vi: visitor,
  Ann: { kind: "person", id: "ann", role: "customer" },
  Sam: { kind: "person", id: "sam", role: "staff" },
  Ada: { kind: "person", id: "ada", role: "admin" },
  "the clock": clock,
};

/** Who may, written out by deed: V visitor, c customer, s staff, a admin, k clock. What is Ann's is Ann's alone. */
const table: Record<string, string> = {
  "V c s a k":
    "see-board see-idea see-idea-form see-question see-pilot see-wall see-person see-promise see-sign-in see-setup see-health set-up-site sign-up sign-in sign-out keep-draft choose-theme clap see-picture see-share-link",
  "c s a":
    "see-you stop-invitations resume-invitations end-other-sessions change-profile change-password delete-account post-idea join-idea tag-idea cast-vote withdraw-vote keep-vote offer-polish accept-polish decline-polish add-comment choose-way take-back-choice answer-gap add-gap close-gap open-gap would-join would-not-join ask-for-seat leave-seat check-in stop-reminders resume-reminders read-notifications take-back-clap nominate-person open-page close-page give-thanks change-face remove-face report-idea report-comment",
  "s a":
    "see-staff invite-people host-ideas merge-ideas remove-attribute save-view set-attribute set-company tag-ideas write-staff-note release-votes drop-votes restore-revision answer-idea take-host pause-clock resume-clock ship-idea merge-idea unmerge-idea make-promise make-pilot-promise keep-promise move-promise say-provenance write-question edit-question schedule-question unschedule-question open-question tell-what-we-heard draft-pilot edit-pilot discard-pilot share-hypothesis take-back-hypothesis open-pilot open-recruiting give-seat turn-down-seat hand-over-pilot update-pilot move-target record-figure record-spending extend-pilot conclude-pilot correct-pilot celebrate-pilot propose-credit show-clap-words hide-clap-words set-spotlight end-spotlight draft-credit edit-credit-draft discard-credit-draft propose-credits correct-credit take-back-credit set-shares take-up-nomination decline-nomination edit-celebration propose-quote take-back-quote add-picture guess-effort change-weights reset-weights weigh-company cast-vote-for post-idea-for add-comment-for hide-idea restore-idea hide-comment restore-comment publish-idea publish-comment publish-polish block-person unblock-person let-idea-stand let-comment-stand",
  a: "delete-staff-note see-admin change-site change-colour change-promise change-moderation add-holiday remove-holiday pause-site resume-site change-role create-tag rename-tag merge-tag retire-tag bring-back-tag",
  "s a k": "close-question wake-idea",
  k: "start-pilot warn-of-end remind-to-check-in move-up-seat miss-answer break-promise publish-claps open-on-its-day",
  // What colleagues keep for themselves, and Ann is none.
  "": "drop-view undo-batch edit-staff-note",
  c: "see-invitation delete-idea withdraw-polish end-session edit-comment delete-comment share-check-in unshare-check-in make-share-link accept-credit decline-credit accept-spotlight decline-spotlight show-thanks hide-thanks take-back-thanks accept-quote decline-quote accept-on-behalf undo-on-behalf describe-picture remove-picture",
};
const letters: Record<string, string> = { Vi: "V", Ann: "c", Sam: "s", Ada: "a", "the clock": "k" };
const anns = {
  personId: "ann",
  authorId: "ann",
  dreamerId: "ann",
  byId: "ann",
  offeredBy: "ann",
  fromId: "ann",
  toId: "ann",
  mayChoose: true,
  mayTakePart: true,
};

test("the table names every deed once", () => {
  const named = Object.values(table).flatMap((deeds) => deeds.split(" "));
  expect(named.sort()).toEqual(Object.keys(permissions).sort());
});

describe.each(
  Object.entries(table).flatMap(([who, deeds]) => deeds.split(" ").map((deed) => ({ deed: deed as Deed, who }))),
)("$deed", ({ deed, who }) => {
  test.each(Object.keys(actors))("%s", (name) => {
    const allowed = who.split(" ").includes(letters[name] as string);
    const answer = may(deed, actors[name] as Actor, anns);
    expect(answer === true).toBe(allowed);
    if (name === "Vi" && !allowed && who !== "k") expect(answer).toBe("sign-in-first");
  });
});

test("another's comment, credit or session is not one's own, whatever one's role", () => {
  for (const deed of ["edit-comment", "delete-comment", "accept-credit", "decline-credit", "end-session"] as const)
    expect([may(deed, actors.Sam as Actor, anns), may(deed, actors.Ada as Actor, anns)]).toEqual([
      "not-yours",
      "not-yours",
    ]);
});

test("whoever works here undoes and drops what is their own", () => {
  const sams = { ...anns, personId: "sam", byId: "sam" };
  for (const deed of ["drop-view", "undo-batch", "delete-staff-note"] as const)
    expect(may(deed, actors.Sam as Actor, sams)).toBe(true);
});

test("whoever did not dream an idea up gives it no tags, but for staff", () => {
  const bo: Actor = { kind: "person", id: "bo", role: "customer" };
  expect(may("tag-idea", bo, anns)).toBe("not-yours");
});

test("what is missing is tended by the dreamer, the host and staff, and added to by who has spoken", () => {
  const bo: Actor = { kind: "person", id: "bo", role: "customer" };
  for (const deed of ["close-gap", "open-gap"] as const) {
    expect(may(deed, bo, { ...anns, hostId: null })).toBe("not-yours");
    expect(may(deed, bo, { ...anns, hostId: "bo" })).toBe(true);
    expect(may(deed, bo, { ...anns, spoken: true })).toBe("not-yours");
  }
  expect(may("add-gap", bo, { ...anns, spoken: false })).toBe("talk-first");
  expect(may("add-gap", bo, { ...anns, spoken: true })).toBe(true);
});

test("staff decide about the polish of others and not about their own, the dreamer about any, nobody else about any", () => {
  const sams = { ...anns, offeredBy: "sam" };
  for (const deed of ["accept-polish", "decline-polish"] as const) {
    expect(may(deed, actors.Sam as Actor, sams)).toBe("own-polish");
    expect(may(deed, actors.Sam as Actor, { ...anns, byId: "sam" })).toBe("own-polish");
    expect(may(deed, actors.Ada as Actor, sams)).toBe(true);
    expect(may(deed, actors.Ann as Actor, sams)).toBe(true);
    expect(may(deed, { kind: "person", id: "bo", role: "customer" }, { ...anns, offeredBy: "bo" })).toBe("not-yours");
  }
});

test("a deed that one may not do throws the reason", () => {
  expect(() => must("change-role", actors.Sam as Actor, {})).toThrow(new Refusal("admin-only"));
  expect(() => must("answer-idea", actors.Ann as Actor, {})).toThrow(new Refusal("staff-only"));
  expect(() => must("start-pilot", actors.Ada as Actor, {})).toThrow(new Refusal("clock-only"));
});

describe("somebody who is blocked", () => {
  const blocked: Actor = { kind: "person", id: "ann", role: "customer", blocked: true };
  /** Reading, coming and going, taking back, saying no. */
  const kept =
    "see-board see-idea see-idea-form see-question see-pilot see-wall see-person see-share-link see-promise see-sign-in see-setup see-health see-picture see-you see-invitation sign-in sign-out end-session end-other-sessions choose-theme change-password delete-account read-notifications stop-invitations stop-reminders close-page remove-face remove-picture delete-idea withdraw-vote delete-comment withdraw-polish take-back-choice would-not-join leave-seat unshare-check-in take-back-clap take-back-thanks hide-thanks undo-on-behalf decline-credit decline-quote decline-spotlight";

  test("reads, looks after their account, takes back and says no; everything else is refused with the reason", () => {
    const deeds = Object.keys(permissions) as Deed[];
    expect(deeds.filter((deed) => may(deed, blocked, anns) === true).sort()).toEqual(kept.split(" ").sort());
    const before: Actor = { ...blocked, blocked: false };
    for (const deed of deeds)
      if (may(deed, before, anns) === true && !kept.split(" ").includes(deed))
        expect(may(deed, blocked, anns), deed).toBe("blocked");
  });

  test("finds every page as before, since what they may do can stand on it", () => {
    for (const deed of Object.keys(permissions) as Deed[])
      expect(mayBegin(deed, blocked), deed).toBe(mayBegin(deed, actors.Ann as Actor));
  });
});
