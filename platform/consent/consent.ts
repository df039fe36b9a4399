/**
 * What somebody may allow, each separately. Getting a buddy never depends on any of them.
 * - `programme-figures`: my answers count in figures of the organisation that asks.
 * - `municipality-figures`: they also count in figures that my municipality sees.
 * - `impact-study`: they may be laid beside how often I talked with a buddy, to learn whether that helps.
 */
export const purposes = ['programme-figures', 'municipality-figures', 'impact-study'] as const;
export type Purpose = (typeof purposes)[number];

/** nothing → given | declined; given → withdrawn; declined or withdrawn → given. The last line counts. */
export type ConsentDecision = 'given' | 'declined' | 'withdrawn';
export type ConsentChannel = 'own-link' | 'assisted';

/** The decisions in force: the last line per purpose, or null where she was never asked. */
export type ConsentState = Record<Purpose, ConsentDecision | null>;

/** The state after a series of ledger lines, oldest first. */
export function consentStateOf(
  entries: readonly { purpose: Purpose; decision: ConsentDecision }[],
): ConsentState {
  const state: ConsentState = {
    'programme-figures': null,
    'municipality-figures': null,
    'impact-study': null,
  };
  for (const entry of entries) state[entry.purpose] = entry.decision;
  return state;
}
