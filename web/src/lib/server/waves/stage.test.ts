import { expect, it } from 'vitest';
import { stageOf } from './stage.ts';

const wave = { state: 'open', opensOn: '2026-11-01', closesOn: '2026-11-30', pausedAt: null } as const;

it('runs on its first day and its last, in Dutch time', () => {
  expect(stageOf(wave, new Date('2026-10-31T22:59:00Z'))).toBe('later');
  expect(stageOf(wave, new Date('2026-10-31T23:00:00Z'))).toBe('open');
  expect(stageOf(wave, new Date('2026-11-30T22:59:00Z'))).toBe('open');
  expect(stageOf(wave, new Date('2026-11-30T23:00:00Z'))).toBe('over');
});

it('is closed when it was closed, whatever the day', () => {
  expect(stageOf({ ...wave, state: 'closed' }, new Date('2026-11-05T12:00:00Z'))).toBe('closed');
});
