import type { TellingKind } from "#app/domain/events.ts";
import type { Told } from "./journey.ts";

/** What is told of the idea, pilot or question that the link after it names. */
export const newsWords: Record<TellingKind, Told> = {
  "comment-added": { by: "commented on", alone: "A new comment on" },
  "gap-added": { by: "said what is still missing from", alone: "Something is still missing from" },
  "dreamer-asked": { by: "asks you something about", alone: "A question for you about" },
  "idea-clarified": { by: "answered what we asked about", alone: "What we asked is answered:" },
  "idea-answered": { by: "answered", alone: "There is an answer to" },
  "idea-merged": { by: "merged an idea you follow into", alone: "An idea you follow was merged into" },
  "idea-unmerged": { by: "gave a place of its own again to", alone: "It stands by itself again:" },
  "answer-missed": { by: "answered too late:", alone: "The day we promised an answer has passed for" },
  "clock-paused": { by: "paused the clock, and says why, of", alone: "The clock was paused of" },
  "host-given": { by: "handed over to you", alone: "Handed over to you:" },
  "idea-woken": { by: "woke", alone: "Awake again:" },
  "promise-moved": { by: "moved a promise about", alone: "A promise was moved:" },
  "promise-kept": { by: "kept a promise about", alone: "A promise was kept:" },
  "promise-broken": { by: "broke a promise about", alone: "A promise was broken, and we are sorry:" },
  "question-closed": { by: "closed, and is reading,", alone: "Closed, and being read:" },
  "question-answered": { by: "told what we heard on", alone: "What we heard on" },
  "polish-offered": { by: "offers a polish of", alone: "A polish is offered for" },
  "polish-accepted": { by: "accepted a polish of", alone: "A polish was accepted:" },
  "polish-declined": { by: "wrote to you about your polish of", alone: "A word about your polish of" },
  "meaning-changed": { by: "changed what you voted for:", alone: "What you voted for has changed:" },
  "revision-restored": { by: "brought back earlier words of", alone: "Earlier words came back:" },
  "pilot-opened": { by: "opened a pilot of", alone: "A pilot opened:" },
  "pilot-started": { by: "started the pilot of", alone: "The pilot started:" },
  "pilot-concluded": { by: "concluded the pilot of", alone: "The pilot concluded:" },
  "seat-moved-up": {
    by: "moved you up: you have a seat in the pilot of",
    alone: "You moved up, and have a seat in the pilot of",
  },
  "idea-shipped": { by: "shipped", alone: "Shipped:" },
  "credit-proposed": { by: "would like to name you for", alone: "A credit is waiting for you:" },
};
