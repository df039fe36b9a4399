import { seeded } from '../seeded.ts';

/** A coordinator's list of invented people; the same seed gives the same list. */
export function inventList(rows: number, seed: number): string[][] {
  const next = seeded(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const some = (words: readonly string[], most: number): string =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(words)).join(', ');
  const headers = ['Voornaam', 'Achternaam', 'E-mail', 'Telefoon', 'Geslacht', 'Geboortejaar', 'Moedertaal', 'Niveau', 'Woonplaats', 'Interesses', 'Beschikbaar', 'Aangemeld op', 'Opmerkingen']; // prettier-ignore
  const people = Array.from({ length: rows }, (_, index) => [
    pick(['Amina', 'Zoë', 'Yusuf', 'Renée', 'Dmytro', 'Ayşe', 'Noël', 'Hodan']),
    `${pick(['van der Müller', 'Farah', 'Kovalenko', 'Yılmaz', 'Haddad', 'de Groot'])} ${index}`,
    // One in fifty has a fault, as in lists that coordinators keep by hand.
    next() < 0.02 ? 'geen adres' : `p${index}@example.org`,
    `06 ${10_000_000 + index}`,
    pick(['v', 'm', 'vrouw', 'man', '']),
    String(1950 + Math.floor(next() * 50)),
    pick(['Arabisch', 'Tigrinya', 'Turks', 'Oekraïens', 'Farsi']),
    pick(['A0', 'A1', 'A2', 'a2+', 'B1', 'niveau A1', 'beginner']),
    pick(['Utrecht', "'s-Gravenhage", 'Den Bosch', 'Groningen', 'Lutjebroek']),
    some(['koken', 'fietsen', 'lezen', 'voetbal', 'tuinieren', 'schaken'], 3),
    some(['ma avond', 'di middag', 'wo ochtend', 'weekend', 'do na 19u', 'altijd'], 3),
    next() < 0.02 ? 'gisteren' : `${1 + Math.floor(next() * 28)}-${1 + Math.floor(next() * 12)}-2026`,
    next() < 0.1 ? 'houdt van thee; en koffie' : '',
  ]);
  return [headers, ...people];
}
