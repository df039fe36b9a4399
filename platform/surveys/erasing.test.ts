import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { requestCode } from '../devices/devices.operations.ts';
import { selectRows } from '../foundation/database.ts';
import { asId, type PersonId } from '../foundation/ids.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { removeExamples } from '../organisations/organisations.operations.ts';
import { openImport, readImport } from '../people/imports.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import { erasePerson } from './erasing.operations.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { answerItem, giveConsent, openLink } from './respondent.operations.ts';
import { createWave } from './waves.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let ids: Record<string, string>;

const rowsOf = <T>(query: ReturnType<typeof sql>) => selectRows<T>(platform.database.connection, query);
const outbox = () => {
  const { outbox: folder } = platform.postman;
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
};
const erase = (name: string) =>
  erasePerson(platform, house.coordinator, {
    organisationId: house.organisationId,
    personId: ids[name] ?? '',
  });
const countOf = async (name: string) => {
  const pseudonym = pseudonymOf(platform.keys.pseudonyms, 'monitoring-v1', asId<PersonId>(ids[name] ?? ''));
  const [row] = await rowsOf<{ count: number }>(sql`select (
    (select count(*) from answers.sheet where pseudonym = ${pseudonym}) +
    (select count(*) from answers.answer where pseudonym = ${pseudonym}) +
    (select count(*) from answers.submission where pseudonym = ${pseudonym}))::int as count`);
  return row?.count;
};

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await addPeople(
    platform,
    house,
    'newcomer',
    ['Samira', 'Yonas', 'Olena'].map((givenName, index) =>
      profile({ givenName, email: `${givenName.toLowerCase()}@example.org`, phone: `+3161234567${index}` }),
    ),
  );
  const { people } = await listPeople(platform, house.coordinator, { ...where, kind: 'newcomer' });
  ids = Object.fromEntries(people.map((person) => [person.givenName, person.id]));
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where,
    name: 'najaar',
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'mail' });
  await deliverMail(platform);
  for (const name of ['samira', 'yonas'])
    await requestCode(platform, { contact: { email: `${name}@example.org` } });
  await requestCode(platform, { contact: { phone: '+31612345670' } });
  const { letters } = await readLetters(platform, house.coordinator, { ...where, waveId });
  // Samira and Olena answer; Yonas does not.
  for (const { name, link } of letters.filter((letter) => !letter.name.startsWith('Yonas'))) {
    const actor = await openLink(platform, link.split('/').at(-1) ?? '');
    await giveConsent(platform, actor, {
      language: 'nl',
      programmeFigures: true,
      municipalityFigures: true,
      impactStudy: false,
    });
    await answerItem(platform, actor, {
      itemId: 'dutch-conversation',
      given: { optionId: name.startsWith('Samira') ? 'easy' : 'words' },
      submissionId: randomUUID(),
      language: 'nl',
    });
  }
});

describe('a coordinator who erases Samira', () => {
  it('takes her answers along, and nobody else’s', async () => {
    expect(await countOf('Samira')).toBe(3);
    await erase('Samira');
    expect(await countOf('Samira')).toBe(0);
    expect(await countOf('Olena')).toBe(3);
  });

  it('leaves nothing to her in the outbox, by mail or text message, and keeps what went to others', () => {
    const texts = outbox();
    expect(texts.filter((text) => /samira|\+31612345670/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('yonas@example.org'))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('olena@example.org'))).toHaveLength(1);
  });

  it('learns nothing: the line in the log and the outcome are those of Yonas, who never answered', async () => {
    expect(await erase('Yonas')).toBeUndefined();
    const lines = await rowsOf<{ details: unknown }>(
      sql`select details from identity.audit_line where operation = 'people.erase' order by at, id`,
    );
    expect(lines.map(({ details }) => details)).toEqual([{}, {}]);
  });

  it('finds her gone', async () => {
    await expect(erase('Samira')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has to bring in again a list that was open, for she may be on it', async () => {
    const list = { organisationId: house.organisationId, programmeId: house.programmeId, fileName: 'a.csv' };
    const file = new TextEncoder().encode('Naam\nOlena');
    const open = (kind: 'newcomer' | 'buddy') =>
      openImport(platform, house.coordinator, { ...list, kind, file });
    const [hers, buddies] = [await open('newcomer'), await open('buddy')];
    await erase('Olena');
    const read = (importId: string) =>
      readImport(platform, house.coordinator, { organisationId: house.organisationId, importId });
    expect(await read(hers.importId)).toMatchObject({ state: 'discarded', file: null });
    expect(await read(buddies.importId)).toMatchObject({ state: 'open' });
  });
});

it('an example that is removed leaves no mail to its people and no answers', async () => {
  await addPeople(platform, house, 'newcomer', [profile({ givenName: 'Navid', email: 'navid@example.org' })]);
  await requestCode(platform, { contact: { email: 'navid@example.org' } });
  expect(outbox().filter((text) => text.includes('navid@'))).toHaveLength(1);
  await rowsOf(sql`update identity.organisation set is_example = true where id = ${house.organisationId}`);
  expect(await removeExamples(platform, machine, {})).toBe(1);
  expect(outbox()).toEqual([]);
  const [left] = await rowsOf<{ count: number }>(sql`select count(*)::int as count from answers.sheet`);
  expect(left?.count).toBe(0);
});
