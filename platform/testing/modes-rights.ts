import type { Case, Input } from './rights.ts';
import type { Side } from './world.ts';

const coordinator = (sample: Case['sample']): Case => ({ may: ['coordinator'], at: 'partner', sample });
const interviewer = (sample: Case['sample']): Case => ({
  may: ['coordinator', 'interviewer'],
  at: 'partner',
  sample,
});
const anyone = (sample: Case['sample']): Case => ({ may: 'anyone', at: 'partner', sample });
const ofWave = (side: Side): Input => ({ waveId: side.waveId });
const ofCode = (side: Side): Input => ({ code: side.entryCode });

/** Who may do what for people who answer on a device of somebody else, or on paper; see rights.ts. */
export const modesCases: Record<string, Case> = {
  'surveys.agree-to-interview': anyone((side) => ({ secret: side.interviewSecret })),
  'surveys.begin-at-tablet': anyone((side) => ({ secret: side.tabletSecret, code: side.entryCode })),
  'surveys.begin-interview': interviewer(ofCode),
  'surveys.end-tablet': coordinator((side) => ({ tabletId: side.tabletId })),
  'surveys.end-visit': anyone((side) => ({ secret: side.interviewSecret })),
  'surveys.enter-paper': interviewer((side) => ({
    code: side.entryCode,
    language: 'nl',
    filledOn: '2026-11-01',
    consent: { 'programme-figures': true, 'municipality-figures': false, 'impact-study': false },
    sensitiveShown: false,
    answers: [{ itemId: 'dutch-conversation', given: { optionId: 'easy' } }],
  })),
  'surveys.find-tablet': anyone((side) => ({ secret: side.tabletSecret })),
  'surveys.list-tablets': coordinator(ofWave),
  'surveys.make-entry-codes': coordinator(ofWave),
  'surveys.make-tablet': coordinator((side) => ({ waveId: side.waveId, label: 'Balie', hours: 2 })),
  'surveys.open-own-door': { may: 'participant', at: 'partner', sample: () => ({}) },
  'surveys.open-paper': interviewer(ofCode),
  'surveys.open-tablet': anyone((side) => ({ secret: side.openingSecret })),
  'surveys.open-visit': anyone((side) => ({ secret: side.interviewSecret })),
  'surveys.read-entry-codes': coordinator(ofWave),
  'surveys.read-paper-form': coordinator(ofWave),
  'surveys.renew-entry-code': coordinator((side) => ({ codeId: side.entryCodeId })),
};
