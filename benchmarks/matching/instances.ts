import { AGE_BANDS, LEVELS } from '@medespraak/matching';
import type { Buddy, Gender, GenderWish, Newcomer, Rules } from '@medespraak/matching';
import { seeded } from '../seeded.ts';

/** The day on which every benchmark round is held. */
export const DAY_OF_ROUND = '2026-11-24';

/** Any level may meet any level here, as in programmes that let the score decide: about 74% of the pairs are allowed. */
export const OPEN_RULES: Rules = {
  off: ['level'],
  certificateRequired: false,
  certificateValidMonths: null,
  earlierPairs: [],
  on: DAY_OF_ROUND,
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const TIMES = ['morning', 'noon', 'afternoon', 'evening'] as const;
const SLOTS = DAYS.map((day) => TIMES.map((time) => `${day}-${time}`));
const LANGUAGES = 'ar ti fa uk tr so ku ps ru fr es pt am sw zh ur vi pl ro bg sq sr hi'.split(' ');
const LEVEL_SHARES = [0.3, 0.3, 0.22, 0.12, 0.05, 0.01];
const LOWEST_LEVEL_SHARES = [0.45, 0.25, 0.2, 0.1];
const CAPACITY_SHARES = [0.6, 0.28, 0.12];
const INTERESTS = 60;
const FAMILY = 8;
/** Each word once, as a database with few words gives them out. */
const INTEREST_NAMES = Array.from({ length: INTERESTS }, (_, index) => `interest-${index + 1}`);

/** How likely a person is free in each part of a day: on working days by pattern, and at the weekend. */
const PATTERNS = {
  working: [0.06, 0.08, 0.1, 0.5],
  'by day': [0.4, 0.4, 0.42, 0.18],
  mixed: [0.2, 0.25, 0.32, 0.42],
} as const;
const WEEKEND = [0.3, 0.32, 0.38, 0.26] as const;
const AGE_SHARES = [0.18, 0.32, 0.24, 0.14, 0.08, 0.04];
const BUDDY_AGE_SHARES = [0.1, 0.16, 0.14, 0.18, 0.22, 0.2];

/** The people of a synthetic programme, and how to draw them. */
function createTown(random: () => number) {
  const draw = (shares: readonly number[]) => {
    let left = random() * shares.reduce((sum, share) => sum + share, 0);
    const index = shares.findIndex((share) => (left -= share) < 0);
    return index < 0 ? shares.length - 1 : index;
  };
  const zipf = (count: number, power: number) =>
    Array.from({ length: count }, (_, rank) => (rank + 1) ** -power);
  const popularity = zipf(INTERESTS, 0.9);
  const languageShares = zipf(LANGUAGES.length, 1);

  const interests = () => {
    const families = Math.ceil(INTERESTS / FAMILY);
    const favourites = [Math.floor(random() * families), Math.floor(random() * families)];
    const shares = popularity.map((share, index) =>
      favourites.includes(Math.floor(index / FAMILY)) ? 6 * share : share,
    );
    const chosen = new Set<number>();
    for (const wanted = 5 + Math.floor(random() * 4); chosen.size < wanted;) chosen.add(draw(shares));
    return [...chosen].sort((a, b) => a - b).map((index) => INTEREST_NAMES[index]!);
  };

  const slots = (ease: number) => {
    const pattern = (['working', 'by day', 'mixed'] as const)[draw([0.6, 0.2, 0.2])]!;
    const free = new Set<string>();
    DAYS.forEach((_, index) => {
      const chances = index < 5 ? PATTERNS[pattern] : WEEKEND;
      TIMES.forEach((_, part) => random() < chances[part]! * ease && free.add(SLOTS[index]![part]!));
    });
    while (free.size < 2) free.add(SLOTS[draw([1, 1, 1, 1, 1, 1, 1])]![draw([1, 1, 1, 1])]!);
    return [...free];
  };

  const languages = () => {
    const spoken = new Set(['nl', random() < 0.55 ? 'en' : LANGUAGES[draw(languageShares)]!]);
    if (random() < 0.35) spoken.add(LANGUAGES[draw(languageShares)]!);
    return [...spoken];
  };

  const gender = (shares: readonly number[]): Gender => (['woman', 'man', 'other'] as const)[draw(shares)]!;
  const wish = (own: Gender, woman: number, man: number): GenderWish | null =>
    own !== 'other' && random() < (own === 'woman' ? woman : man) ? own : null;

  const waitsSince = () => {
    const days = Math.min(365, Math.floor(-45 * Math.log(1 - random())));
    return new Date(Date.parse(DAY_OF_ROUND) - days * 86_400_000).toISOString().slice(0, 10);
  };

  const newcomer = (index: number): Newcomer => {
    const own = gender([0.54, 0.44, 0.02]);
    return {
      id: `newcomer-${index + 1}`,
      level: LEVELS[draw(LEVEL_SHARES)]!,
      interests: interests(),
      slots: slots(1),
      languages: languages(),
      gender: own,
      wishesGender: wish(own, 0.22, 0.04),
      ageBand: AGE_BANDS[draw(AGE_SHARES)]!,
      wishesAge: random() < 0.1,
      waitsSince: waitsSince(),
    };
  };

  const buddy = (index: number): Buddy => {
    const own = gender([0.68, 0.3, 0.02]);
    const lowest = draw(LOWEST_LEVEL_SHARES);
    const highest = random() < 0.7 ? LEVELS.length - 1 : lowest + 1 + draw([1, 1, 1]);
    return {
      id: `buddy-${index + 1}`,
      levelMin: LEVELS[lowest]!,
      levelMax: LEVELS[Math.min(highest, LEVELS.length - 1)]!,
      interests: interests(),
      slots: slots(0.8),
      languages: languages(),
      gender: own,
      wishesGender: wish(own, 0.1, 0.02),
      ageBand: AGE_BANDS[draw(BUDDY_AGE_SHARES)]!,
      wishesAge: random() < 0.08,
      capacity: 1 + draw(CAPACITY_SHARES),
      certificateIssuedOn: null,
      waitsSince: waitsSince(),
    };
  };
  return { newcomer, buddy };
}

/**
 * A believable waiting list and its buddies, from a seed: levels mostly low, interests of uneven popularity in families,
 * three patterns of free time over 28 weekly slots, 24 languages, six age bands, wishes about gender and age on either side, one to three places
 * a buddy (1.52 on average). Synthetic people only.
 */
export function createInstance(newcomers: number, buddies: number, seed: number) {
  const { newcomer, buddy } = createTown(seeded(seed));
  return {
    newcomers: Array.from({ length: newcomers }, (_, index) => newcomer(index)),
    buddies: Array.from({ length: buddies }, (_, index) => buddy(index)),
  };
}

/** Buddies for each newcomer: more places than newcomers, about as many, and three for every four, as waiting lists have it. */
export const REGIMES = { s: 1, e: 0.66, c: 0.5 } as const;
export type Regime = keyof typeof REGIMES;
