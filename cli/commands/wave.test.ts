import { expect, it } from 'vitest';
import { fourWeeksAfter } from '@medespraak/platform/surveys/surveys';

it.each([['2026-11-29', '2026-12-27'], ['2028-02-10', '2028-03-09'], ['morgen', 'morgen']])(
  'a wave that opens on %s closes on %s when nobody said when',
  (opens, closes) => expect(fourWeeksAfter(opens)).toBe(closes),
); // prettier-ignore
