import { expect, it } from 'vitest';
import type { Translate } from '../messages/translator.ts';
import { describeWhen } from './words.ts';

it('says when people were asked: from one day to another, or on the one day that the questionnaire was open', () => {
  const t = ((key: string, params: Record<string, unknown>) =>
    [key, ...Object.values(params)].join(' | ')) as unknown as Translate<'coordinator-figures'>;
  const computedAt = new Date('2026-12-01T10:00:00Z');
  const of = (from: string, until: string) =>
    describeWhen(24, { asked: { from, until }, computedAt }, t, 'nl');
  expect(of('2026-11-02', '2026-11-29')).toBe(
    'about-asked | 24 | 2 november 2026 | 29 november 2026 | 1 december 2026',
  );
  expect(of('2026-11-29', '2026-11-29')).toBe('about-asked-day | 24 | 29 november 2026 | 1 december 2026');
});
