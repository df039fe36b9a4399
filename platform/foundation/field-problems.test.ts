import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeField, fieldProblemsOf } from './field-problems.ts';

const shape = z.object({
  name: z.string().trim().min(2).max(5),
  note: z.string().min(1),
  email: z.email(),
  day: z.iso.date('a date'),
  months: z.number().int().min(1).max(120),
  weight: z.number(),
  kind: z.enum(['a', 'b']),
  many: z.array(z.string()).min(1).max(2),
  slot: z.string().refine((slot) => slot === 'mon', 'a time such as mon-evening'),
  absent: z.string(),
  code: z.string().regex(/^GM\d{4}$/),
});
const right = {
  name: 'Noor',
  note: 'x',
  email: 'a@example.org',
  day: '2026-12-01',
  months: 12,
  weight: 1.5,
  kind: 'a',
  many: ['x'],
  slot: 'mon',
  absent: '',
  code: 'GM0363',
};
const find = (change: Record<string, unknown>) => {
  const [first, ...more] = fieldProblemsOf(shape.safeParse({ ...right, ...change }).error?.issues ?? []);
  expect(more).toEqual([]);
  return first;
};

describe('what is wrong with a field', () => {
  it.each([
    [{ name: 'x' }, 'name', 'too-short', 'Gebruik minstens 2 tekens.'],
    [{ name: 'abcdef' }, 'name', 'too-long', 'Gebruik hooguit 5 tekens.'],
    [{ note: '' }, 'note', 'missing', 'Vul dit in.'],
    [{ absent: undefined }, 'absent', 'missing', 'Vul dit in.'],
    [{ email: 'noor' }, 'email', 'not-an-email', expect.stringContaining('geen e-mailadres')],
    [{ day: '2026-02-30' }, 'day', 'not-a-date', expect.stringContaining('geen datum')],
    [{ months: 0 }, 'months', 'too-low', 'Kies een getal van 1 of hoger.'],
    [{ months: 121 }, 'months', 'too-high', 'Kies een getal van 120 of lager.'],
    [{ months: 1.5 }, 'months', 'not-whole', expect.stringContaining('heel getal')],
    [{ weight: Number.NaN }, 'weight', 'not-a-number', expect.stringContaining('getal')],
    [{ kind: 'c' }, 'kind', 'not-a-choice', 'Kies een van de mogelijkheden.'],
    [{ many: [] }, 'many', 'too-few', 'Kies er minstens 1.'],
    [{ many: ['a', 'b', 'c'] }, 'many', 'too-many', 'Kies er hooguit 2.'],
    [{ slot: 'tue' }, 'slot', 'wrong', 'Dit klopt niet. Vul het anders in.'],
    [{ code: '363' }, 'code', 'wrong', 'Dit klopt niet. Vul het anders in.'],
  ])('%o is a sentence in the language of the page', (change, field, code, sentence) => {
    const problem = find(change);
    expect(problem).toMatchObject({ field, code });
    if (problem) expect(describeField(problem, 'nl')).toEqual(sentence);
  });

  it('never speaks as the library does, also in English and at the terminal', () => {
    for (const change of [
      { name: 'x' },
      { months: 1.5 },
      { kind: 'c' },
      { absent: undefined },
      { many: [] },
    ]) {
      const problem = find(change);
      expect(problem?.message).not.toMatch(/^(Invalid|Too)|expected|received/);
      if (problem) expect(describeField(problem, 'en')).toBe(problem.message);
    }
  });

  it('keeps for the terminal what a check says itself', () => {
    expect(find({ slot: 'tue' })?.message).toBe('a time such as mon-evening');
    expect(find({ day: 'x' })?.message).toBe('a date');
  });
});
