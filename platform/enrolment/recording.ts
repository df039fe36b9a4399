import { Problem, type ProblemCode } from '../foundation/problems.ts';
import { mp4Seconds, webmSeconds } from './recording-containers.ts';
import { mostIntroductionBytes, mostIntroductionSeconds } from './sign-up.ts';

/** What a recording is, found in its content. */
export interface Recording {
  type: 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/mpeg' | 'audio/wav';
  seconds: number;
}

/** A recorder stops a moment after it was told to. */
const grace = 1;

/** What a recording may be, and what is said of one that is something else. */
export interface RecordingRules {
  bytes: number;
  seconds: number;
  types: readonly Recording['type'][];
  unreadable: ProblemCode;
  tooLong: ProblemCode;
}

const introductionRules: RecordingRules = {
  bytes: mostIntroductionBytes,
  seconds: mostIntroductionSeconds,
  types: ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav'],
  unreadable: 'recording-unreadable',
  tooLong: 'recording-too-long',
};

/**
 * Checks a recorded introduction, or what other rules are for, by its content; names and types that come with a file
 * count for nothing.
 * @throws Problem `unreadable` of the rules for what is no sound (also a film, and an empty file), `tooLong`.
 */
export function checkRecording(file: Uint8Array, rules: RecordingRules = introductionRules): Recording {
  if (file.byteLength > rules.bytes) throw new Problem(rules.tooLong);
  const recording = readRecording(file);
  if (!recording || !(recording.seconds > 0) || !rules.types.includes(recording.type))
    throw new Problem(rules.unreadable);
  if (recording.seconds > rules.seconds + grace) throw new Problem(rules.tooLong);
  return recording;
}

/** The type and length of a sound recording; null for anything else, and for one that is cut off in a way that has no length. */
export function readRecording(file: Uint8Array): Recording | null {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const says = (at: number, text: string) =>
    [...text].every((letter, index) => file[at + index] === letter.charCodeAt(0));
  try {
    if (file.byteLength < 16) return null;
    if (data.getUint32(0) === 0x1a45dfa3) return found('audio/webm', webmSeconds(data));
    if (says(0, 'OggS')) return found('audio/ogg', oggSeconds(data, says));
    if (says(4, 'ftyp')) return found('audio/mp4', mp4Seconds(data));
    if (says(0, 'RIFF') && says(8, 'WAVE')) return found('audio/wav', wavSeconds(data, says));
    return found('audio/mpeg', mp3Seconds(data, says));
  } catch (error) {
    // Lengths in a file that point outside it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const found = (type: Recording['type'], seconds: number | null): Recording | null =>
  seconds === null ? null : { type, seconds };

type Says = (at: number, text: string) => boolean;

/** Ogg (RFC 3533): the position of the last page, in samples; Opus counts 48,000 a second (RFC 7845), Vorbis says its own rate. */
function oggSeconds(data: DataView, says: Says): number | null {
  const first = 27 + data.getUint8(26);
  const rate = says(first, 'OpusHead')
    ? 48_000
    : says(first + 1, 'vorbis')
      ? data.getUint32(first + 12, true)
      : 0;
  if (rate === 0) return null;
  let last = 0n;
  for (let at = 0; at + 27 <= data.byteLength && says(at, 'OggS');) {
    const position = data.getBigInt64(at + 6, true);
    if (position > last) last = position;
    const segments = data.getUint8(at + 26);
    let size = 27 + segments;
    for (let index = 0; index < segments; index += 1) size += data.getUint8(at + 27 + index);
    at += size;
  }
  return Number(last) / rate;
}

/** RIFF WAVE: bytes of sound over bytes a second. */
function wavSeconds(data: DataView, says: Says): number | null {
  let rate = 0;
  for (let at = 12; at + 8 <= data.byteLength; at += 8 + data.getUint32(at + 4, true)) {
    if (says(at, 'fmt ')) rate = data.getUint32(at + 16, true);
    if (says(at, 'data'))
      return rate > 0 ? Math.min(data.getUint32(at + 4, true), data.byteLength - at - 8) / rate : null;
  }
  return null;
}

const bitRates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const sampleRates = [44_100, 48_000, 32_000] as const;

/** MPEG layer III (ISO/IEC 11172-3, 13818-3): frame after frame; at least three, for two bytes alone prove nothing. */
function mp3Seconds(data: DataView, says: Says): number | null {
  let at = 0;
  if (says(0, 'ID3')) {
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + (data.getUint8(place) & 127), 0);
    at = 10 + size;
  }
  let [seconds, frames] = [0, 0];
  while (at + 4 <= data.byteLength) {
    const header = data.getUint32(at);
    const version = (header >>> 19) & 3;
    const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1;
    const [rate, bits] = [
      sampleRates[(header >>> 10) & 3],
      bitRates[version === 3 ? 1 : 2][(header >>> 12) & 15],
    ];
    if (!isFrame || !rate || !bits) break;
    const ownRate = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4;
    seconds += (version === 3 ? 1152 : 576) / ownRate;
    frames += 1;
    at += Math.floor(((version === 3 ? 144 : 72) * bits * 1000) / ownRate) + ((header >>> 9) & 1);
  }
  return frames >= 3 ? seconds : null;
}
