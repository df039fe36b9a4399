import { AGE_BANDS } from '../people.ts';
import { FULL } from './part.ts';
import type { AttributePart } from './part.ts';

/** Full in the same age band, half one band apart, nothing further away or where an age is not known. */
export const age: AttributePart = {
  kind: 'attributes',
  weight: 500,
  newcomer: ['ageBand'],
  buddy: ['ageBand'],
  fit: ({ ageBand: hers }, { ageBand: theirs }) => {
    if (!hers || !theirs) return 0;
    const apart = Math.abs(AGE_BANDS.indexOf(hers) - AGE_BANDS.indexOf(theirs));
    return apart === 0 ? FULL : apart === 1 ? FULL / 2 : 0;
  },
};
