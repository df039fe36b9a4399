import { expect, it } from 'vitest';
import { z } from 'zod';
import { submissionOf } from './submission.ts';

const form = '018f6b1e-0000-4000-8000-000000000000';

it('is one submission for the same answer sent twice, and another for another answer or form', () => {
  const yes = submissionOf(form, { optionId: 'yes' });
  expect(submissionOf(form, { optionId: 'yes' })).toBe(yes);
  expect(submissionOf(form, { optionId: 'no' })).not.toBe(yes);
  expect(submissionOf(form.replace('1e', '1f'), { optionId: 'yes' })).not.toBe(yes);
});

it('is a UUID whatever the form says', () => {
  for (let turn = 0; turn < 200; turn += 1)
    expect(z.uuid().safeParse(submissionOf(`${form}${turn}`, { skipped: true })).success).toBe(true);
});
