import { counter } from "./ideas/counter.ts";
import { cups } from "./ideas/cups.ts";
import { mornings } from "./ideas/mornings.ts";
import { rooms } from "./ideas/rooms.ts";
import { seasons } from "./ideas/seasons.ts";
import { street } from "./ideas/street.ts";
import type { DemoStory } from "./story.ts";

/** What the customers of Harbour Coffee dreamed up in the last year, and what became of it. */
export const stories: DemoStory[] = [...rooms, ...mornings, ...counter, ...cups, ...street, ...seasons];
