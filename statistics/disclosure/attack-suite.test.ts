import { describe, expect, it } from 'vitest';
import { reconstructBits, type Told } from '../testing/reconstruct.ts';
import { createBytes } from '../testing/seeded-bytes.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { suppressionTables } from '../testing/suppression-tables.ts';
import { comparePeople, mayFollow } from './between-releases.ts';
import { addNoise, type BudgetLedger, reserveBudget } from './budget.ts';
import { protectFamily } from './family.ts';
import { protectLinkedCounts } from './linked-counts.ts';
import { protectRoundedShare } from './rounded-share.ts';
import { type RuleSet, ruleSets } from './rules.ts';
import { attackTable, protectTable } from './table.ts';

/**
 * Attacks of statistics.md §5.5 on what the library lets through, each with the same seeds every time. Beside each stands what
 * the attack achieves without protection, so that one that does nothing is noticed.
 */
const { internal, municipal } = ruleSets;

describe('subtracting from margins', () => {
  it.each([internal, municipal])('pins no withheld count of the known hard tables: $id', (rules) => {
    for (const { table } of suppressionTables)
      for (const { range } of attackTable(table, protectTable(table, rules), rules))
        expect(range.upper - range.lower).toBeGreaterThanOrEqual(10);
  });
});

describe('asking for everybody but one', () => {
  it('is answered only where the one, or few, who are left out cannot be told', () => {
    for (let few = 1; few <= 9; few++) {
      const pieces = new Map([
        ['she', few],
        ['others', 60],
      ]);
      const counts = [
        { label: 'everybody', pieces: ['she', 'others'] },
        { label: 'everybody but her', pieces: ['others'] },
      ];
      const shown = protectLinkedCounts(pieces, counts, internal).counts.filter(
        ({ kind }) => kind === 'count',
      );
      expect(shown.length).toBeLessThan(2);
    }
  });
});

/** A figure that is published again after each event, if the rules let it. */
class Board {
  published = '';
  #behind = new Map<string, number>();
  #forgotten = 0;
  readonly #rules: RuleSet;

  constructor(rules: RuleSet) {
    this.#rules = rules;
  }

  erase(person: string): void {
    if (this.#behind.delete(person)) this.#forgotten++;
  }

  /** Returns whether it was published anew. */
  refresh(now: ReadonlyMap<string, number>): boolean {
    const between = comparePeople(this.#behind, now, this.#forgotten);
    const makesDifference = between.left + between.joined + between.changed;
    if (this.published !== '' && (makesDifference === 0 || !mayFollow(between, this.#rules))) return false;
    const yes = [...now.values()].filter((answer) => answer === 1).length;
    this.published = JSON.stringify(protectRoundedShare(yes, now.size, this.#rules));
    this.#behind = new Map(now);
    this.#forgotten = 0;
    return true;
  }
}

describe('comparing before and after', () => {
  it.each([internal, municipal])(
    'shows none of 500 joins, leaves, withdrawals and corrections: $id',
    (rules) => {
      const random = createRandom(11);
      const answer = () => Number(random() < 0.5);
      for (let event = 0; event < 500; event++) {
        const people = new Map(Array.from({ length: 40 }, (_, index) => [`person ${index}`, answer()]));
        const board = new Board(rules);
        board.refresh(people);
        const before = board.published;
        const kind = event % 4;
        if (kind === 0) people.set('she', answer());
        if (kind === 1) people.delete('person 7');
        if (kind === 2) board.erase('person 7');
        if (kind === 2) people.delete('person 7');
        if (kind === 3) people.set('person 7', 1 - (people.get('person 7') ?? 0));
        expect(board.refresh(people)).toBe(false);
        expect(board.published).toBe(before);
      }
    },
  );

  it('opens when ten make the difference, and then tells little about one of them', () => {
    const random = createRandom(12);
    let right = 0;
    let rightWithout = 0;
    const trials = 4000;
    for (let trial = 0; trial < trials; trial++) {
      const joiners = Array.from({ length: 10 }, () => Number(random() < 0.5));
      const [hers = 0] = joiners;
      const more = joiners.reduce((sum, one) => sum + one, 0);
      const guess = more === 5 ? Number(random() < 0.5) : Number(more > 5);
      right += Number(guess === hers);
      // Without the rule the figure appears after she joined alone.
      rightWithout += Number(hers === joiners[0]);
    }
    expect(rightWithout / trials).toBe(1);
    expect(right / trials).toBeLessThan(0.65);
  });
});

describe('asking again and again', () => {
  const [{ table } = { table: { rows: [], columns: [], counts: [] } }] = suppressionTables;

  it('gives the same answer 200 times, so that there is nothing to average', () => {
    const first = JSON.stringify(protectTable(table, municipal));
    for (let time = 0; time < 200; time++) expect(JSON.stringify(protectTable(table, municipal))).toBe(first);
  });

  it('gets noise once for a release, and a budget in more parts makes the average no better', () => {
    const truth = 2000;
    const errorOfAverage = (releases: number) => {
      const source = createBytes(20 + releases);
      let squares = 0;
      const trials = 400;
      for (let trial = 0; trial < trials; trial++) {
        let ledger: BudgetLedger = { population: 'NL', unit: 'rho', limit: '1/10', entries: [] };
        let sum = 0;
        for (let part = 0; part < releases; part++) {
          const request = { release: String(part), spent: `1/${10 * releases}`, countsPerPerson: 1 };
          const outcome = reserveBudget(ledger, request);
          if (outcome.kind !== 'reserved') throw new Error(outcome.reason);
          ledger = outcome.ledger;
          sum += addNoise([truth], outcome.grant, source)[0] ?? 0;
        }
        const oneMore = { release: 'one more', spent: '1/1000', countsPerPerson: 1 };
        expect(reserveBudget(ledger, oneMore).kind).toBe('refused');
        squares += (sum / releases - truth) ** 2;
      }
      return Math.sqrt(squares / trials);
    };
    const [once, often] = [errorOfAverage(1), errorOfAverage(10)];
    // Both are √(1/(2·0.1)) = 2.2 but for chance.
    expect(often / once).toBeGreaterThan(0.85);
    expect(often / once).toBeLessThan(1.15);
  });
});

describe('rebuilding everybody’s answers', () => {
  const baseRate = 0.7;
  const accuracy = (bits: readonly number[], guess: readonly number[]) =>
    bits.filter((bit, person) => bit === guess[person]).length / bits.length;

  /** All sums that an exact reader of the figures gets: the total and each group whose answers are shown. */
  function readFigures(bits: readonly number[], random: () => number): Told[] {
    const divisions = { gender: 3, age: 5, language: 6, route: 4 };
    const groups = Object.values(divisions).map((size) => bits.map(() => Math.floor(size * random() ** 1.5)));
    const everybody = bits.map((_, person) => person);
    const told = (people: readonly number[]): Told => ({
      people,
      sum: people.reduce((sum, person) => sum + (bits[person] ?? 0), 0),
    });
    const members = Object.entries(divisions).map(([by, size], division) => ({
      by,
      groups: Array.from({ length: size }, (_, group) =>
        everybody.filter((person) => groups[division]?.[person] === group),
      ),
    }));
    const [decided] = protectFamily(
      [
        {
          subject: 'secret',
          total: bits.length,
          sum: told(everybody).sum,
          partitions: members.map(({ by, groups: each }) => ({
            by,
            cells: each.map((people, group) => ({
              group: String(group),
              n: people.length,
              sum: told(people).sum,
            })),
          })),
        },
      ],
      internal,
    );
    const shown = members.flatMap(({ groups: each }, division) =>
      each.filter((_, group) => decided?.partitions[division]?.cells[group]?.share === 'value'),
    );
    return (decided?.totalShare === 'value' ? [everybody, ...shown] : shown).map(told);
  }

  it.each([40, 100])('of %i people does no better than the base rate with what is shown', (size) => {
    const random = createRandom(size);
    let gained = 0;
    const trials = 40;
    for (let trial = 0; trial < trials; trial++) {
      const bits = Array.from({ length: size }, () => Number(random() < baseRate));
      const ones = bits.filter((bit) => bit === 1).length / size;
      const guess = reconstructBits(size, readFigures(bits, random), baseRate);
      gained += accuracy(bits, guess) - Math.max(ones, 1 - ones);
    }
    expect(gained / trials).toBeLessThan(0.05);
  });

  it('succeeds when every question about any subset is answered exactly', () => {
    const random = createRandom(5);
    const size = 40;
    const bits = Array.from({ length: size }, () => Number(random() < baseRate));
    const told = Array.from({ length: 4 * size }, (): Told => {
      const people = bits.flatMap((_, person) => (random() < 0.5 ? [person] : []));
      return { people, sum: people.reduce((sum, person) => sum + (bits[person] ?? 0), 0) };
    });
    expect(accuracy(bits, reconstructBits(size, told, baseRate))).toBe(1);
  });
});
