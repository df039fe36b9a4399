import type { Case } from './rights.ts';
import { shownFigure } from './voice-story.ts';
import type { Side } from './world.ts';

const ofFigure = (side: Side) => ({ ...shownFigure, releaseId: side.releaseId });

/** What may be done in an organisation by who reads its figures, and the same in a municipality. */
function inBoth(name: string, sample: (side: Side, signalId: string) => Record<string, unknown>) {
  return {
    [`voice.${name}`]: {
      may: ['coordinator', 'analyst', 'administrator'],
      at: 'partner',
      sample: (side) => sample(side, side.signalId),
    },
    [`voice.${name}-municipal`]: {
      may: ['municipality', 'administrator'],
      at: 'municipality',
      sample: (side) => sample(side, side.municipalSignalId),
    },
  } satisfies Record<string, Case>;
}

const participant = (sample: Case['sample'] = () => ({})): Case => ({
  may: 'participant',
  at: 'partner',
  sample,
});
const coordinator = (sample: Case['sample'] = () => ({})): Case => ({
  may: ['coordinator'],
  at: 'partner',
  sample,
});
const answer = { words: 'Ja, in maart.', language: 'nl' };

/** Signals, what is done about them, and what newcomers say of it; see rights.ts. */
export const voiceCases: Record<string, Case> = {
  ...inBoth('propose-falls', (side) => ({ releaseId: side.releaseId })),
  ...inBoth('read-markable', ofFigure),
  ...inBoth('mark-figure', (side) => ({
    ...ofFigure(side),
    signalId: crypto.randomUUID(),
    reason: 'Minder mensen dan wij dachten.',
  })),
  ...inBoth('list-signals', () => ({})),
  ...inBoth('read-signal', (_, signalId) => ({ signalId })),
  ...inBoth('show-signal', (_, signalId) => ({
    signalId,
    texts: { nl: { title: 'Spreekuur', plan: 'Op dinsdag.' } },
  })),
  ...inBoth('hide-signal', (_, signalId) => ({ signalId })),
  'voice.answer-remark': coordinator((side) => ({ remarkId: side.remarkId, ...answer })),
  'voice.answer-remark-municipal': {
    may: ['municipality', 'administrator'],
    at: 'municipality',
    sample: (side) => ({ remarkId: side.municipalRemarkId, ...answer }),
  },
  'voice.decide-remark': coordinator((side) => ({
    remarkId: side.remarkId,
    decision: 'refused',
    reason: 'Dit gaat over een persoon.',
  })),
  'voice.count-waiting-remarks': coordinator(),
  'voice.list-remarks': participant(),
  'voice.list-remarks-as-staff': coordinator(() => ({ state: 'passed' })),
  'voice.list-remarks-municipal': {
    may: ['municipality', 'administrator'],
    at: 'municipality',
    sample: () => ({}),
  },
  'voice.say': participant((side) => ({
    remarkId: crypto.randomUUID(),
    kind: 'comment',
    about: side.signalId,
    words: 'Dinsdag kan ik niet.',
    language: 'nl',
  })),
  'voice.support': participant((side) => ({ remarkId: side.initiativeId, supports: true })),
  'voice.take-back': participant((side) => ({ remarkId: side.remarkId })),
  'voice.list-shown': participant(),
  'voice.list-shown-by-link': { may: 'respondent', at: 'partner', sample: () => ({}) },
  ...inBoth('handle-signal', (_, signalId) => ({ signalId, step: 'done', outcome: 'Het spreekuur is er.' })),
};
