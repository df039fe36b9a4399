import { AGE_BANDS, LEVELS } from './people.ts';
import type { Buddy, Newcomer } from './people.ts';

/** A hard rule about a few properties of both, which it names: it is looked at once for each combination. */
export interface PairRule {
  newcomer: readonly (keyof Newcomer)[];
  buddy: readonly (keyof Buddy)[];
  breaks(newcomer: Newcomer, buddy: Buddy): boolean;
}

function outsideRange({ level }: Newcomer, { levelMin, levelMax }: Buddy): boolean {
  if (level === null) return false;
  const at = LEVELS.indexOf(level);
  return at < LEVELS.indexOf(levelMin) || at > LEVELS.indexOf(levelMax);
}

/** The rules that look at properties of two people; another one is another entry, with its name in OBSTACLES. */
export const PAIR_RULES = {
  level: { newcomer: ['level'], buddy: ['levelMin', 'levelMax'], breaks: outsideRange },
  'gender-wish': {
    newcomer: ['wishesGender'],
    buddy: ['gender'],
    breaks: ({ wishesGender }, { gender }) => wishesGender !== null && wishesGender !== gender,
  },
  'buddy-gender-wish': {
    newcomer: ['gender'],
    buddy: ['wishesGender'],
    breaks: ({ gender }, { wishesGender }) => wishesGender !== null && wishesGender !== gender,
  },
  'age-wish': {
    newcomer: ['ageBand', 'wishesAge'],
    buddy: ['ageBand', 'wishesAge'],
    breaks: (newcomer, buddy) => {
      if (!newcomer.wishesAge && !buddy.wishesAge) return false;
      if (!newcomer.ageBand || !buddy.ageBand) return true;
      return Math.abs(AGE_BANDS.indexOf(newcomer.ageBand) - AGE_BANDS.indexOf(buddy.ageBand)) > 1;
    },
  },
  region: {
    newcomer: ['region'],
    buddy: ['region'],
    breaks: ({ region: hers }, { region: theirs }) => Boolean(hers) && Boolean(theirs) && hers !== theirs,
  },
} satisfies Record<string, PairRule>;
