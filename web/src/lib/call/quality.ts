/** How a connection does at one moment, as far as the browser knows. */
export interface Quality {
  /** By way of a relay; null while nothing is connected. */
  relayed: boolean | null;
  roundTripMs: number | null;
  /** The share of our sound that did not arrive, 0 to 1. */
  lost: number | null;
  /** What the browser thinks it can send, in bits per second. */
  room: number | null;
}

/** Sound and picture need this much; below it the picture makes place. */
export const leastForPicture = 150_000;

/** Whether sound is in danger: much of it is lost, it is late, or there is no room for more than sound. */
export function isStrained({ lost, roundTripMs, room }: Quality): boolean {
  return (lost ?? 0) > 0.08 || (roundTripMs ?? 0) > 1_200 || (room ?? Infinity) < leastForPicture;
}

/** Twice in a row: one bad moment is no reason to take the picture away. */
export const mustDropPicture = (last: readonly Quality[]): boolean =>
  last.length >= 2 && last.slice(-2).every(isStrained);

type Entry = Record<string, unknown>;

/** Reads what matters out of the statistics of a connection. */
export function readQuality(report: Iterable<Entry>): Quality {
  const all = [...report];
  const byId = new Map(all.map((entry) => [entry['id'], entry]));
  const transport = all.find((entry) => entry['type'] === 'transport' && entry['selectedCandidatePairId']);
  // Firefox names no transport.
  const chosen =
    byId.get(transport?.['selectedCandidatePairId']) ??
    all.find(
      (entry) =>
        entry['type'] === 'candidate-pair' && entry['nominated'] === true && entry['state'] === 'succeeded',
    );
  const ends = chosen ? [byId.get(chosen['localCandidateId']), byId.get(chosen['remoteCandidateId'])] : [];
  const sound = all.find((entry) => entry['type'] === 'remote-inbound-rtp' && entry['kind'] === 'audio');
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const seconds = number(chosen?.['currentRoundTripTime']) ?? number(sound?.['roundTripTime']);
  return {
    relayed: chosen ? ends.some((end) => end?.['candidateType'] === 'relay') : null,
    roundTripMs: seconds === null ? null : Math.round(seconds * 1000),
    lost: number(sound?.['fractionLost']),
    room: number(chosen?.['availableOutgoingBitrate']),
  };
}
