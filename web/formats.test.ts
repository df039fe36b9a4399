import { expect, it } from 'vitest';
import { formatDate, quote } from './src/lib/formats.ts';

it('puts what somebody said between the marks of her language', () => {
  expect(quote('Ja', 'nl')).toBe('‘Ja’');
  expect(quote('نعم', 'ar')).toBe('«نعم»');
  expect(quote('Evet', 'tr')).toBe('“Evet”');
});

it('writes a date in words, briefly or in figures', () => {
  const written = (['long', 'brief', 'short'] as const).map((style) => formatDate('2026-03-01', 'nl', style));
  expect(written).toEqual(['1 maart 2026', '1 mrt 2026', '1-3-2026']);
});
