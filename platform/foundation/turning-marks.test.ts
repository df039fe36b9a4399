import { expect, it } from 'vitest';
import { profileShape } from '../people/profile.ts';
import { profile } from '../testing/people.ts';
import { withoutTurns } from './turning-marks.ts';

it('takes marks that turn the direction out of a name, and keeps what letters need', () => {
  expect(withoutTurns('Ali\u202Egnp.exe')).toBe('Alignp.exe');
  expect(withoutTurns('\u2067a\u2069\u202Ab\u202C')).toBe('ab');
  for (const name of ['سمير', 'می\u200Cخواهم', 'ليلى\u200F', 'O’Brien', '']) expect(withoutTurns(name)).toBe(name);
}); // prettier-ignore

it('takes them out of whatever is written of somebody, however it came', () => {
  const written = profileShape.parse(profile({ givenName: 'Ali\u202E', familyName: '\u2066Haddad\u2069' }));
  expect([written.givenName, written.familyName]).toEqual(['Ali', 'Haddad']);
});
