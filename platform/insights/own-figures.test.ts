import { boundSum, type Equation } from '@medespraak/statistics';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../testing/core-worlds.ts';
import { createVisitors, figuresOf, once, person, visitors } from '../testing/own-question-worlds.ts';
import type { Breakdown, Figure } from './insights.ts';
import type { Respondent } from './tabulation.ts';

/** People of whom so many chose each option of "visit". */
const visiting = (counts: Record<string, number>, from = 0) =>
  Object.entries(counts).flatMap(([option, count], place) =>
    Array.from({ length: count }, (_, index) =>
      person(from + 1000 * place + index, { visit: { choices: [option] } }),
    ),
  );

describe('figures of own questions', () => {
  it('are shares with Wilson’s interval and n, beside a core that does not change for them', () => {
    const people = visiting({ yes: 18, some: 12, no: 10 });
    const figures = figuresOf(people);
    expect(lineOf(figures, 'visit/yes')).toMatchObject({
      status: 'published',
      n: 40,
      value: 0.45,
      lower: 0.31,
      upper: 0.6,
    });
    for (let seed = 1; seed <= 4; seed++) {
      const world = createVisitors(seed);
      const core = figuresOf(world, { shared: true }).filter(({ subjectKind }) => subjectKind !== 'own');
      expect(core).toEqual(figuresOf(world, { own: false }));
    }
  });

  it('put a rare answer together with the next rare one, for the others would leave it', () => {
    const figures = figuresOf(visiting({ yes: 18, some: 12, no: 8, never: 2 }));
    expect(['yes', 'some', 'no', 'never', ''].map((id) => lineOf(figures, `visit/${id}`)?.status)).toEqual([
      'published',
      'published',
      'together',
      'together',
      'published',
    ]);
    expect(lineOf(figures, 'visit/')?.value).toBe(0.25);
  });

  it('say of numbers a mean, and a median from twenty people on; of dates a median in whole months', () => {
    const people = Array.from({ length: 30 }, (_, index) =>
      person(index, { children: { amount: index % 5 }, since: { amount: 19_000 + 10 * index } }),
    );
    const figures = figuresOf(people);
    expect(lineOf(figures, 'children')).toMatchObject({ status: 'published', n: 30, value: 2 });
    expect(lineOf(figures, 'children')?.details).toMatchObject({
      measure: 'mean',
      median: { value: 2, lower: 0, upper: 4 },
    });
    const since = lineOf(figures, 'since');
    expect(since?.details.measure).toBe('median');
    expect(new Date((since?.value ?? 0) * 86_400_000).getUTCDate()).toBe(1);
    expect(lineOf(figuresOf(people.slice(0, 15)), 'since')?.status).toBe('number-only');
  });

  it('give no mean that one person makes, nor a number that nearly everybody said', () => {
    const numbers = (...amounts: number[]) =>
      lineOf(
        figuresOf(amounts.map((amount, index) => person(index, { often: { amount }, children: { amount } }))),
        'children',
      );
    const usual = Array.from({ length: 14 }, (_, index) => index % 3);
    expect(numbers(...usual, 1)?.status).toBe('published');
    expect(numbers(...usual, 900)).toMatchObject({ status: 'number-only', value: null });
    expect(numbers(...Array.from({ length: 14 }, () => 2), 3)?.status).toBe('number-only');
  });

  it('count who wrote something, and say nothing of it; and nothing at all below ten', () => {
    const writers = (count: number) =>
      figuresOf(
        Array.from({ length: 30 }, (_, index) =>
          person(index, { wish: index < count ? { written: true } : { missing: 'abandoned' } }),
        ),
      );
    expect(lineOf(writers(12), 'wish')).toMatchObject({ status: 'published', n: 12, value: null });
    expect(lineOf(writers(9), 'wish')).toMatchObject({ status: 'withheld', n: null });
    expect(JSON.stringify(writers(9).filter(({ subjectId }) => subjectId === 'wish'))).not.toContain('9');
  });

  it('tell who did not know from who would rather not say', () => {
    const missing = (from: number, kind: 'dont-know' | 'prefer-not') =>
      Array.from({ length: 12 }, (_, index) => person(from + index, { visit: { missing: kind } }));
    const figures = figuresOf([
      ...visiting({ yes: 20, no: 20 }),
      ...missing(5000, 'dont-know'),
      ...missing(6000, 'prefer-not'),
    ]);
    expect(lineOf(figures, 'visit/yes')?.details.missing).toMatchObject({
      total: 24,
      kinds: { 'dont-know': 12, 'prefer-not': 12 },
    });
  });
});

describe('a question that only some were asked', () => {
  const comers = (yes: number, no: number) => [
    ...Array.from({ length: yes }, (_, index) =>
      person(index, { visit: { choices: ['yes'] }, what: { choices: [index % 2 ? 'eat' : 'talk'] } }),
    ),
    ...Array.from({ length: no }, (_, index) =>
      person(1000 + index, {
        visit: { choices: ['no'] },
        'why-not': { choices: [index % 2 ? 'time' : 'far'] },
      }),
    ),
  ];

  it('does not say how many had answered in that way, where nearly all or nearly none had', () => {
    const figures = figuresOf(comers(38, 2));
    expect(lineOf(figures, 'visit/yes')).toMatchObject({ status: 'bounded', value: 0.9 });
    for (const { subjectId, n, status } of figures)
      if (subjectId.startsWith('what')) expect([status, n]).toEqual(['withheld', null]);
  });

  it('has figures about everybody together where enough had, and by no group', () => {
    const figures = figuresOf(comers(24, 16), { shared: true });
    expect(lineOf(figures, 'what/eat')).toMatchObject({ status: 'published', n: 24, value: 0.5 });
    expect(lineOf(figures, 'why-not/time')).toMatchObject({ status: 'published', n: 16 });
    const groups = figures.filter(({ subjectId }) => /^(what|why-not)/.test(subjectId));
    expect(new Set(groups.map(({ groupDimension, audience }) => `${audience} ${groupDimension}`))).toEqual(
      new Set(['organisation all']),
    );
  });

  it('is left out when another was asked of all but two of the same people', () => {
    // "often" is asked of who eats: 24 of the 24 who come, then 22 of them.
    const eaters = comers(24, 16).map((one, index) =>
      index >= 24
        ? one
        : person(index, {
            visit: { choices: ['yes'] },
            what: { choices: index < 22 ? ['eat'] : ['talk'] },
            ...(index < 22 ? { often: { amount: index } } : {}),
          }),
    );
    const figures = figuresOf(eaters);
    expect(lineOf(figures, 'what/talk')?.status).toBe('bounded');
    expect(lineOf(figures, 'often')).toMatchObject({ status: 'withheld', n: null });
  });
});

describe('two releases of the same questions', () => {
  const before = visiting({ yes: 20, some: 12, no: 10 });
  const change = (count: number, to: string) =>
    before.map((one, index) => (index < count ? person(index, { visit: { choices: [to] } }) : one));

  it('show nothing when one to nine people answered otherwise, left or came; and all when ten did or nobody', () => {
    const again = (people: Respondent[], forgotten = 0) =>
      lineOf(figuresOf(people, { earlier: [once(before, forgotten)] }), 'visit/yes')?.status;
    expect(again(before)).toBe('published');
    for (const count of [1, 9]) expect(again(change(count, 'no'))).toBe('number-only');
    expect(again(change(10, 'no'))).not.toBe('published');
    expect(again(before.slice(1))).toBe('number-only');
    expect(again(before, 1)).toBe('number-only');
    // Nobody of the earlier release is here again.
    expect(again(visiting({ yes: 20, some: 12, no: 10 }, 50_000))).toBe('published');
  });

  it('show no number of a question that only some were asked when it says what one of them answered otherwise', () => {
    const comers = (yes: number) =>
      Array.from({ length: 40 }, (_, index) =>
        person(
          index,
          index < yes
            ? { visit: { choices: ['yes'] }, what: { choices: ['eat'] } }
            : { visit: { choices: ['no'] }, 'why-not': { choices: ['far'] } },
        ),
      );
    expect(lineOf(figuresOf(comers(25)), 'what/eat')?.n).toBe(25);
    const figures = figuresOf(comers(24), { earlier: [once(comers(25))] });
    for (const { subjectId, n } of figures) if (subjectId.startsWith('what')) expect(n).toBeNull();
  });
});

/** Everything that is shown of one option in the cells place × group of a breakdown, as equations over them. */
function attack(figures: readonly Figure[], people: readonly Respondent[], question: string, by: Breakdown) {
  const options = visitors.items.flatMap((item) =>
    item.id === question && 'options' in item ? item.options.map(({ id }) => id) : [],
  );
  const present = people.filter((one) => {
    const response = one.own?.get(question);
    return response && 'choices' in response;
  });
  const chose = (one: Respondent, option: string) => {
    const response = one.own?.get(question);
    return response && 'choices' in response && response.choices[0] === option;
  };
  const placeOf = (one: Respondent) => `${one.municipalityCode}/${one.groups[by]}`;
  const cells = [...new Set(present.map(placeOf))];
  const at = (option: number, cell: number) => option * cells.length + cell;
  const isIn = (figure: Figure, cell: string) => {
    const [place, group] = cell.split('/');
    return (
      (figure.audience === 'organisation' || figure.municipalityCode === place) &&
      (figure.groupDimension === 'all' || figure.groupValue === group)
    );
  };
  const lines = figures.filter(
    (one) =>
      one.subjectId.startsWith(`${question}/`) && (one.groupDimension === 'all' || one.groupDimension === by),
  );
  const equations: Equation[] = cells.map((cell, index) => ({
    variables: options.map((_, option) => at(option, index)),
    value: present.filter((one) => placeOf(one) === cell).length,
  }));
  for (const line of lines.filter(({ status }) => status === 'published')) {
    const own = line.subjectId.slice(question.length + 1);
    const ids =
      own === ''
        ? lines
            .filter(
              (one) =>
                one.status === 'together' &&
                one.audience === line.audience &&
                one.municipalityCode === line.municipalityCode,
            )
            .filter((one) => one.groupDimension === line.groupDimension && one.groupValue === line.groupValue)
            .map(({ subjectId }) => subjectId.slice(question.length + 1))
        : [own];
    const inside = cells.flatMap((cell, index) => (isIn(line, cell) ? [index] : []));
    const whom = present.filter((one) => isIn(line, placeOf(one)));
    equations.push({
      variables: ids.flatMap((id) => inside.map((cell) => at(options.indexOf(id), cell))),
      value: whom.filter((one) => ids.some((id) => chose(one, id))).length,
    });
  }
  // What must not follow: of everybody, each group, each place, and each group of each place, an answer of nearly all, nearly none or few.
  const sets = [
    cells,
    ...[...new Set(present.map((one) => one.groups[by]))].map((group) =>
      cells.filter((cell) => cell.endsWith(`/${group}`)),
    ),
    ...[null, 'GM0001', 'GM0002'].map((place) => cells.filter((cell) => cell.startsWith(`${place}/`))),
    ...cells.map((cell) => [cell]),
  ];
  return sets.flatMap((set) => {
    const whom = present.filter((one) => set.includes(placeOf(one)));
    return options.map((id, option) => ({
      n: whom.length,
      sum: whom.filter((one) => chose(one, id)).length,
      range: boundSum(
        options.length * cells.length,
        equations,
        set.map((cell) => at(option, cells.indexOf(cell))),
      ),
    }));
  });
}

describe('an attacker with all figures of an organisation and of its municipalities, own questions among them', () => {
  it(
    'finds no answer that nearly all, nearly none or fewer than ten people of a group gave',
    { timeout: 60_000 },
    () => {
      let shown = 0;
      for (let seed = 1; seed <= 8; seed++) {
        const people = createVisitors(seed);
        const figures = figuresOf(people, { shared: true });
        shown += figures.filter(({ subjectId, status, groupDimension, audience }) => {
          const isPart = groupDimension !== 'all' || audience === 'municipality';
          return /^(visit|first)\//.test(subjectId) && status === 'published' && isPart;
        }).length;
        for (const by of ['gender', 'language'] as const)
          for (const question of ['visit', 'first'])
            for (const { n, sum, range } of attack(figures, people, question, by)) {
              const where = `world ${seed}, ${question} by ${by}: ${sum} of ${n}`;
              expect(range, where).not.toBeNull();
              if (n > 0 && (n < 10 || sum <= 0.1 * n || sum >= 0.9 * n))
                expect((range?.upper ?? 0) - (range?.lower ?? 0), where).toBeGreaterThan(0.4);
            }
      }
      // Showing nothing would be safe too.
      expect(shown).toBeGreaterThan(40);
    },
  );

  it('leaves a municipality that reads figures a withheld line of a question, and others none', () => {
    let hidden = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const figures = figuresOf(createVisitors(seed), { shared: true });
      const ofPlaces = figures.filter(({ audience }) => audience === 'municipality');
      const readers = new Set(
        ofPlaces.filter(({ subjectKind }) => subjectKind === 'response').map((one) => one.municipalityCode),
      );
      const withheld = ofPlaces.filter((one) => one.subjectKind === 'own' && one.status === 'withheld');
      for (const { municipalityCode } of withheld) expect(readers).toContain(municipalityCode);
      hidden += withheld.length;
    }
    expect(hidden).toBeGreaterThan(0);
  });

  it('reads no number below ten, and none of a question that only some were asked that tells of nearly all or few', () => {
    let ofSome = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const people = createVisitors(seed);
      const figures = figuresOf(people);
      for (const { n } of figures) if (n !== null) expect(n).toBeGreaterThanOrEqual(10);
      const isShown = (id: string) =>
        figures.some(({ subjectId, n }) => subjectId.split('/')[0] === id && n !== null);
      const asked = (id: string) => people.filter(({ own }) => own?.has(id)).length;
      const whole = people.length;
      for (const id of ['what', 'why-not']) {
        if (!isShown(id)) continue;
        ofSome++;
        expect(asked(id)).toBeGreaterThan(0.1 * whole);
        expect(asked(id)).toBeLessThan(0.9 * whole);
      }
      if (isShown('often')) {
        expect(isShown('what')).toBe(true);
        expect(asked('often')).toBeLessThan(0.9 * asked('what'));
      }
    }
    expect(ofSome).toBeGreaterThan(14);
  });
});
