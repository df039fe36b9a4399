import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { LanguageCode } from '@medespraak/framework';
import type { Actor } from '../foundation/access.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { readResponseBesideRelease } from '../insights/response.operations.ts';
import { makeOwnQuestions } from '../testing/own-question-story.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import type { GivenAnswer } from './questionnaire.ts';
import {
  answerItem,
  decideSensitive,
  finishSheet,
  giveConsent,
  openLink,
  readQuestionnaire,
} from './respondent.operations.ts';
import { settleClosedWaves } from './settling.jobs.ts';
import { listWavesToSettle, settleSheets } from './settling.operations.ts';
import { closeWave, createWave } from './waves.operations.ts';
import { holdWave } from './waves.store.ts';

const nl = { language: 'nl' as const };
/** In which nobody wrote the organisation's own questions. */
const so = { language: 'so' as const };
let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: OrganisationId; waveId: WaveId };
let links: string[];

const at = (instant: string) => platform.clock.set(instant);
const stateOf = async (actor: Actor) => (await readQuestionnaire(platform, actor, nl)).state;
const states = (actors: readonly Actor[]) => Promise.all(actors.map(stateOf));

async function begin(link: string | undefined, reads: { language: LanguageCode } = nl): Promise<Actor> {
  const actor = await openLink(platform, link ?? '');
  const consent = { programmeFigures: true, municipalityFigures: true, impactStudy: false };
  await giveConsent(platform, actor, { ...reads, ...consent });
  return actor;
}

/** Goes along what she is asked, and leaves off before an item or at the end; nobody presses that it is the end. */
async function answerUntil(
  actor: Actor,
  last: string | null,
  said: Record<string, GivenAnswer> = {},
  reads: { language: LanguageCode } = nl,
) {
  let state = await readQuestionnaire(platform, actor, reads);
  for (;;) {
    const { next } = state;
    if (next.kind === 'opt-in') state = await decideSensitive(platform, actor, { shown: false, ...reads });
    else if (next.kind !== 'item' || next.itemId === last) return next.kind;
    else {
      const given = said[next.itemId] ?? { skipped: true };
      const submissionId = crypto.randomUUID();
      state = await answerItem(platform, actor, { itemId: next.itemId, given, submissionId, ...reads });
    }
  }
}

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'dicht');
  at('2026-11-10T10:00:00Z');
  await makeOwnQuestions(platform, house, 'dicht');
  const names = Array.from({ length: 45 }, (_, index) => `Sam${String(index).padStart(2, '0')}`);
  await addPeople(
    platform,
    house,
    'newcomer',
    names.map((givenName) => profile({ givenName })),
  );
  const { organisationId, programmeId } = house;
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const wave = { organisationId, programmeId, name: 'herfst', kind: 'core' as const, ...days };
  where = { organisationId, waveId: asId((await createWave(platform, house.coordinator, wave)).waveId) };
  await inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' });
  const { letters } = await readLetters(platform, house.coordinator, where);
  links = letters.map(({ link }) => link.split('/').at(-1) ?? '');
}, 120_000);

it('ends what was going on when the wave closed: finished when nothing more was asked, otherwise unfinished', async () => {
  const whole = await begin(links[0]);
  const half = await begin(links[1]);
  const stopped = await begin(links[2]);
  const untouched = await begin(links[3]);
  const everybody = [whole, half, stopped, untouched];
  at('2026-11-12T10:00:00Z');
  // Nobody asks her what she does in the house where she does not come.
  expect(await answerUntil(whole, null, { 'own.visit': { value: 'no' } })).toBe('end');
  expect(await answerUntil(half, 'own.what', { 'own.visit': { value: 'yes' } })).toBe('item');
  expect(await answerUntil(stopped, 'own.visit')).toBe('item');
  await finishSheet(platform, stopped, { stopped: true, ...nl });

  at('2026-11-30T20:00:00Z');
  await settleClosedWaves(platform);
  expect(await states(everybody)).toEqual(['started', 'started', 'stopped', 'started']);

  at('2026-12-01T08:00:00Z');
  await settleClosedWaves(platform);
  expect(await states(everybody)).toEqual(['finished', 'unfinished', 'stopped', 'unfinished']);
  expect(await listWavesToSettle(platform, machine, {})).toEqual([]);
  const finished = await selectRows<{ at: Date | string }>(
    platform.database.connection,
    sql`select finished_at as at from answers.sheet where finished_at is not null`,
  );
  expect(finished.map((row) => new Date(row.at).toISOString())).toEqual(['2026-11-12T10:00:00.000Z']);
});

it('counts to the end on the board, also of a wave past its last day that nobody closed: finished, and begun', async () => {
  const onTheBoard = () => readResponseBesideRelease(platform, house.coordinator, where);
  at('2026-11-30T20:00:00Z');
  for (const link of links.slice(4, 14)) await answerUntil(await begin(link), null);
  for (const link of links.slice(14, 24)) await begin(link);
  expect(await onTheBoard()).toMatchObject({ isOver: false, started: null, finished: null });
  at('2026-12-01T08:00:00Z');
  expect(await onTheBoard()).toMatchObject({ isOver: true, started: 20, finished: null });
  await settleClosedWaves(platform);
  expect(await onTheBoard()).toMatchObject({ isOver: true, started: 20, finished: 10 });
  at('2026-11-30T21:00:00Z');
  expect(await onTheBoard()).toMatchObject({ isOver: false, started: null });
  await closeWave(platform, house.coordinator, where);
  expect(await onTheBoard()).toMatchObject({ isOver: true, started: 20, finished: 10 });
});

it('waits for whoever answers at that moment', async () => {
  at('2026-12-01T08:00:00Z');
  const order: string[] = [];
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
  const scope = { organisationId: where.organisationId };
  const answering = transact(platform.database, 'owner', scope, async (tx) => {
    await holdWave(tx, where.waveId, 'shared');
    held();
    await setTimeout(200);
    order.push('answered');
  });
  await isHeld;
  await settleSheets(platform, machine, where);
  order.push('settled');
  await answering;
  expect(order).toEqual(['answered', 'settled']);
});

it('goes by the language in which she answered last, not by that in which she began', async () => {
  const { organisationId, programmeId } = house;
  at('2026-12-10T10:00:00Z');
  const days = { opensOn: '2026-12-01', closesOn: '2026-12-31' };
  const wave = { organisationId, programmeId, name: 'winter', kind: 'core' as const, ...days };
  const winter = {
    organisationId,
    waveId: asId<WaveId>((await createWave(platform, house.coordinator, wave)).waveId),
  };
  await inviteToWave(platform, house.coordinator, { ...winter, channel: 'letter' });
  const { letters } = await readLetters(platform, house.coordinator, winter);
  const [first = '', second = '', third = ''] = letters.map(({ link }) => link.split('/').at(-1) ?? '');
  const said = { 'dutch-conversation': { optionId: 'easy' }, 'dutch-use': { missing: 'dont-know' as const } };
  const goOn = async (actor: Actor, reads: typeof nl | typeof so, last: string | null) => {
    await answerUntil(actor, 'dutch-use', said, reads === nl ? so : nl);
    at('2026-12-11T10:00:00Z');
    const came = await answerUntil(actor, last, said, reads);
    at('2026-12-10T10:00:00Z');
    return came;
  };
  const toSomali = await begin(first);
  expect(await goOn(toSomali, so, null)).toBe('end');
  const toDutch = await begin(second, so);
  expect(await goOn(toDutch, nl, 'own.visit')).toBe('item');
  // The last thing that she answered was one of the questions that she reads in Dutch only.
  const atOwn = await begin(third, so);
  expect(await answerUntil(atOwn, 'own.visit', said, so)).toBe('end');
  at('2026-12-12T10:00:00Z');
  expect(await answerUntil(atOwn, 'own.what', { 'own.visit': { value: 'yes' } }, nl)).toBe('item');

  at('2027-01-01T08:00:00Z');
  await settleClosedWaves(platform);
  expect(await states([toSomali, toDutch, atOwn])).toEqual(['finished', 'unfinished', 'unfinished']);
});
