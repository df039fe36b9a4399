import { describe, expect, it } from 'vitest';
import { recognise, type Recognisable } from './recognition.ts';

const one = (values: Partial<Recognisable> = {}): Recognisable => ({
  givenName: 'Samira',
  familyName: 'Haddad',
  email: null,
  phone: null,
  birthYear: null,
  ...values,
});
const matchOf = (row: Recognisable, known: Recognisable) => recognise([row], [{ ...known, id: 'known' }])[0];

describe('somebody on a list', () => {
  it('is known by her e-mail address in any case, also when her name was written a little differently', () => {
    const known = one({ email: 'samira@example.org' });
    expect(matchOf(one({ email: 'Samira@Example.org', givenName: 'SAMÍRA' }), known)).toMatchObject({
      match: 'known',
      by: 'email',
    });
    expect(matchOf(one({ email: 'samira@example.org', givenName: 'S.' }), known)).toMatchObject({
      match: 'known',
    });
  });

  it('is known by e-mail address and birth year when her name is in another script', () => {
    const known = one({ email: 'maryam@example.org', givenName: 'مریم', birthYear: 1990 });
    expect(
      matchOf(one({ email: 'maryam@example.org', givenName: 'Maryam', birthYear: 1990 }), known),
    ).toMatchObject({ match: 'known' });
  });

  it('is asked about when a family shares the e-mail address, and never written over another', () => {
    const known = one({ email: 'thuis@example.org', givenName: 'Ahmad', birthYear: 1980 });
    expect(matchOf(one({ email: 'thuis@example.org', birthYear: 1985 }), known)).toMatchObject({
      match: 'ask',
      by: 'email',
    });
  });

  it('is known by telephone only together with her name', () => {
    const known = one({ phone: '+31612345678' });
    expect(matchOf(one({ phone: '+31612345678' }), known)).toMatchObject({ match: 'known', by: 'phone' });
    expect(matchOf(one({ phone: '+31612345678', givenName: 'Ahmad' }), known)).toMatchObject({
      match: 'new',
    });
  });

  it('is asked about by name and birth year, unless her e-mail address says that she is another', () => {
    const known = one({ birthYear: 1990, email: 'samira@example.org' });
    expect(matchOf(one({ birthYear: 1990 }), known)).toMatchObject({
      match: 'ask',
      by: 'name-and-birth-year',
    });
    expect(matchOf(one({ birthYear: 1990, email: 'andere@example.org' }), known)).toMatchObject({
      match: 'new',
    });
    expect(matchOf(one({ birthYear: 1991 }), known)).toMatchObject({ match: 'new' });
  });

  it('is new among nobody', () => {
    expect(recognise([one()], [])).toEqual([{ match: 'new', personId: null, by: null }]);
  });
});
