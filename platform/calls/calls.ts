/** Where two people can talk: a pair that runs, or a short talk of two who were free at the same moment. */
export type PlaceKind = 'pair' | 'short-talk';

/** A page in a call says every so often that it is still there. */
export const reportMilliseconds = 15_000;

/** A page that was not heard for this long is gone: it left when it was last heard. */
export const vanishedMilliseconds = 50_000;

/** Who comes back within this time goes on with the same talk. */
export const comeBackMilliseconds = 5 * 60_000;

/** How long two people who are free now talk, and how long after that they may still say goodbye. */
export const shortTalkMinutes = 20;
export const goodbyeMinutes = 5;

/** Whoever asks for a talk now keeps the page open: it asks anew every few seconds, and is forgotten after this time. */
export const askingMilliseconds = 30_000;

/** One page in a call, from when both could hear each other until it was last heard. */
export interface Presence {
  personId: string;
  connectedAt: Date | null;
  until: Date;
}

/**
 * How many seconds two people were in a call together: the time in which each of them had at least one page that was
 * connected. A page that waits alone counts nothing; two pages of one person count once. 0 without two people.
 */
export function secondsTogether(presences: readonly Presence[]): number {
  const spans = presences.flatMap(({ personId, connectedAt, until }) =>
    connectedAt && connectedAt < until
      ? [{ personId, from: connectedAt.getTime(), to: until.getTime() }]
      : [],
  );
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  let milliseconds = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from;
    const there = new Set(
      spans.filter((span) => span.from <= from && span.to >= to).map((span) => span.personId),
    );
    if (there.size >= 2) milliseconds += to - from;
  }
  return Math.round(milliseconds / 1000);
}

/** Whole minutes of a talk, rounded; below half a minute it was no talk. */
export const minutesOf = (seconds: number): number => Math.round(seconds / 60);
