import '../recordings/hearing.operations.ts';
import { ogg } from './recordings.ts';
import type { Case } from './rights.ts';
import type { Side } from './world.ts';

const give = (may: Case['may'], sample: Case['sample'] = () => ({})): Case => ({
  may,
  at: 'partner',
  sample,
});
const recorders = ['translator', 'coordinator', 'administrator'] as const;
const ofRecording = (side: Side) => ({ recordingId: side.recording.id });
const ofSound = (side: Side) => ({ contentDigest: side.recording.contentDigest });

/** Who may record texts, and who may hear them; part of the table in rights.ts. */
export const recordingCases: Record<string, Case> = {
  'recordings.judge': give(recorders, (side) => ({ ...ofRecording(side), state: 'reviewed' })),
  'recordings.keep': give(recorders, () => ({
    ...{ language: 'ar', part: 'consent', key: 'programme-figures.title', words: null, origin: 'browser' },
    ...{ type: 'audio/ogg', milliseconds: 1000, content: ogg(1) },
  })),
  'recordings.list': give(recorders, () => ({ language: 'ar' })),
  'recordings.list-texts': give(recorders),
  'recordings.list-sounds': give('respondent', () => ({ language: 'ar' })),
  'recordings.read': give(recorders, ofSound),
  'recordings.read-sound': give('respondent', ofSound),
  'recordings.remove': give(recorders, ofRecording),
};
