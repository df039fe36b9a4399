import { EDUCATION_BANDS } from '../people.ts';
import { FULL } from './part.ts';
import type { AttributePart } from './part.ts';

/** Full with the same education, half one band apart. Counts only for a programme that gives it a weight. */
export const education: AttributePart = {
  kind: 'attributes',
  weight: 0,
  newcomer: ['education'],
  buddy: ['education'],
  fit: ({ education: hers }, { education: theirs }) => {
    if (!hers || !theirs) return 0;
    const apart = Math.abs(EDUCATION_BANDS.indexOf(hers) - EDUCATION_BANDS.indexOf(theirs));
    return apart === 0 ? FULL : apart === 1 ? FULL / 2 : 0;
  },
};
