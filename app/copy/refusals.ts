import { errorsWords } from "#app/copy/pages/errors.ts";
import { mostOpenGaps } from "#app/domain/gap.ts";
import { limits } from "#app/domain/limits.ts";
import type { FaultCode, RefusalCode } from "#app/domain/refusal.ts";

/** Why a deed was not done, and what to do next. */
export const refusalWords: Record<
  RefusalCode | "malformed" | "busy" | "unsure" | "no-room" | "read-only" | "away" | "unreadable" | "wrong-method",
  string
> = {
  malformed: "Something in the form can’t be used as it is. What you typed is still here; please have a look below.",
  unreadable: "What was sent can’t be read. Please go back, reload the page and try again.",
  busy: "The site is very busy just now and nothing was changed. What you typed is still here; please send it again in a moment.",
  unsure:
    "The connection to the database broke at the last moment, so we can’t tell whether this was kept. Please have a look before you send it again.",
  "no-room":
    "There is no room left to store this, so nothing was changed. What you typed is still here; please tell the people who run this site.",
  "read-only":
    "This site is moving to a new home just now, so nothing can be changed. What you typed is still here; please send it again in some minutes.",
  away: "This page can’t be read just now, and nothing was changed. Please try again in a moment.",
  "wrong-method": "This address does not do that. Go back, and use the buttons on the page.",
  "sign-in-first": "Please sign in first; then we take you back here.",
  "staff-only": "This is for the people who work here. If you are one of them, ask an admin to make you staff.",
  "admin-only": "This is for the admin of the site.",
  "clock-only": "This happens by itself when its time has come.",
  "not-yours": "This belongs to somebody else, so only they can change it.",
  "talk-first":
    "Say something about this idea first, in its conversation; then you can say what is missing from it too.",
  "own-polish":
    "This polish is yours, so somebody else looks at it: whoever dreamed the idea up, or another of the people who work here.",
  "not-asked": "Here we ask whoever dreamed the idea up and those who said me too. Say me too first, then choose.",
  blocked:
    "Just now you can read here, and take back what you gave, but not add anything. Your own page says why, and whom to ask.",
  "not-found": errorsWords.notFound,
  "too-often": "That was tried very often in a short time. Please wait a few minutes and try again.",

  "unseen-field-filled":
    "A field that nobody sees was filled in, which machines do, and sometimes a browser on its own. What you typed is still here, and that field is empty again: please send it once more.",
  "too-many-words-at-first": `On their first day people say at most ${limits.newcomer.words} words at once here. Everything you typed is still here: please shorten it, or send it tomorrow, or once an idea of yours was heard.`,
  "too-many-links-at-first": `On their first day people bring at most ${limits.newcomer.links} links at once here. Everything you typed is still here: please leave some out, or send it tomorrow, or once an idea of yours was heard.`,
  "wrong-token":
    "This is not the token of this site. It stands in the server’s log; start the server again for a new one.",
  "already-set-up": "This site has been set up already.",
  "unknown-time-zone": "We don’t know this time zone. A name such as Europe/Lisbon or America/Chicago works.",
  "holiday-exists": "This day is a holiday already.",
  "pause-begins-in-the-past":
    "This first day has passed already. A pause begins today or later; please choose another.",
  "pause-ends-before-it-begins": "The last day lies before the first one. Please turn them round.",
  "pause-too-long": `A pause lasts ${limits.pauseDays} days at most. Please choose an earlier last day.`,
  "pause-overlaps": "There is a pause on some of these days already. Please choose others, or end that one first.",
  "pause-over": "This pause is over, so there is nothing left of it to end.",
  "email-taken": "There is an account with this address already. You can sign in with it instead.",
  "wrong-sign-in": "The address and the password don’t belong together. Please check both and try again.",
  "wrong-password": "This is not your present password. Please type it again.",
  "handle-taken": "This handle belongs to somebody else, or did once. Please choose another.",
  "page-at-work":
    "Everybody who works here has a page, so that people know who answers them. Search engines can be asked to stay away from it.",
  "no-page": "Thanks are shown on your own page, and you have none yet. Open it first; then come back to this.",
  "thanks-to-oneself": "These thanks would be to yourself. Please choose somebody else.",
  "thanks-to-whom": "We don’t find whom you would like to thank any more. Please choose once more who it shall be.",
  "thanks-for-what":
    "They took no part in this idea that everybody can see. Please choose another, or write below the idea itself.",
  "thanks-enough": "You thanked several people today already. Your words are still here; please send them tomorrow.",
  "last-admin": "This is the last admin. Make somebody else admin first, so that the site is never without one.",

  "idea-shared":
    "Somebody else has joined in by now: with a vote, a comment, an answer. The idea is theirs too, so it stays.",
  "too-many-tags": `An idea bears at most ${limits.tags} tags. Please keep those that say it best.`,
  "unknown-tag": "A tag you chose is not given any more. Please choose another; everything else is still here.",
  "unknown-company": "Nobody is with this company any more. Please choose another in the inbox, and save that.",
  "unknown-attribute":
    "This is not said of anybody any more. Please choose something else in the inbox, and save that.",
  "tag-exists": "There is a tag of this name already. Please choose another name, or merge the two.",
  "changed-meanwhile":
    "This was changed meanwhile, by somebody else or in another tab. What stands there now is below, and what you typed is still in the form. Send it again to put yours in its place.",

  "idea-shipped": "This idea has shipped, so it has come all the way already.",
  "idea-rests": "This idea is resting. Wake it with an answer first.",
  "idea-heard": "Somebody has answered this idea, so its clock stands still for good.",
  "answer-late":
    "The day we promised has passed already, so no pause can help. An answer does, even a short one that says when more follows.",
  "clock-paused": "The clock of this idea is paused already. Have a look at the reason that stands there.",
  "clock-runs": "The clock of this idea runs already, so there is no pause to end.",
  "unknown-colleague": "Nobody with this handle works here. Please choose one of your colleagues.",
  "answer-sent":
    "These words are sent already, and stand in the conversation. What you added now is not: promise it, say it or offer it on the page of the idea, or change a word of the answer to send another one.",
  "not-resting": "This idea does not rest any more. Somebody woke it, or its day had come.",
  "wakes-in-the-past":
    "This day is here already. Please choose one from tomorrow on, or say in words what would wake it.",
  "stage-not-possible": "The idea can’t go there from its present stage. Please choose another, or answer without one.",
  "stage-changed":
    "Somebody changed this idea’s stage a moment ago. Have a look at it, then send this again if it still fits.",
  "judging-words":
    "Some words here may land harder than you mean; what could stand instead is said below them. If you mean them, send it as it is.",
  "ways-closed": "We have chosen meanwhile, so nobody is asked any more. The answer says what, and why.",
  "ways-open":
    "People are being asked about other ways forward already. Choose one of those first, here or in an answer of its own.",
  "unknown-way": "This way is not offered here. Please choose one of those that are.",
  "promise-in-the-past": "This day has passed already. Please choose one from today on.",
  "promise-same-day": "The promise is for this day already. Please choose another.",
  "promise-decided":
    "Something became of this promise meanwhile: it was kept, or its day has passed. Have a look at it, please.",
  "known-later":
    "This day lies after the idea was posted. What came to your list only then was new to you: please say so, or choose an earlier day.",
  "provenance-said":
    "Somebody said where this idea comes from a moment ago. Have a look at it, then send this again if it still fits.",
  "question-tone":
    "This form of question may leave little room to dream; what could be asked instead is said below it. If you mean it so, save it as it is.",
  "question-not-open": "This question is not open any more. You can post your idea without it.",
  "question-not-draft": "This question has been opened already, so its words stay as people answered them.",
  "question-not-closed": "This question is still open. Close it first, then tell what you heard.",
  "closing-day-passed": "Please choose a day from today on, at most a year ahead.",
  "opening-day-passed": "Please choose a day from tomorrow on, at most a year ahead. To begin today, open it now.",
  "closes-before-it-opens":
    "Its last day comes on or after the day it opens, at most a year later. Please choose another one.",

  "idea-merged":
    "It was merged into another idea, which says the same, and is no longer here by itself. What you wanted to do can be done there.",
  "unknown-idea": "We found no idea there. Please write its number, such as 214, or copy its address.",
  "undo-too-late":
    "The ten seconds are over, so people may have been told, and it stands. You can still change each idea by itself.",
  "undo-changed":
    "One of these ideas was changed again meanwhile, so nothing was undone. You can still change each idea by itself.",
  "merge-alone": "An idea can’t be merged into itself. Please choose at least one other.",
  "merge-shipped":
    "What has shipped stays as it is: others can go into it, but it into no other. Let it be the one that stays.",
  "merge-pilot": "One of these has a pilot that is not concluded yet. Let that one stay, or conclude its pilot first.",
  "merged-before":
    "One of these was merged into another idea a moment ago, or long since. Below stands the one it lives on in; please choose again.",
  "merged-further":
    "The idea it was merged into was merged into another one itself. Take that one out first; then this one.",
  "not-merged": "It stands by itself already. Somebody may have taken it out a moment ago.",

  "unknown-customer":
    "We find nobody of that name or handle here. Nobody is signed up by others: send them the address of the board, or leave it as your own.",
  "which-customer": "There are several people it could be. Please choose who it is.",
  "no-customer": "They work here, so they can say it themselves. This is for what customers tell you.",
  "voted-already": "They have said me too already, so there is nothing to add.",
  "on-behalf-undone":
    "This was brought for them before, and they took it back. If they think otherwise now, they can say so themselves.",
  "on-behalf-decided": "You have said your word to this already. What is yours you can change where it stands.",
  "said-in-the-future": "That day has not come yet. Please choose today, or the day it was said.",

  "votes-decided":
    "Somebody decided about these votes a moment ago, or they were taken back. Please look at them again.",

  "too-many-gaps": `At most ${mostOpenGaps} things are missing at once: a short list gets answered. Tick one off first.`,
  "nothing-missing":
    "Nothing is asked of this idea now: it has shipped, or it rests. What you typed is still here; it may be a comment instead.",
  "polish-same": "These are the words as they stand. Change what you would polish, then send it.",
  "polish-decided": "Somebody decided about this polish a moment ago. Please look at it again.",
  "polish-withdrawn": "This polish was taken back by whoever offered it. Please look at it again.",
  "revision-stands": "This is what the idea says already, so there is nothing to bring back.",

  "idea-unseen": "Others don’t see this idea just now, so nothing is done to it until they do.",
  "hidden-already": "It is hidden already. Somebody may have done it a moment ago.",
  "seen-already": "Everybody sees it already. Somebody may have brought it back a moment ago.",
  "looked-at-already": "Somebody of you has looked at it a moment ago. Please look at it again.",
  "polish-held": "It waits for a first look by the team. Once it is offered it can be accepted.",
  "works-here": "They work here. An admin takes their role back first; then they can be blocked.",
  "blocked-already": "They are blocked already. Somebody may have done it a moment ago.",
  "not-blocked": "They take part already. Somebody may have let them a moment ago.",
  "person-blocked": "They are blocked just now. Let them take part again first; their page under People says why.",
  "idea-built-on":
    "Others have built on this idea: it is tried in a pilot, stands on the wall, or somebody has credit for it. Hide single comments, or answer it in words.",
  "others-live-in-it": "Other people’s ideas live on in it. Take them out first; then it can be hidden.",
  "staff-words-stay": "Answers and notes of the people who work here are not hidden. Edit the words instead.",
  "own-words": "These are your own words. You can take them back, or find better ones.",
  "nothing-reported": "Nobody has reported it, or somebody of you decided a moment ago.",
  "comment-deleted": "This comment was taken back meanwhile. What you typed is still here.",
  "answer-stays":
    "An official answer is part of the idea’s journey, so it stays. You can find better words for it instead.",
  "reply-to-reply": "Replies go one level deep. Please reply to the comment above it.",

  "pilot-runs-already": "This idea has a pilot already. Conclude it before you open another.",
  "pilot-not-open": "This pilot takes nobody at the moment.",
  "pilot-concluded": "This pilot is concluded, and its page says what came of it. Thank you for being part of it.",
  "pilot-not-concluded": "This pilot is not concluded yet. Conclude it first, with what you learnt.",
  "pilot-ends-before-it-starts": "The last day lies before the first one. Please turn them round.",
  "pilot-starts-in-the-past":
    "The first day has passed already. Please choose today or a later one: people need time to hear of it.",
  "pilot-ends-in-the-past": "The last day has passed already. Please choose one from today on.",
  "pilot-too-long": "A pilot lasts a year at most: it is a small try. Please choose an earlier last day.",
  "pilot-runs": "This idea has a pilot that is not concluded yet. Conclude it first, with what you learnt.",
  "pilot-incomplete": "Something is still missing before this pilot can look for people. The list below says what.",
  "pilot-not-draft": "This pilot has opened already, so what was promised about it stays. Tell an update instead.",
  "pilot-still-draft": "This pilot is still a draft. Shape it, and choose its host there.",
  "pilot-not-running": "This pilot is not running just now.",
  "pilot-over":
    "The last day of this pilot has passed. Conclude it with what you learnt, or say in public why it goes on.",
  "idea-in-pilot":
    "One of these ideas is in another pilot that is not concluded yet. Leave it out, or conclude that one.",
  "hypothesis-blank": "There is no hypothesis to share yet. Write what you believe first.",
  "hypothesis-not-shared": "This is not shared any more. Thank you for wanting to be part of it.",
  "target-same": "This is the target already. Please choose another, or leave it as it is.",
  "no-target": "This pilot is measured in words alone, so there is no target to move.",
  "no-figure": "This pilot is not measured by a figure of your own, so there is none to record.",
  "figure-in-the-future": "That day has not come yet. Please choose today, or the day it was counted.",
  "figure-before-start": "The pilot had not begun on that day. Please choose its first day, or a later one.",
  "cap-passed":
    "This would go beyond the cap, the most we said we would spend to learn. Say in public why the cap rises first.",
  "more-than-spent": "This takes back more than was spent. Please take back at most what the sum above says.",
  "bound-not-later": "This is not beyond what was said before. Please choose a later day, or a higher number.",
  "cap-below-spent": "More than this is spent already. Please choose at least what it has cost so far.",
  "too-many-ideas": `A pilot tries at most ${limits.pilotIdeas} ideas. Please keep those that belong together most.`,
  "too-many-questions": "Three questions at most, so that asking for a seat stays quick.",
  "seat-not-for-you":
    "Seats in this pilot are kept for others at the moment. The pilot’s page says for whom, and until when.",
  "seat-not-requested": "This seat is decided already, or nobody asks for it any more.",
  "seats-in-order": "Seats in this pilot are given in the order in which they are asked for.",
  "places-taken": "Every place in this pilot is taken. As soon as somebody leaves, you can give this seat.",
  "seat-needed": "How it goes is for those to say who have a seat in this pilot. Its page says how to get one.",
  "check-in-changed":
    "You said it differently meanwhile, perhaps in another tab. What stands there now is below. Share it if you like it so.",
  "no-reminders":
    "Reminders of a pilot go to those who have a seat in it, until it is concluded. You get none of this one.",
  "no-seat": "You have no seat in this pilot, so there is none to leave.",
  "seat-not-free": "The seat was taken a moment ago. Please ask again.",

  "look-first":
    "Something much like it is here already. Is one of these what you mean? If not, send yours: every new angle is welcome.",

  "already-celebrated": "This is on the celebration wall already.",
  "not-a-picture":
    "This file can’t be read as a picture; perhaps it is damaged. Please choose a JPEG, PNG, WebP, AVIF or GIF.",
  "picture-too-large": "This picture is too large to send. Please choose one of at most 10 MB.",
  "picture-too-many-pixels":
    "This picture has more pixels than we can draw, at most 50 million. Please make it smaller and choose it again.",
  "picture-not-kept":
    "The picture could not be kept just now, and nothing was changed. Please choose it again and send it in a moment.",
  "too-many-pictures": `A story has at most ${limits.pictures} pictures. Please remove one first.`,
  "took-no-part":
    "We know of nothing that this person did for it. If they helped in another way, propose a credit to them first.",
  "quote-exists": "This person was asked already for words in this story. What they said to that stands.",
  "quote-decided": "This was decided a moment ago, perhaps in another tab. Please look at it again.",
  "credit-exists": "This person has a credit for that already.",
  "credit-decided": "This credit was decided a moment ago, perhaps in another tab. Please look at it again.",
  "credit-changed":
    "The words of this credit were changed meanwhile. Below stands what would be shown now; please read it before you decide.",
  "credit-taken-back": "This credit was taken back by the people who work here. Please ask them, if it was yours.",
  "credit-refused":
    "Its person said no to this credit, so we do not ask again. If they change their mind, they can accept it as it is.",
  "credits-asked": "There is nobody left to ask: it was done a moment ago, or every draft was removed.",
  "draft-gone": "This draft is gone: its person was asked, or it was removed. The ledger shows what there is now.",
  "shares-dont-add-up":
    "The shares must come to exactly 100 together, or all be left empty. Please look at them once more.",
  "credits-changed":
    "These credits were changed meanwhile, by somebody else or in another tab. Below stands what there is now, with what you typed where it still fits. Send it again if it is right.",
  "nominate-another": "This is you. Tell us of somebody else; your own part we see by what you did here.",
  "nominated-already": "You told us of this person already. Thank you; we have not forgotten.",
  "unknown-handle": "We found nobody with this handle. It is the last part of the address of their page.",
  "nomination-waits":
    "Nothing is on the wall for this idea yet, so there is nothing to credit. This waits until it is.",
  "nomination-decided": "This was decided a moment ago. The ledger shows what came of it.",
  "unknown-person":
    "We found nobody with this handle or e-mail address. Ask them: it stands on their own page, You; admins find it in their list.",
  "alias-missing": "Please write the other name we should show.",
  "spotlight-whom": "Please say what stands in the light: one gem, by its number, or one person, by their handle.",
  "spotlight-past": "A spotlight can begin today at the earliest. Please choose today, or a later day.",
  "spotlight-days": `A spotlight ends on the day it begins or later, and lasts at most ${limits.spotlightDays} days.`,
  "spotlight-over": "This spotlight is over, or was ended, so there is nothing left to decide. Thank you all the same.",
  "unknown-gem": "There is no gem with this number on the wall. Its number stands on its label, such as No. 12.",
  "no-public-page": "This person has no public page, and only people with one can stand in the light.",
  "too-many-attributes": `There are ${limits.attributes} things already, which is all we keep of a person. Please take one away first.`,
  "no-clap-words": "These words were taken back or changed a moment ago. Please look at the list again.",
  "invite-to-what":
    "Nobody can be invited to this now: the question closed, the idea rests or was merged, or the pilot looks for nobody. Please choose something else.",
  "strange-placeholder":
    "Something in braces is none of {name}, {idea} and {pilot}, so everybody would read it as it stands. Please write it otherwise.",
  "nothing-to-fill-in":
    "For some of them there is nothing to put in place of {idea} or {pilot}; it says below for whom. Leave them out, or write it otherwise.",
  "read-letters":
    "Nothing is sent yet: what they will read has changed since you looked. Please read it once more, then send it.",
  "nobody-to-invite":
    "None of those you chose can be invited just now: they were invited a short while ago, or want no more of it.",
};

/** What is wrong with a field. */
export const faultWords: Record<FaultCode, string> = {
  required: "Please write something here.",
  "too-long": "This is longer than we can keep. Please shorten it a little.",
  "too-short": `At least ${limits.password.least} characters, please; a few words in a row are easy to remember.`,
  "control-characters":
    "There are characters in it that no page can show. Please type it again, or paste it as plain text.",
  "not-an-email": "This does not look like an e-mail address. It needs an @ and a domain.",
  "not-a-handle": "Letters from a to z, digits, and hyphens between them, please, such as ann-keller.",
  "not-a-number": "Please write a whole number.",
  "out-of-range": "This number is too small or too large.",
  "not-a-figure": "Please write a number, such as 12 or 4.5.",
  "not-a-currency": "Please write a currency as its three letters, such as EUR or USD.",
  unfinished: "There is still a gap (…) in it. Please fill it in; a draft may keep it for now.",
  "not-a-day": "Please choose a day, written like 2026-03-31.",
  "not-a-choice": "Please choose one of those offered.",
  "only-resting": "You wrote why it rests, or what would wake it. Choose Resting here, or empty those fields.",
  "not-an-address": "Please write a whole address, such as https://ideas.example.org.",
  "not-a-colour": "Please write a colour as six digits or letters from a to f, such as #3366cc.",
  "unknown-field": "The form came with a field we don’t know. Please reload the page and try again.",
  "given-twice": "This was given twice. Please reload the page and try again.",
  "no-picture": "Please choose a picture from your device.",
};
