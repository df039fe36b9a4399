import { dayNumber } from './calendar.ts';
import { checkDate, checkNewcomers, checkRoundOf } from './input.ts';
import type { Newcomer } from './people.ts';
import type { Round } from './round.ts';

/** How a group fared in a round. Waits in days, scores from 0 to 10,000; null where there is nobody. */
export interface Fared {
  newcomers: number;
  paired: number;
  medianScore: number | null;
  lowestScore: number | null;
  /** Of everybody before the round, and of those who stay behind after it. */
  longestWait: number | null;
  longestWaitAfter: number | null;
  medianWait: number | null;
  medianWaitAfter: number | null;
}

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? null;
const sort = (values: number[]) => values.sort((a, b) => a - b);

/**
 * How people fared of whom is known how many days each waited and with what score (0 to 10,000) she was paired, null when she was
 * not. Of an even number the larger of the two middle values counts as the median. Nobody gives counts of 0 and nulls.
 */
export function fare(people: readonly { days: number; score: number | null }[]): Fared {
  const scores = sort(people.flatMap(({ score }) => score ?? []));
  const before = sort(people.map(({ days }) => days));
  const after = sort(people.flatMap(({ days, score }) => (score === null ? [days] : [])));
  return {
    newcomers: people.length,
    paired: scores.length,
    medianScore: middle(scores),
    lowestScore: scores[0] ?? null,
    longestWait: before.at(-1) ?? null,
    longestWaitAfter: after.at(-1) ?? null,
    medianWait: middle(before),
    medianWaitAfter: middle(after),
  };
}

/**
 * How people fared, all of them and by each property in `groupings` (who has no value stands under `unknown`): see `fare`.
 * Nobody gives groups without members.
 */
export function fareByGroup<Person extends { days: number; score: number | null }>(
  people: readonly Person[],
  groupings: Readonly<Record<string, (person: Person) => string | null | undefined>>,
): { all: Fared; groups: Record<string, Record<string, Fared>> } {
  const groups = Object.fromEntries(
    Object.entries(groupings).map(([name, valueOf]) => {
      const members = Map.groupBy(people, (person) => valueOf(person) ?? 'unknown');
      return [name, Object.fromEntries([...members].map(([value, some]) => [value, fare(some)]))];
    }),
  );
  return { all: fare(people), groups };
}

/**
 * How a round treats people: all of them, and by each property that is asked for (such as gender or level), also by what
 * the engine does not look at (`others`, by name). Small groups
 * say little, and where figures leave the organisation they must be protected like any other figure.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function reportRound(
  newcomers: readonly Newcomer[],
  round: Round,
  on: string,
  properties: readonly ('gender' | 'level' | 'ageBand' | 'region')[] = ['gender', 'level', 'ageBand'],
  others: Readonly<Record<string, (newcomer: Newcomer) => string | null>> = {},
): { all: Fared; groups: Record<string, Record<string, Fared>> } {
  checkNewcomers(newcomers);
  checkRoundOf(round);
  checkDate(on, 'on');
  const scoreOf = new Map(round.pairs.map(({ newcomer, score }) => [newcomer, score]));
  const days = ({ waitsSince }: Newcomer) => Math.max(0, dayNumber(on)! - dayNumber(waitsSince)!);
  const groupings = [
    ...properties.map((property) => [property, (newcomer: Newcomer) => newcomer[property]] as const),
    ...Object.entries(others),
  ];
  return fareByGroup(
    newcomers.map((newcomer) => ({
      newcomer,
      days: days(newcomer),
      score: scoreOf.get(newcomer.id) ?? null,
    })),
    Object.fromEntries(
      groupings.map(([name, valueOf]) => [name, ({ newcomer }: { newcomer: Newcomer }) => valueOf(newcomer)]),
    ),
  );
}
