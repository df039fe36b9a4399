/** Written, or spoken for at most a minute. */
export type MessageKind = 'text' | 'voice';

/** Characters of a message, and what a voice message may be. */
export const longestText = 2_000;
export const longestVoiceSeconds = 60;
export const largestVoiceBytes = 1_000_000;

/** Against flooding: messages that somebody may send in a minute and in a day, in all her pairs together. */
export const mostPerMinute = 30;
export const mostPerDay = 1_000;

/** After a notice of a message the next comes when she has looked, or when this long has passed. */
export const quietMilliseconds = 60 * 60_000;

/** Months after the end of a pair that its messages are kept. */
export const monthsKept = 6;

const signatures: readonly { type: string; at: number; bytes: readonly number[] }[] = [
  { type: 'audio/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'audio/ogg', at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
  { type: 'audio/mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
];

/** The kind of sound file by its first bytes, whatever it says of itself; null for anything that browsers do not record. */
export function soundTypeOf(bytes: Uint8Array): string | null {
  const found = signatures.find(({ at, bytes: wanted }) =>
    wanted.every((byte, index) => bytes[at + index] === byte),
  );
  return found?.type ?? null;
}
