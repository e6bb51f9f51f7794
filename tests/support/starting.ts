import { expect } from "vitest";
import { nameOf } from "#db/engine.ts";
import { start } from "./server.ts";

/** What the start says, without a stack and without more than a sentence or two. */
export async function expectSentence(
  database: string,
  words: string,
  settings: Record<string, string> = {},
  uid?: number,
) {
  const error = (await start(database, settings, [], uid).catch((error) => error)) as Error;
  expect(error.message).toContain("ended with 1");
  const said = error.message.replace(/^.*?: /, "").trim();
  expect(said).toMatch(new RegExp(words));
  expect(said).not.toMatch(/\bat .+:\d+:\d+|Error:/);
  expect(said.split("\n")).toHaveLength(1);
  if (!settings.DATABASE_URL && said.startsWith("The database")) expect(said).toContain(nameOf(database));
  return said;
}
