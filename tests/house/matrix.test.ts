import { expect, test } from "vitest";
import { type Actor, clock, visitor } from "#app/domain/actor.ts";
import { type Deed, may, permissions } from "#app/domain/permissions.ts";

const person = (id: string, role: "customer" | "staff" | "admin"): Actor => ({ kind: "person", id, role });
const others = {
  authorId: "someone",
  personId: "someone",
  dreamerId: "someone",
  byId: "someone",
  offeredBy: "someone",
  fromId: "someone",
  toId: "someone",
};
const own = {
  authorId: "ann",
  personId: "ann",
  dreamerId: "ann",
  byId: "ann",
  offeredBy: "ann",
  fromId: "ann",
  toId: "ann",
  mayChoose: true,
  mayTakePart: true,
};

/** Who asks, and about whose thing. */
const asking: [string, Actor, object][] = [
  ["visitor", visitor, others],
  ["customer", person("bo", "customer"), others],
  ["owner", person("ann", "customer"), own],
  ["staff", person("sam", "staff"), others],
  ["admin", person("ada", "admin"), others],
  ["clock", clock, others],
];

test("who may do what", () => {
  const lines = (Object.keys(permissions) as Deed[]).map((deed) => [
    deed,
    ...asking.map(([, actor, subject]) => {
      const answer = may(deed, actor, subject);
      return answer === true ? "yes" : answer;
    }),
  ]);
  expect(inColumns([["", ...asking.map(([name]) => name)], ...lines])).toMatchInlineSnapshot(`
    "                      visitor        customer          owner       staff       admin       clock
    see-board             yes            yes               yes         yes         yes         yes
    see-idea              yes            yes               yes         yes         yes         yes
    see-idea-form         yes            yes               yes         yes         yes         yes
    see-question          yes            yes               yes         yes         yes         yes
    see-pilot             yes            yes               yes         yes         yes         yes
    see-wall              yes            yes               yes         yes         yes         yes
    clap                  yes            yes               yes         yes         yes         yes
    take-back-clap        sign-in-first  yes               yes         yes         yes         staff-only
    show-clap-words       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    hide-clap-words       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    publish-claps         clock-only     clock-only        clock-only  clock-only  clock-only  yes
    set-spotlight         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    end-spotlight         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    accept-spotlight      sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    decline-spotlight     sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    see-person            yes            yes               yes         yes         yes         yes
    see-share-link        yes            yes               yes         yes         yes         yes
    make-share-link       sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    see-promise           yes            yes               yes         yes         yes         yes
    see-sign-in           yes            yes               yes         yes         yes         yes
    see-setup             yes            yes               yes         yes         yes         yes
    see-health            yes            yes               yes         yes         yes         yes
    see-you               sign-in-first  yes               yes         yes         yes         staff-only
    see-staff             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    see-admin             sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    set-up-site           yes            yes               yes         yes         yes         yes
    change-site           sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    change-colour         sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    change-promise        sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    change-moderation     sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    add-holiday           sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    remove-holiday        sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    pause-site            sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    resume-site           sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    sign-up               yes            yes               yes         yes         yes         yes
    sign-in               yes            yes               yes         yes         yes         yes
    sign-out              yes            yes               yes         yes         yes         yes
    keep-draft            yes            yes               yes         yes         yes         yes
    choose-theme          yes            yes               yes         yes         yes         yes
    end-session           sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    end-other-sessions    sign-in-first  yes               yes         yes         yes         staff-only
    change-profile        sign-in-first  yes               yes         yes         yes         staff-only
    open-page             sign-in-first  yes               yes         yes         yes         staff-only
    close-page            sign-in-first  yes               yes         yes         yes         staff-only
    change-password       sign-in-first  yes               yes         yes         yes         staff-only
    delete-account        sign-in-first  yes               yes         yes         yes         staff-only
    change-role           sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    set-company           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    set-attribute         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    weigh-company         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    remove-attribute      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    write-staff-note      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    edit-staff-note       sign-in-first  staff-only        staff-only  not-yours   not-yours   staff-only
    delete-staff-note     sign-in-first  staff-only        staff-only  not-yours   yes         staff-only
    post-idea             sign-in-first  yes               yes         yes         yes         staff-only
    join-idea             sign-in-first  yes               yes         yes         yes         staff-only
    delete-idea           sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    cast-vote             sign-in-first  yes               yes         yes         yes         staff-only
    withdraw-vote         sign-in-first  yes               yes         yes         yes         staff-only
    keep-vote             sign-in-first  yes               yes         yes         yes         staff-only
    cast-vote-for         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    post-idea-for         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    add-comment-for       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    accept-on-behalf      sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    undo-on-behalf        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    release-votes         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    drop-votes            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    add-comment           sign-in-first  yes               yes         yes         yes         staff-only
    edit-comment          sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    delete-comment        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    tag-idea              sign-in-first  not-yours         yes         yes         yes         staff-only
    add-gap               sign-in-first  talk-first        yes         yes         yes         staff-only
    answer-gap            sign-in-first  yes               yes         yes         yes         staff-only
    close-gap             sign-in-first  not-yours         yes         yes         yes         staff-only
    open-gap              sign-in-first  not-yours         yes         yes         yes         staff-only
    offer-polish          sign-in-first  yes               yes         yes         yes         staff-only
    accept-polish         sign-in-first  not-yours         yes         yes         yes         staff-only
    decline-polish        sign-in-first  not-yours         yes         yes         yes         staff-only
    withdraw-polish       sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    restore-revision      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    answer-idea           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    say-provenance        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    take-host             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    guess-effort          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    change-weights        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    reset-weights         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    pause-clock           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    resume-clock          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    miss-answer           clock-only     clock-only        clock-only  clock-only  clock-only  yes
    choose-way            sign-in-first  not-asked         yes         not-asked   not-asked   staff-only
    take-back-choice      sign-in-first  yes               yes         yes         yes         staff-only
    wake-idea             sign-in-first  staff-only        staff-only  yes         yes         yes
    ship-idea             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    merge-idea            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    unmerge-idea          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    hide-idea             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    restore-idea          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    hide-comment          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    restore-comment       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    publish-idea          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    publish-comment       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    publish-polish        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    block-person          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    unblock-person        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    report-idea           sign-in-first  yes               yes         yes         yes         staff-only
    report-comment        sign-in-first  yes               yes         yes         yes         staff-only
    let-idea-stand        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    let-comment-stand     sign-in-first  staff-only        staff-only  yes         yes         staff-only
    tag-ideas             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    host-ideas            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    merge-ideas           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    undo-batch            sign-in-first  staff-only        staff-only  not-yours   not-yours   staff-only
    save-view             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    invite-people         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    see-invitation        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    stop-invitations      sign-in-first  yes               yes         yes         yes         staff-only
    resume-invitations    sign-in-first  yes               yes         yes         yes         staff-only
    drop-view             sign-in-first  staff-only        staff-only  not-yours   not-yours   staff-only
    make-promise          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    make-pilot-promise    sign-in-first  staff-only        staff-only  yes         yes         staff-only
    keep-promise          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    move-promise          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    break-promise         clock-only     clock-only        clock-only  clock-only  clock-only  yes
    write-question        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    edit-question         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    open-question         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    schedule-question     sign-in-first  staff-only        staff-only  yes         yes         staff-only
    unschedule-question   sign-in-first  staff-only        staff-only  yes         yes         staff-only
    open-on-its-day       clock-only     clock-only        clock-only  clock-only  clock-only  yes
    close-question        sign-in-first  staff-only        staff-only  yes         yes         yes
    tell-what-we-heard    sign-in-first  staff-only        staff-only  yes         yes         staff-only
    open-pilot            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    draft-pilot           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    edit-pilot            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    discard-pilot         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    share-hypothesis      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    take-back-hypothesis  sign-in-first  staff-only        staff-only  yes         yes         staff-only
    would-join            sign-in-first  yes               yes         yes         yes         staff-only
    would-not-join        sign-in-first  yes               yes         yes         yes         staff-only
    open-recruiting       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    start-pilot           clock-only     clock-only        clock-only  clock-only  clock-only  yes
    ask-for-seat          sign-in-first  seat-not-for-you  yes         yes         yes         staff-only
    leave-seat            sign-in-first  yes               yes         yes         yes         staff-only
    move-up-seat          clock-only     clock-only        clock-only  clock-only  clock-only  yes
    give-seat             sign-in-first  staff-only        staff-only  yes         yes         staff-only
    turn-down-seat        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    hand-over-pilot       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    update-pilot          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    move-target           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    record-figure         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    record-spending       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    extend-pilot          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    warn-of-end           clock-only     clock-only        clock-only  clock-only  clock-only  yes
    check-in              sign-in-first  yes               yes         yes         yes         staff-only
    share-check-in        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    unshare-check-in      sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    stop-reminders        sign-in-first  yes               yes         yes         yes         staff-only
    resume-reminders      sign-in-first  yes               yes         yes         yes         staff-only
    remind-to-check-in    clock-only     clock-only        clock-only  clock-only  clock-only  yes
    correct-pilot         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    conclude-pilot        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    celebrate-pilot       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    edit-celebration      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    propose-quote         sign-in-first  staff-only        staff-only  yes         yes         staff-only
    take-back-quote       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    accept-quote          sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    decline-quote         sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    see-picture           yes            yes               yes         yes         yes         yes
    add-picture           sign-in-first  staff-only        staff-only  yes         yes         staff-only
    describe-picture      sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    remove-picture        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    change-face           sign-in-first  yes               yes         yes         yes         staff-only
    remove-face           sign-in-first  yes               yes         yes         yes         staff-only
    create-tag            sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    rename-tag            sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    merge-tag             sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    retire-tag            sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    bring-back-tag        sign-in-first  admin-only        admin-only  admin-only  yes         staff-only
    propose-credit        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    draft-credit          sign-in-first  staff-only        staff-only  yes         yes         staff-only
    edit-credit-draft     sign-in-first  staff-only        staff-only  yes         yes         staff-only
    discard-credit-draft  sign-in-first  staff-only        staff-only  yes         yes         staff-only
    propose-credits       sign-in-first  staff-only        staff-only  yes         yes         staff-only
    correct-credit        sign-in-first  staff-only        staff-only  yes         yes         staff-only
    take-back-credit      sign-in-first  staff-only        staff-only  yes         yes         staff-only
    set-shares            sign-in-first  staff-only        staff-only  yes         yes         staff-only
    nominate-person       sign-in-first  yes               yes         yes         yes         staff-only
    take-up-nomination    sign-in-first  staff-only        staff-only  yes         yes         staff-only
    decline-nomination    sign-in-first  staff-only        staff-only  yes         yes         staff-only
    accept-credit         sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    decline-credit        sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    give-thanks           sign-in-first  yes               yes         yes         yes         staff-only
    show-thanks           sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    hide-thanks           sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    take-back-thanks      sign-in-first  not-yours         yes         not-yours   not-yours   staff-only
    read-notifications    sign-in-first  yes               yes         yes         yes         staff-only"
  `);
});

test("being staff or admin gives nobody the right to speak for another person", () => {
  for (const deed of [
    "delete-idea",
    "edit-comment",
    "delete-comment",
    "withdraw-polish",
    "accept-credit",
    "decline-credit",
    "accept-spotlight",
    "decline-spotlight",
    "show-thanks",
    "hide-thanks",
    "take-back-thanks",
    "accept-quote",
    "decline-quote",
    "end-session",
  ] as const)
    for (const role of ["customer", "staff", "admin"] as const)
      expect(may(deed, person("bo", role), others)).toBe("not-yours");
});

test("without a subject, a deed about somebody's own thing says no rather than yes", () => {
  for (const [deed, rule] of Object.entries(permissions))
    if ("if" in rule) expect(may(deed as Deed, person("bo", "customer"), {}), deed).not.toBe(true);
});

function inColumns(rows: string[][]): string {
  const widths = (rows[0] as string[]).map((_, place) => Math.max(...rows.map((row) => (row[place] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
