import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../foundation/access.ts';
import { selectRows } from '../foundation/database.ts';
import type { WaveId } from '../foundation/ids.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { keepTogether, type OrdinaryAnswer } from './ordinary-answer.store.ts';
import { giveConsent, keepAnswer, openLink } from './respondent.operations.ts';
import { closeWave, createWave } from './waves.operations.ts';

type Respondent = Extract<Actor, { kind: 'respondent' }>;
interface Side {
  house: TestOrganisation;
  waveId: WaveId;
  people: Respondent[];
}

let platform: TestPlatform;
let north: Side;
let south: Side;

async function makeSide(slug: string): Promise<Side> {
  const house = await makeOrganisation(platform, slug);
  const names = ['Samira', 'Yonas', 'Olena', 'Navid', 'Hodan', 'Amina'];
  await addPeople(
    platform,
    house,
    'newcomer',
    names.map((givenName) => profile({ givenName, email: null })),
  );
  const { waveId } = await createWave(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    name: 'najaar',
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  const where = { organisationId: house.organisationId, waveId };
  await inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' });
  const { letters } = await readLetters(platform, house.coordinator, where);
  const people = await Promise.all(
    letters.map(({ link }) => openLink(platform, link.split('/').at(-1) ?? '')),
  );
  for (const actor of people)
    await giveConsent(platform, actor, {
      language: 'nl',
      programmeFigures: true,
      municipalityFigures: false,
      impactStudy: false,
    });
  return { house, waveId, people };
}

const answer = (actor: Actor, itemId: string, optionId: string, submissionId: string = randomUUID()) =>
  keepAnswer(platform, actor, { itemId, given: { optionId }, submissionId, language: 'nl' });
const nameOf = ({ personId }: Respondent) => pseudonymOf(platform.keys.pseudonyms, 'monitoring-v1', personId);

const readAll = () =>
  selectRows<{ organisation: string; pseudonym: string; item: string; option: string }>(
    platform.database.connection,
    sql`select organisation_id as organisation, pseudonym, item_id as item, option_id as option from answers.answer
      order by organisation_id, pseudonym, item_id`,
  );
const kept = async (actor: Respondent) =>
  (await readAll())
    .filter(({ pseudonym }) => pseudonym === nameOf(actor))
    .map(({ organisation, item, option }) => [organisation === actor.organisationId, item, option]);

beforeAll(async () => {
  platform = await testPlatform();
  north = await makeSide('noord');
  south = await makeSide('zuid');
  // Who has answered once has a sheet that goes on: what follows is ordinary.
  for (const actor of [...north.people, ...south.people]) await answer(actor, 'work-now', 'no');
});

it('keeps what people of two organisations answer at the same moment, each under her own name', async () => {
  const both = north.people.flatMap((actor, index) => [actor, south.people[index] as Respondent]);
  await Promise.all(both.map((actor, index) => answer(actor, 'fun-outside', index % 2 ? 'never' : 'daily')));
  for (const [index, actor] of both.entries())
    expect(await kept(actor)).toEqual([
      [true, 'fun-outside', index % 2 ? 'never' : 'daily'],
      [true, 'work-now', 'no'],
    ]);
});

it('keeps one answer of what is sent twice at the same moment', async () => {
  const [actor] = north.people as [Respondent];
  const submission = randomUUID();
  await Promise.all([1, 2, 3, 4, 5, 6].map(() => answer(actor, 'fun-outside', 'sometimes', submission)));
  expect((await kept(actor)).filter(([, item]) => item === 'fun-outside')).toEqual([
    [true, 'fun-outside', 'sometimes'],
  ]);
});

it('tells who cannot, and keeps what the others said at the same moment', async () => {
  await closeWave(platform, south.house.coordinator, {
    organisationId: south.house.organisationId,
    waveId: south.waveId,
  });
  const all = [...north.people, ...south.people];
  const outcomes = await Promise.allSettled(all.map((actor) => answer(actor, 'fun-outside', 'weekly')));
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'kept' : outcome.reason.code))).toEqual([
    ...north.people.map(() => 'kept'),
    ...south.people.map(() => 'wave-closed'),
  ]);
  for (const actor of north.people) expect(await kept(actor)).toContainEqual([true, 'fun-outside', 'weekly']);
  for (const actor of south.people)
    expect(await kept(actor)).not.toContainEqual([true, 'fun-outside', 'weekly']);
});

it('writes nothing into the sheet of another, whatever is asked of the database', async () => {
  const [samira, yonas] = north.people as [Respondent, Respondent];
  const [other] = south.people as [Respondent];
  const asked = (actor: Respondent): OrdinaryAnswer => ({
    waveId: actor.waveId,
    invitationId: actor.invitationId,
    instruments: ['core-24'],
    today: '2026-11-02',
    at: platform.clock.now(),
    deviceDigest: null,
    submissionId: randomUUID(),
    itemId: 'fun-outside',
    answer: { id: randomUUID(), item_version: 1, option_id: 'stolen', language: 'nl', mode: 'self' },
  });
  const scopeOf = (actor: Respondent) => ({
    organisationId: actor.organisationId,
    personId: actor.personId,
    pseudonym: nameOf(actor),
  });
  const before = await readAll();
  const { organisationId } = scopeOf(other);
  // A wave of another organisation; a pseudonym of somebody in another.
  const wrong = [
    { ...asked(other), scope: scopeOf(samira) },
    { ...asked(samira), scope: { ...scopeOf(yonas), organisationId } },
  ];
  expect(await keepTogether(platform.database.connection, wrong)).toEqual([false, false]);
  expect(await readAll()).toEqual(before);
});

it('leaves no role and nobody in force after it', async () => {
  const [row] = await selectRows<Record<string, string>>(
    platform.database.connection,
    sql`select current_setting('role') as role, coalesce(current_setting('medespraak.pseudonym', true), '') as pseudonym`,
  );
  expect(row).toEqual({ role: 'none', pseudonym: '' });
});
