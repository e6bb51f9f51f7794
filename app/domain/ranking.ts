import { hashOf } from "./hash.ts";
import type { Stage } from "./stage.ts";

/**
 * How hot an idea is: its votes, each worth half as much after two weeks, and its posting counts like one. What is
 * stored is the base-2 logarithm of that sum as seen from 1970, so it changes only when somebody votes and still
 * orders ideas rightly while time passes: every weight shrinks by the same factor, and the order stays.
 */
const halfLifeMs = 14 * 86_400_000;

/** The heat of an idea nobody has voted for. */
export function heatOfPosting(createdAt: Date): number {
  return rounded(weight(createdAt));
}

/** The heat after one more vote. */
export function warmer(heat: number, votedAt: Date): number {
  return rounded(logOfSum(heat, weight(votedAt)));
}

/** The heat of an idea from the times of all its votes, as after one was taken back. */
export function heatOf(createdAt: Date, votedAt: Date[]): number {
  return rounded(votedAt.reduce((heat, at) => logOfSum(heat, weight(at)), weight(createdAt)));
}

/**
 * How much an idea waits for polish: its heat, less two for each time its talk doubled, less up to two as its text
 * fills an excerpt, less two once it is being polished. One is two weeks, as in the heat: what nobody talked about
 * comes before what is as wanted and as young, and was talked about. Changes with a vote, a comment, a stage.
 */
export function polishOf({
  hot,
  stage,
  commentsCount,
  excerpt,
}: {
  hot: number;
  stage: Stage;
  commentsCount: number;
  excerpt: string;
}): number {
  const talk = 2 * Math.log2(1 + commentsCount);
  const text = 2 * Math.min(1, [...excerpt].length / 160);
  return rounded(hot - talk - text - (stage === "rough" ? 0 : 2));
}

/** The ring on which ideas lie by chance has so many places, from 0. */
const ringPlaces = 2 ** 31;

/** An idea's place on the ring: by chance, since its id is, and the same for ever. */
export function placeInRing(id: string): number {
  return hashOf(`ring ${id}`) % ringPlaces;
}

/** Where the ring begins on a day: its list goes down from there, once round. */
export function ringStart(day: string): number {
  return hashOf(`day ${day}`) % ringPlaces;
}

function weight(at: Date): number {
  return at.getTime() / halfLifeMs;
}

/** log2(2^one + 2^other), without ever computing the large powers. */
function logOfSum(one: number, other: number): number {
  const larger = Math.max(one, other);
  return larger + Math.log2(1 + 2 ** (Math.min(one, other) - larger));
}

function rounded(heat: number): number {
  return Math.round(heat * 1e9) / 1e9;
}
