import { loadFramework, type OwnItem, type OwnModule } from '@medespraak/framework';
import { compileFigures } from '../insights/compilation.ts';
import type { EarlierRelease } from '../insights/earlier-releases.ts';
import type { Breakdown, Figure, ReleaseDefinition } from '../insights/insights.ts';
import { questionsOf, type OwnResponse } from '../insights/own-questions.ts';
import type { Respondent } from '../insights/tabulation.ts';

const base = {
  help: {},
  picture: null,
  required: false,
  sensitive: false,
  condition: null,
  indicator: null,
  group: null,
};
const options = (...ids: string[]) => ids.map((id) => ({ id, texts: { nl: id }, picture: null }));

/** Questions of every kind: what follows "visit" is asked of those who come, and "often" of those who come to eat. */
export const visitors: OwnModule = {
  title: { nl: 'Het buurthuis' },
  languages: ['nl'],
  groups: [],
  items: [
    {
      ...base,
      id: 'visit',
      kind: 'single',
      question: { nl: 'Komt u?' },
      options: options('yes', 'some', 'no', 'never'),
    },
    {
      ...base,
      id: 'what',
      kind: 'multiple',
      question: { nl: 'Wat doet u?' },
      condition: { kind: 'equals', item: 'visit', value: 'yes' },
      options: [
        ...options('eat', 'talk', 'learn'),
        { id: 'none', texts: { nl: 'Niets' }, picture: null, alone: true },
      ],
    },
    {
      ...base,
      id: 'often',
      kind: 'number',
      decimals: 0,
      min: 0,
      max: 31,
      question: { nl: 'Hoe vaak?' },
      condition: { kind: 'includes', item: 'what', option: 'eat' },
    },
    {
      ...base,
      id: 'why-not',
      kind: 'single',
      question: { nl: 'Waarom niet?' },
      condition: { kind: 'not', of: { kind: 'equals', item: 'visit', value: 'yes' } },
      options: options('time', 'far'),
    },
    {
      ...base,
      id: 'needs',
      kind: 'multiple',
      question: { nl: 'Wat heeft u nodig?' },
      options: options('bike', 'child care', 'money'),
    },
    {
      ...base,
      id: 'children',
      kind: 'number',
      decimals: 0,
      min: 0,
      max: 12,
      question: { nl: 'Hoeveel kinderen?' },
    },
    { ...base, id: 'since', kind: 'date', min: null, max: null, question: { nl: 'Sinds wanneer?' } },
    {
      ...base,
      id: 'first',
      kind: 'rank',
      atMost: 2,
      question: { nl: 'Wat eerst?' },
      options: options('work', 'home', 'friends'),
    },
    { ...base, id: 'wish', kind: 'short-text', question: { nl: 'Wat wenst u?' } },
    {
      ...base,
      id: 'alone',
      kind: 'scale',
      sensitive: true,
      question: { nl: 'Alleen?' },
      options: options('often', 'sometimes', 'never'),
    },
  ] satisfies OwnItem[],
};

const framework = loadFramework();
const instrument = framework.instruments.get('pulse-10');
const dimensions: readonly Breakdown[] = ['gender', 'language'];
const published = {
  moduleId: 'module',
  versionId: 'version',
  number: 1,
  questions: questionsOf(visitors, {}),
};

/** The figures of some people who were asked these questions, the core and after it their own. */
export function figuresOf(
  people: readonly Respondent[],
  {
    shared = false,
    earlier = [],
    own = true,
  }: { shared?: boolean; earlier?: EarlierRelease[]; own?: boolean } = {},
): Figure[] {
  const definition: ReleaseDefinition = {
    minimum: 10,
    dimensions,
    shareWithMunicipality: true,
    ...(own ? { own: { ...published, shared } } : {}),
  };
  return compileFigures(people, framework, 'pulse-10', definition, earlier, own ? visitors : null);
}

export const once = (respondents: readonly Respondent[], forgotten = 0): EarlierRelease => ({
  respondents,
  forgotten,
  ownModuleId: 'module',
});

/** Somebody who said this to own questions, and to the core what everybody says in turn. */
export function person(
  index: number,
  own: Record<string, OwnResponse>,
  groups: Partial<Respondent['groups']> = {},
): Respondent {
  return {
    pseudonym: `person ${index}`,
    groups: { gender: 'woman', language: 'ar', 'age-band': '35-44', route: 'b1', ...groups },
    municipalityCode: null,
    responses: new Map(
      (instrument?.items ?? []).map((item, place) => [item, { value: (index + place) % 3 }]),
    ),
    own: new Map(Object.entries(own)),
  };
}

/** People of three places, four languages and three genders who answer at random, some more alike than others. */
export function createVisitors(seed: number): Respondent[] {
  let state = seed;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const skew = 1 + 2 * random();
  const pick = (names: readonly string[]) => names[Math.floor(names.length * random() ** skew)] ?? '';
  const some = (names: readonly string[]) => {
    const found = names.filter(() => random() < 0.4);
    return found.length > 0 ? found : [pick(names)];
  };
  return Array.from({ length: 40 + Math.floor(random() * 200) }, (_, index) => {
    const own: Record<string, OwnResponse> = {};
    const say = (id: string, response: OwnResponse) =>
      (own[id] = random() < 0.06 ? { missing: random() < 0.5 ? 'dont-know' : 'abandoned' } : response);
    const visit = say('visit', { choices: [pick(['yes', 'some', 'no', 'never'])] });
    const comes = 'choices' in visit && visit.choices[0] === 'yes';
    if (comes) {
      const what = say('what', { choices: some(['eat', 'talk', 'learn']) });
      if ('choices' in what && what.choices.includes('eat'))
        say('often', { amount: Math.floor(random() * 31) });
    } else say('why-not', { choices: [pick(['time', 'far'])] });
    say('needs', { choices: some(['bike', 'child care', 'money']) });
    say('children', { amount: Math.floor(6 * random()) });
    say('since', { amount: 19_000 + Math.floor(1_000 * random()) });
    say('first', { choices: [pick(['work', 'home', 'friends'])] });
    if (random() < 0.5) say('wish', { written: true });
    else own['wish'] = { missing: 'abandoned' };
    say('alone', { choices: [pick(['often', 'sometimes', 'never'])] });
    const made = person(index, own, {
      gender: pick(['woman', 'man', 'unknown']),
      language: pick(['ar', 'ti', 'uk', 'tr']),
    });
    return { ...made, municipalityCode: [null, 'GM0001', 'GM0002'][Math.floor(3 * random())] ?? null };
  });
}
