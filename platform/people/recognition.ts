/** What tells two people apart, or shows that they are one. */
export interface Recognisable {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  birthYear: number | null;
}

export type Recognition =
  | { match: 'new'; personId: null; by: null }
  | { match: 'known'; personId: string; by: 'email' | 'phone' }
  /** Same name and birth year, or one address with two names: somebody must say whether it is the same person. */
  | { match: 'ask'; personId: string; by: 'email' | 'name-and-birth-year' };

/** A name as it is compared: lower case, without accents and double spaces, in any script. */
export function comparableName(one: Pick<Recognisable, 'givenName' | 'familyName'>): string {
  return `${one.givenName} ${one.familyName}`
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether two people with one e-mail address may be one person: the same birth year, or a given name in common. Families
 * share addresses; one member must not be written over another.
 */
function mayBeOne(one: Recognisable, other: Recognisable): boolean {
  if (one.birthYear !== null && one.birthYear === other.birthYear) return true;
  const wordsOf = ({ givenName }: Recognisable) =>
    comparableName({ givenName, familyName: '' })
      .split(/[\s.-]+/)
      .filter(Boolean);
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return true;
  return words.some((word) =>
    others.some(
      (name) =>
        name === word ||
        (word.length === 1 && name.startsWith(word)) ||
        (name.length === 1 && word.startsWith(name)),
    ),
  );
}

/**
 * Finds out who on a list is known already: by e-mail address, unless name and birth year both speak against it, which is
 * asked; by telephone number with the same name, for families share a telephone; by name and birth year only as a
 * question. Runs in time linear in both lists.
 */
export function recognise<Row extends Recognisable>(
  rows: readonly Row[],
  known: readonly (Recognisable & { id: string })[],
): Recognition[] {
  const byEmail = new Map(known.flatMap((one) => (one.email ? [[one.email.toLowerCase(), one]] : [])));
  const byPhone = new Map(
    known.flatMap((one) => (one.phone ? [[`${one.phone} ${comparableName(one)}`, one.id]] : [])),
  );
  const byName = new Map(
    known.flatMap((one) => (one.birthYear ? [[`${comparableName(one)} ${one.birthYear}`, one]] : [])),
  );
  return rows.map((row) => {
    const email = row.email ? byEmail.get(row.email.toLowerCase()) : undefined;
    if (email && mayBeOne(email, row)) return { match: 'known', personId: email.id, by: 'email' };
    const phone = row.phone ? byPhone.get(`${row.phone} ${comparableName(row)}`) : undefined;
    if (phone) return { match: 'known', personId: phone, by: 'phone' };
    if (email) return { match: 'ask', personId: email.id, by: 'email' };
    const namesake = row.birthYear ? byName.get(`${comparableName(row)} ${row.birthYear}`) : undefined;
    // Two different addresses are two people, however much they have in common.
    const differs = namesake?.email && row.email && namesake.email.toLowerCase() !== row.email.toLowerCase();
    if (namesake && !differs) return { match: 'ask', personId: namesake.id, by: 'name-and-birth-year' };
    return { match: 'new', personId: null, by: null };
  });
}
