import type { Case, Input } from './rights.ts';
import type { Side } from './world.ts';

const give = (may: Case['may'], sample: Case['sample'] = () => ({})): Case => ({
  may,
  at: 'partner',
  sample,
});
const translators = ['translator', 'coordinator', 'administrator'] as const;
const deciders = ['coordinator', 'administrator'] as const;
const ofText = { language: 'ar', part: 'can-do', key: 'say-name' };
const decidedAbout = (key: string): Input => ({ ...ofText, key, seen: 1 });

/** Who may work on texts, and with what; part of the table in rights.ts. */
export const translationCases: Record<string, Case> = {
  'translations.decide': give(deciders, () => ({
    language: 'ar',
    note: 'een tolk',
    texts: [{ part: 'can-do', key: 'call-doctor', proposalId: null, seen: 0 }],
  })),
  'translations.import': give(translators, () => ({
    language: 'ar',
    texts: [{ part: 'can-do', key: 'say-name', words: 'أقول اسمي.', source: null }],
  })),
  'translations.mark-tested': give(deciders, () => ({ ...decidedAbout('ask-price'), note: 'Zes lezers' })),
  'translations.note': give(translators, () => ({ ...ofText, note: 'Kijk naar het werkwoord.' })),
  'translations.propose': give(translators, () => ({ ...ofText, words: 'أقول اسمي.' })),
  'translations.read-decided': give('anyone', () => ({ since: null })),
  'translations.read-desk': give(translators, () => ({ language: 'ar' })),
  'translations.read-keeper': give('anyone'),
  'translations.read-text': give(translators, () => ofText),
  'translations.reopen': give(deciders, () => ({ ...decidedAbout('tell-day'), note: 'Nog eens' })),
  'translations.review': give(translators, (side: Side) => ({
    ...ofText,
    proposalId: side.textProposalId,
    agrees: true,
  })),
};
