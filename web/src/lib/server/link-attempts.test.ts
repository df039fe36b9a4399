import { expect, it } from 'vitest';
import { checkLinkAttempts, countWrongLink } from './link-attempts.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 9, minute));

it('stops an address after twenty wrong links in ten minutes, and no other address', () => {
  for (let time = 0; time < 20; time += 1) {
    expect(() => checkLinkAttempts('198.51.100.1', at(0))).not.toThrow();
    countWrongLink('198.51.100.1', at(0));
  }
  expect(() => checkLinkAttempts('198.51.100.1', at(9))).toThrow(/Tried too often/);
  expect(() => checkLinkAttempts('198.51.100.2', at(9))).not.toThrow();
  expect(() => checkLinkAttempts('198.51.100.1', at(11))).not.toThrow();
});
