import { describe, expect, it } from 'vitest';
import { estimateProportion } from '../estimates/proportion.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { auditTables } from './audit.ts';
import type { PublishedCount } from './differences.ts';
import { protectFamily, type ProtectedSubject } from './family.ts';
import { protectShare } from './share.ts';
import type { Subject } from './subject.ts';

/**
 * Five hundred seeded releases, each attacked with everything that is published: all counts, and all shares as rounded,
 * with bounds. The attacker subtracts groups, among them municipalities, from totals.
 */
const RELEASES = 500;
const options = { minimum: 10 };
const divisions: Record<string, readonly string[]> = {
  gender: ['woman', 'man', 'unknown'],
  age: ['16-24', '25-34', '35-44', '45-54', '55+'],
  route: ['asylum', 'family', 'work', 'unknown'],
  language: ['ar', 'ti', 'fa', 'uk', 'tr', 'so', 'other'],
  municipality: ['Zandmeer', 'Heidewijk', 'elsewhere'],
};

interface Person {
  groups: Record<string, string>;
  /** 0 or 1 for each subject; null when she did not answer. */
  answers: Record<string, number | null>;
}

const subjects = ['work', 'home', 'health', 'rare'];

function createPeople(random: () => number): Person[] {
  const pick = (names: readonly string[], skew: number) =>
    names[Math.min(names.length - 1, Math.floor(names.length * random() ** skew))] ?? '';
  const size = 12 + Math.floor(random() * 250);
  const skew = 1 + 3 * random();
  const missing = random() < 0.3 ? 0 : 0.25 * random();
  const chance = random();
  const people = Array.from({ length: size }, (): Person => {
    const groups = Object.fromEntries(
      Object.entries(divisions).map(([by, names]) => [by, pick(names, skew)]),
    );
    return { groups, answers: {} };
  });
  // Groups of exactly nine and one, and an empty one.
  resize(people, 'language', 'so', 9);
  resize(people, 'route', 'work', 1);
  resize(people, 'age', '55+', 0);
  const unanimous = pick(divisions['gender'] ?? [], 1);
  for (const person of people) {
    for (const subject of subjects) {
      const isMissing = random() < (subject === 'rare' ? 0.85 : missing);
      const says =
        person.groups['gender'] === unanimous && subject === 'home' ? 1 : Number(random() < chance);
      person.answers[subject] = isMissing ? null : says;
    }
  }
  return people;
}

function resize(people: readonly Person[], by: string, group: string, size: number): void {
  const fallback = divisions[by]?.[0] ?? '';
  people.forEach((person, index) => {
    if (index < size) person.groups[by] = group;
    else if (person.groups[by] === group) person.groups[by] = fallback;
  });
}

function countSubject(people: readonly Person[], subject: string): Subject {
  const valid = people.filter((person) => typeof person.answers[subject] === 'number');
  const count = (group: readonly Person[]) => ({
    n: group.length,
    sum: group.reduce((sum, person) => sum + (person.answers[subject] ?? 0), 0),
  });
  const { n, sum } = count(valid);
  return {
    subject,
    total: n,
    sum,
    partitions: Object.entries(divisions).map(([by, names]) => ({
      by,
      cells: names.map((group) => ({
        group,
        ...count(valid.filter((person) => person.groups[by] === group)),
      })),
    })),
  };
}

interface Release {
  people: Person[];
  counted: Subject[];
  decided: ProtectedSubject[];
}

function createRelease(seed: number): Release {
  const people = createPeople(createRandom(seed));
  const counted = subjects.map((subject) => countSubject(people, subject));
  return { people, counted, decided: protectFamily(counted, options) };
}

/** One number on a page or behind it: a group or the total. */
interface Figure {
  group: string | null;
  n: number;
  sum: number;
  published: boolean;
  share: 'value' | 'bound' | 'withheld';
}

/** All figures of one subject in one partition. */
function listFigures({ counted, decided }: Release, s: number, by: string): Figure[] {
  const [data, outcome] = [counted[s], decided[s]];
  if (!data || !outcome) throw new Error(`no subject ${String(s)}`);
  const p = data.partitions.findIndex((partition) => partition.by === by);
  const total: Figure = {
    group: null,
    n: data.total,
    sum: data.sum ?? 0,
    published: outcome.totalPublished,
    share: outcome.totalShare,
  };
  const cells = (data.partitions[p]?.cells ?? []).map((cell, index): Figure => {
    const decision = outcome.partitions[p]?.cells[index];
    if (!decision) throw new Error(`no decision for ${cell.group}`);
    const { published, share } = decision;
    return { group: cell.group, n: cell.n, sum: cell.sum ?? 0, published, share };
  });
  return [total, ...cells];
}

/** The groups that a figure counts. */
const atomsOf = ({ group }: Figure, by: string) => (group === null ? [...(divisions[by] ?? [])] : [group]);

function auditFigures(figures: readonly Figure[], by: string, all: readonly Figure[] = figures) {
  const label = ({ group }: Figure) => group ?? 'total';
  const published: PublishedCount[] = figures
    .filter((figure) => figure.published)
    .map((figure) => ({ label: label(figure), cells: atomsOf(figure, by), n: figure.n }));
  const withheld = all
    .filter((figure) => !figure.published && figure.n > 0 && figure.n < options.minimum)
    .map((figure) => ({ label: label(figure), cells: atomsOf(figure, by) }));
  return auditTables({ published, withheld }, options);
}

/** The sums that fit what the page shows: whole-percent share and interval, or a bound. */
function readPublishedShare(figure: Figure): [number, number] {
  if (figure.share === 'withheld') return [0, figure.published ? figure.n : Infinity];
  const pages = readPages(figure.n);
  const fitting = pages.flatMap((page, sum) => (page === pages[figure.sum] ? [sum] : []));
  return [Math.min(...fitting), Math.max(...fitting)];
}

/** What the page would show for each possible number of people who say yes. */
const pagesBySize = new Map<number, string[]>();
function readPages(n: number): string[] {
  const known = pagesBySize.get(n);
  if (known) return known;
  const pages = Array.from({ length: n + 1 }, (_, sum) =>
    JSON.stringify(protectShare(estimateProportion(sum, n), options)),
  );
  pagesBySize.set(n, pages);
  return pages;
}

/** Narrows the ranges of all sums until nothing more follows: the groups add up to the total. */
function propagate(figures: readonly Figure[], by: string): Map<string, [number, number]> {
  const ranges = new Map(figures.map((figure) => [figure.group ?? 'total', readPublishedShare(figure)]));
  const parts = divisions[by] ?? [];
  const add = (names: readonly string[], end: 0 | 1) =>
    names.reduce((sum, name) => sum + (ranges.get(name)?.[end] ?? 0), 0);
  for (let round = 0, changed = true; changed && round < 50; round++) {
    changed = false;
    const narrow = (name: string, low: number, high: number) => {
      const [oldLow, oldHigh] = ranges.get(name) ?? [0, Infinity];
      const next: [number, number] = [Math.max(oldLow, low), Math.min(oldHigh, high)];
      if (next[0] > oldLow || next[1] < oldHigh) changed = true;
      ranges.set(name, next);
    };
    narrow('total', add(parts, 0), add(parts, 1));
    for (const part of parts) {
      const others = parts.filter((name) => name !== part);
      const [low, high] = ranges.get('total') ?? [0, Infinity];
      narrow(part, Math.max(0, low - add(others, 1)), high - add(others, 0));
    }
  }
  return ranges;
}

describe('an attacker with a whole release', { timeout: 60_000 }, () => {
  const releases = Array.from({ length: RELEASES }, (_, seed) => createRelease(seed + 1));
  const eachTable = (
    visit: (release: Release, figures: Figure[], by: string, s: number, name: string) => void,
  ) => {
    releases.forEach((release, index) => {
      for (const by of Object.keys(divisions)) {
        subjects.forEach((subject, s) => {
          visit(release, listFigures(release, s, by), by, s, `release ${index + 1}, ${subject} by ${by}`);
        });
      }
    });
  };

  it('finds no count of one to nine people, by linear programming or repeated subtraction', () => {
    let published = 0;
    let withheld = 0;
    eachTable((_, figures, by, _s, name) => {
      published += figures.filter((figure) => figure.published).length;
      withheld += figures.filter((figure) => !figure.published && figure.n >= options.minimum).length;
      expect(auditFigures(figures, by), name).toEqual([]);
    });
    // A release that shows nothing is safe too; this one must be of use.
    expect(published).toBeGreaterThan(0.5 * withheld);
  });

  it('finds none either by laying indicators that everybody answered on top of each other', () => {
    let tried = 0;
    for (const release of releases) {
      const complete = subjects.flatMap((_, s) =>
        release.counted[s]?.total === release.people.length ? [s] : [],
      );
      if (complete.length < 2) continue;
      for (const by of Object.keys(divisions)) {
        tried++;
        const figures = complete.flatMap((s) => listFigures(release, s, by));
        expect(auditFigures(figures, by)).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('never sees a group for one indicator that is hidden as too small for another with the same breakdown', () => {
    eachTable((release, figures, by, _s, name) => {
      const hasBreakdown = figures.some(({ group, published }) => group && published);
      if (!hasBreakdown) return;
      const small = figures.filter(({ group, n }) => group && n > 0 && n < options.minimum);
      for (const { group } of small) {
        for (let other = 0; other < subjects.length; other++) {
          const same = listFigures(release, other, by).find((figure) => figure.group === group);
          expect(same?.published, `${name}: ${group}`).toBe(false);
        }
      }
    });
  });

  it('cannot tell how a small group answered, nor that a bounded group is unanimous', () => {
    let bounded = 0;
    let valued = 0;
    let lost = 0;
    eachTable((_, figures, by, _s, name) => {
      const ranges = propagate(figures, by);
      for (const figure of figures) {
        const [low = NaN, high = NaN] = ranges.get(figure.group ?? 'total') ?? [];
        const where = `${name}: ${figure.group ?? 'total'}`;
        if (figure.share === 'value') valued++;
        if (figure.published && figure.share === 'withheld') lost++;
        if (figure.share === 'bound') {
          bounded++;
          expect(high, where).toBeGreaterThan(low);
        }
        const isUnanimous = figure.sum === 0 || figure.sum === figure.n;
        const isSmall = figure.n > 0 && figure.n < options.minimum;
        if (figure.share === 'withheld' && figure.n > 0 && (isSmall || isUnanimous)) {
          expect(high, where).toBeGreaterThan(low);
        }
      }
    });
    expect(bounded).toBeGreaterThan(100);
    // The price of that: shares whose number of people is shown, but not what they said.
    expect(lost).toBeLessThan(0.15 * valued);
  });
});
