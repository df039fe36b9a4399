import { describeProblem, Problem } from '@medespraak/platform';
import { checkRecording } from '@medespraak/platform/enrolment/recording';
import { mp3, mp4, ogg, wav, webm } from '@medespraak/platform/testing/recordings';
import { expect, it } from 'vitest';
import { voiceRules } from './send-recording.ts';

/** What somebody reads about a recording that is not taken; null when it is. */
function saidOf(sound: Uint8Array): string | null {
  try {
    checkRecording(sound, voiceRules);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return describeProblem(thrown.code, 'nl');
  }
}

it.each([
  ['WebM', webm],
  ['Ogg', ogg],
  ['MP4', mp4],
] as const)('takes a minute of %s, and says of more that a minute is the most', (_, make) => {
  expect(saidOf(make(60))).toBeNull();
  expect(saidOf(make(62))).toMatch(/hooguit 60 seconden/);
});

it.each([
  ['MP3', mp3],
  ['WAV', wav],
] as const)('refuses %s with a sentence that does not recommend it', (kind, make) => {
  const said = saidOf(make(3));
  expect(said).toMatch(/WebM, Ogg of M4A/);
  expect(said).not.toContain(kind);
});
