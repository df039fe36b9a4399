import type { Buddy, Newcomer } from '@medespraak/matching';
import { seeded } from '../seeded.ts';
import { DAY_OF_ROUND, createInstance } from './instances.ts';

interface OddMarket {
  newcomers: Newcomer[];
  buddies: Buddy[];
}

const one = {
  interests: ['cooking', 'walking'],
  slots: ['mon-evening', 'tue-evening'],
  languages: ['nl', 'ar'],
  gender: null,
  wishesGender: null,
  waitsSince: '2026-10-01',
};
const newcomer = (at: number, own: Partial<Newcomer> = {}): Newcomer => ({
  ...one,
  id: `n${at}`,
  level: 'A2',
  ...own,
});
const buddy = (at: number, own: Partial<Buddy> = {}): Buddy => ({
  ...one,
  id: `b${at}`,
  levelMin: 'A1',
  levelMax: 'B1',
  capacity: 1,
  certificateIssuedOn: null,
  ...own,
});
const people = <Person>(count: number, make: (at: number) => Person) =>
  Array.from({ length: count }, (_, at) => make(at));
const believable = (size: number) => createInstance(size, size, 1);

/** Who can talk with anybody. */
const open: Partial<Buddy> = { levelMin: 'A0', levelMax: 'C2', wishesGender: null, wishesAge: false };
const WAITS = 300;
const daysAgo = (days: number) =>
  new Date(Date.parse(DAY_OF_ROUND) - days * 86_400_000).toISOString().slice(0, 10);
const inLanguage = (own: boolean) => ({ languages: ['nl', own ? 'ar' : 'ti'] });

/** Markets that believable people do not make, by name: many ties, as many regions as people, one whom everybody wants. */
export const ODD_MARKETS: Record<string, (size: number) => OddMarket> = {
  'all alike': (size) => ({ newcomers: people(size, newcomer), buddies: people(size, buddy) }),
  'all alike, two places for three': (size) => ({
    newcomers: people(size, newcomer),
    buddies: people(Math.round((size * 2) / 3), buddy),
  }),
  'all alike, other waits': (size) => ({
    newcomers: people(size, (at) => newcomer(at, { waitsSince: daysAgo(at % WAITS) })),
    buddies: people(size, buddy),
  }),
  'scores of two values': (size) => ({
    newcomers: people(size, (at) => newcomer(at, inLanguage(at % 2 === 0))),
    buddies: people(size, (at) => buddy(at, inLanguage(at % 3 === 0))),
  }),
  'newcomers alike': (size) => ({
    newcomers: people(size, newcomer),
    buddies: believable(size).buddies.map((one) => ({ ...one, ...open })),
  }),
  'buddies alike': (size) => ({
    newcomers: believable(size).newcomers,
    buddies: people(size, buddy),
  }),
  '4,000 regions': (size) => {
    const next = seeded(5);
    const somewhere = <Person>(person: Person) => ({
      ...person,
      region: `region ${Math.floor(next() * 4000)}`,
    });
    const { newcomers, buddies } = believable(size);
    return { newcomers: newcomers.map(somewhere), buddies: buddies.map(somewhere) };
  },
  'a hub everybody wants': (size) => {
    const { newcomers, buddies } = believable(size);
    return {
      newcomers: newcomers.map((one) => ({ ...one, interests: ['hub', ...one.interests] })),
      buddies: buddies.map((one, at) => (at === 0 ? { ...one, interests: ['hub'] } : one)),
    };
  },
  'nobody feasible': (size) => ({
    newcomers: people(size, newcomer),
    buddies: people(size, (at) => buddy(at, { levelMin: 'B1', levelMax: 'C2' })),
  }),
};
