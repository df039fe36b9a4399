import { expect, it } from 'vitest';
import { listFields, suggestMapping, type Field, type ListKind } from '@medespraak/exchange';
import { peopleTable } from '#lib/server/people/export-people.ts';
import { messages } from '#lib/server/messages.ts';

/** What the screens about people call a field, beside what the import screen calls it. */
const SHOWN = {
  given: 'givenName',
  family: 'familyName',
  name: 'fullName',
  email: 'email',
  phone: 'phone',
  gender: 'gender',
  'birth-year': 'birthYear',
  'first-language': 'firstLanguage',
  languages: 'languages',
  level: 'level',
  dutch: 'level',
  levels: 'levels',
  'level-min': 'levels',
  'level-max': 'levels',
  residence: 'residence',
  municipality: 'residence',
  interests: 'interests',
  slots: 'slots',
  times: 'slots',
  wish: 'wishesGender',
  'wish-buddy': 'wishesGender',
  capacity: 'capacity',
  places: 'capacity',
  certificate: 'certificateIssuedOn',
  route: 'route',
  registered: 'registeredOn',
  'registered-on': 'registeredOn',
  notes: 'notes',
} as const satisfies Record<string, Field>;

/** Only in a list of one kind, or under another name there. */
const OF_ONE_KIND: Partial<Record<keyof typeof SHOWN, ListKind>> = {
  wish: 'newcomers',
  'wish-buddy': 'buddies',
};

const labels = (['nl', 'en'] as const).flatMap((language) =>
  (['newcomers', 'buddies'] as const).flatMap((kind) => {
    const people = messages('coordinator-people', language);
    const list = messages('coordinator-import', language);
    const fields = listFields(kind);
    return [
      ...fields.map((field) => [language, kind, list(`field-${field}`), field] as const),
      ...(Object.keys(SHOWN) as (keyof typeof SHOWN)[])
        .filter((key) => fields.includes(SHOWN[key]) && (OF_ONE_KIND[key] ?? kind) === kind)
        .map((key) => [language, kind, people(key), SHOWN[key]] as const),
    ];
  }),
);

it.each(labels)('in %s a list of %s with the column "%s" has a %s', (_language, kind, label, field) =>
  expect(suggestMapping([label], kind)).toEqual([{ header: label, field, confidence: 'certain' }]),
);

it.each(['Wacht sinds', 'Waits since', 'Waiting since'])('"%s" is the day of registration', (label) =>
  expect(suggestMapping([label], 'newcomers')[0]).toMatchObject({
    field: 'registeredOn',
    confidence: 'certain',
  }),
);

it.each(['nl', 'en'] as const)('every column of an export in %s but the state is read again', (language) => {
  for (const [kind, list] of [['newcomer', 'newcomers'], ['buddy', 'buddies']] as const) {
    const { columns } = peopleTable([], kind, language);
    const headers = columns.filter(({ key }) => key !== 'state').map(({ header }) => header);
    expect(headers.length).toBeGreaterThan(12);
    expect(suggestMapping(headers, list).filter(({ confidence }) => confidence !== 'certain')).toEqual([]);
  }
}); // prettier-ignore
