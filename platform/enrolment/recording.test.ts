import { describe, expect, it } from 'vitest';
import { mp3, mp4, ogg, wav, webm } from '../testing/recordings.ts';
import { checkRecording, readRecording } from './recording.ts';

const kinds = [
  ['audio/wav', wav],
  ['audio/ogg', ogg],
  ['audio/mpeg', mp3],
  ['audio/webm', webm],
  ['audio/mp4', mp4],
  ['audio/mp4', (seconds: number) => mp4(seconds, ['soun'], true)],
] as const;

describe.each(kinds)('a recording that is %s by its content', (type, make) => {
  it('has its length found in what it holds', () => {
    const found = readRecording(make(12));
    expect(found?.type).toBe(type);
    expect(found?.seconds).toBeCloseTo(12, 1);
  });

  it('may take 30 seconds and the moment a recorder needs to stop, and not 32', () => {
    expect(checkRecording(make(30)).type).toBe(type);
    expect(() => checkRecording(make(32))).toThrow(expect.objectContaining({ code: 'recording-too-long' }));
  });

  it('is nothing when it is cut off in its head, and never a fault', () => {
    const whole = make(3);
    for (let length = 0; length < Math.min(200, whole.byteLength); length += 1) {
      const found = readRecording(whole.slice(0, length));
      if (found) expect(found.seconds).toBeLessThanOrEqual(3.1);
    }
  });
});

it.each([
  ['nothing', new Uint8Array(0)],
  ['text', new TextEncoder().encode('dit is geen geluid, maar wel een zin die lang genoeg is')],
  ['a film as WebM', webm(3, [1, 2])],
  ['a film as MP4', mp4(3, ['vide', 'soun'])],
  ['sound of no length', wav(0)],
])('refuses %s', (_, file) => {
  expect(() => checkRecording(file)).toThrow(expect.objectContaining({ code: 'recording-unreadable' }));
});

it('refuses what is short and yet too large', () => {
  expect(() => checkRecording(new Uint8Array(1_000_001))).toThrow(
    expect.objectContaining({ code: 'recording-too-long' }),
  );
});
