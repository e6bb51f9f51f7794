import type { JourneyKind } from "#app/domain/events.ts";
import type { Stage } from "#app/domain/stage.ts";
import type { Outcome } from "#app/domain/views.ts";

/** A deed told of somebody ("Sam" + by), or of nobody when we do not know who. */
export type Told = { by: string; alone: string };

/** What happened to an idea. */
export const journeyWords: Record<Exclude<JourneyKind, "stage-changed" | "pilot-concluded">, Told> = {
  "idea-posted": { by: "left a rough stone", alone: "A rough stone was left" },
  "idea-claimed": { by: "says that it is theirs", alone: "It was said whose it is" },
  "idea-heard": { by: "heard it", alone: "It was heard" },
  "idea-answered": { by: "answered", alone: "It was answered" },
  "answer-missed": { by: "answered after the promised day", alone: "The promised day passed without an answer" },
  "clock-paused": { by: "paused its clock", alone: "Its clock was paused" },
  "clock-resumed": { by: "let its clock run again", alone: "Its clock runs again" },
  "host-taken": { by: "became its host", alone: "It found a host" },
  "idea-merged": { by: "merged two ideas into one", alone: "Two ideas were merged into one" },
  "idea-unmerged": { by: "took two ideas apart again", alone: "Two ideas were taken apart again" },
  "polish-accepted": { by: "polished it", alone: "It was polished" },
  "revision-restored": { by: "brought earlier words back", alone: "Earlier words came back" },
  "host-given": { by: "handed it over", alone: "It was handed over" },
  "provenance-said": { by: "said where it comes from", alone: "It was said where it comes from" },
  "provenance-changed": { by: "corrected where it comes from", alone: "Where it comes from was corrected" },
  "idea-woken": { by: "woke it", alone: "It woke" },
  "promise-made": { by: "made a promise", alone: "A promise was made" },
  "promise-moved": { by: "moved a promise", alone: "A promise was moved" },
  "promise-kept": { by: "kept a promise", alone: "A promise was kept" },
  "promise-broken": { by: "broke a promise", alone: "A promise was broken" },
  "hypothesis-shared": { by: "shared what we believe", alone: "We shared what we believe" },
  "pilot-opened": { by: "opened a pilot", alone: "A pilot opened" },
  "pilot-started": { by: "started the pilot", alone: "The pilot started" },
  "pilot-host-taken": { by: "became the host of the pilot", alone: "The pilot found a host" },
  "pilot-host-given": { by: "handed the pilot over", alone: "The pilot was handed over" },
  "target-moved": { by: "moved the target of the pilot", alone: "The target of the pilot was moved" },
  "pilot-capped": { by: "set a limit for the pilot", alone: "The pilot was given a limit" },
  "pilot-extended": { by: "let the pilot go further", alone: "The pilot goes further" },
  "pilot-corrected": { by: "put something about the pilot right", alone: "Something about the pilot was put right" },
  "idea-shipped": { by: "shipped it", alone: "It shipped" },
  "pilot-celebrated": { by: "put the pilot on the wall", alone: "The pilot is on the wall" },
};

export const stageWords: Record<Stage, Told> = {
  rough: { by: "put it back as a rough stone", alone: "It is a rough stone again" },
  polishing: { by: "began polishing it", alone: "Polishing began" },
  piloting: { by: "brought it into a pilot", alone: "It went into a pilot" },
  shipped: { by: "shipped it", alone: "It shipped" },
  resting: { by: "let it rest", alone: "It is resting" },
};

export const outcomeWords: Record<Outcome, Told> = {
  adopt: { by: "concluded the pilot: we are making it", alone: "The pilot concluded: we are making it" },
  adapt: { by: "concluded the pilot: back to polishing", alone: "The pilot concluded: back to polishing" },
  stop: { by: "concluded the pilot: stopped, and learnt", alone: "The pilot concluded: stopped, and learnt" },
};
