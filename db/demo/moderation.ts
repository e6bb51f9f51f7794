/** Words of the demo that did not stay: what Cy said, and what became of it. */
import * as commands from "../../app/commands/index.ts";
import { act, dayMs, type Making } from "./making.ts";
import type { DemoPerson } from "./people.ts";
import { ideaCalled, type Turn } from "./turns.ts";

/** Joined some days ago. */
export const cy: DemoPerson = { key: "cy", name: "Cy" };
const joinedDaysAgo = 5;

export function cyJoined(now: Date): number {
  return now.getTime() - joinedDaysAgo * dayMs;
}

const said = {
  about: "Study desks until ten at night",
  words: "Students should stay at home. Nobody wants to hear about your trumpet, and nobody would miss you.",
  block:
    "After we hid your comment you sent three people the same words by other ways. Nobody here has to read that. Write to June at the desk if you want to come back.",
  why: "You may well be against study desks. Nobody here is told that they would not be missed. Say what you would rather have, and we bring it back.",
};

/** What somebody finds wrong, and staff have not decided about. */
const told = {
  of: "One song a morning, chosen by somebody here",
  as: {
    why: "other",
    words: "Lovely idea, but the song list in it names people who never said they want to be named.",
  },
};

/** What Cy said, how June hid it and blocked Cy; and what waits for a look. */
export function moderationTurns(making: Making): Turn[] {
  const daysBefore = (days: number) => new Date(making.now.getTime() - days * dayMs);
  let comment = "";
  return [
    {
      at: daysBefore(3.2),
      run: async () => {
        const form = { body: said.words };
        const { to } = await act(
          making,
          daysBefore(3.2),
          "cy",
          commands.addComment,
          ideaCalled(making, said.about),
          form,
        );
        comment = to.split("#c-")[1] as string;
      },
    },
    {
      at: daysBefore(3.1),
      run: () => act(making, daysBefore(3.1), "june", commands.hideComment, { id: comment }, { reason: said.why }),
    },
    {
      at: daysBefore(2.9),
      run: () => act(making, daysBefore(2.9), "june", commands.blockPerson, { handle: cy.key }, { reason: said.block }),
    },
    {
      at: daysBefore(0.3),
      run: () => act(making, daysBefore(0.3), "elif", commands.reportIdea, ideaCalled(making, told.of), told.as),
    },
  ];
}
