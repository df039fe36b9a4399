import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatMoment, formatNumber, formatPercent } from './src/lib/formats.ts';
import { loadFramework } from '@medespraak/framework';
import { LANGUAGES, readAcceptLanguage } from './src/lib/language.ts';

describe('the languages of the screens', () => {
  it('are those of the questions, with the same names and directions', () => {
    const ours = Object.entries(LANGUAGES).map(([code, { name, direction }]) => [code, name, direction]);
    expect(ours).toEqual(
      loadFramework().languages.map(({ code, nativeName, direction }) => [code, nativeName, direction]),
    );
  });
});

describe('the wish of a browser', () => {
  it('is read by quality, with regions as their language', () => {
    expect(readAcceptLanguage('en-GB;q=0.5, nl-BE;q=0.8')).toBe('nl');
    expect(readAcceptLanguage('en-US,en;q=0.9,nl;q=0.8')).toBe('en');
  });

  it('is nothing when we have none of the languages, or when there is no header', () => {
    expect(readAcceptLanguage('fr-FR,ar;q=0.9')).toBeUndefined();
    expect(readAcceptLanguage(null)).toBeUndefined();
    expect(readAcceptLanguage('')).toBeUndefined();
  });
});

describe('numbers and dates', () => {
  it('are written the way each language does', () => {
    expect(formatNumber(1234.5, 'nl')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatPercent(0.734, 'nl')).toBe('73%');
  });

  it('keep a calendar date on its day, and place an instant in Dutch time', () => {
    expect(formatDate('2026-03-01', 'nl')).toBe('1 maart 2026');
    expect(formatDate(new Date('2026-02-28T23:30:00Z'), 'en')).toBe('1 March 2026');
    const moment = new Date('2026-11-30T18:30:00Z');
    expect(formatMoment(moment, 'nl', 'Europe/Amsterdam')).toBe('maandag 30 november om 19:30');
    expect(formatMoment(moment, 'ar', 'Africa/Cairo')).toMatch(/^الاثنين.*20:30$/);
  });
});

it('says how large a file is in kilobytes, and from a megabyte on in megabytes', () => {
  expect(formatBytes(400, 'nl')).toBe('1 kB');
  expect(formatBytes(34_400, 'en')).toBe('34 kB');
  expect(formatBytes(1_260_000, 'nl')).toBe('1,3 MB');
  expect(formatBytes(1_260_000, 'ar')).toMatch(/^1\.3 /);
});
