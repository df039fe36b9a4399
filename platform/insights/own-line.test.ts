import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFramework } from '@medespraak/framework';
import type { WaveId } from '../foundation/ids.ts';
import { inviteToWave, readLetters, renewInvitation } from '../surveys/invitations.operations.ts';
import { readOwnData } from '../surveys/own-data.operations.ts';
import { answerItem, giveConsent, keepAnswer, openLink } from '../surveys/respondent.operations.ts';
import { closeWave, createWave } from '../surveys/waves.operations.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readOwnPage } from './own-line.operations.ts';
import { drawLine, type ReleasedFigure, type Said } from './own-line.ts';
import { publishRelease } from './releases.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;

const people = 12;
const hers = 'the telephone that she keeps';

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: people }, (_, index) =>
      profile({ givenName: `Sam${index}`, email: `n${index}@example.org`, gender: 'woman', birthYear: 1990 }),
    ),
  );
});

/** Asks everybody and returns the secrets of their links, in the order of the people. */
async function ask(name: string, opensOn: string, closesOn: string) {
  const where = { organisationId: house.organisationId };
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where,
    programmeId: house.programmeId,
    name,
    kind: 'core',
    opensOn,
    closesOn,
  });
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'letter' });
  const { letters } = await readLetters(platform, house.coordinator, { ...where, waveId });
  return { waveId, tokens: letters.map(({ link }) => link.split('/').at(-1) ?? '') };
}

async function say(token: string, optionId: string, device?: string) {
  const actor = await openLink(platform, token, device);
  await giveConsent(platform, actor, {
    language: 'nl',
    programmeFigures: true,
    municipalityFigures: false,
    impactStudy: false,
  });
  const answer = { itemId: 'dutch-conversation', given: { optionId }, submissionId: randomUUID() };
  await answerItem(platform, actor, { ...answer, language: 'nl' });
  return actor;
}

describe('her own line', () => {
  let first: { waveId: WaveId; tokens: string[] };
  let second: { waveId: WaveId; tokens: string[] };

  it('is empty when she answered once', async () => {
    first = await ask('eerste', '2026-11-01', '2026-11-10');
    const actor = await say(first.tokens[0] ?? '', 'words', hers);
    for (const token of first.tokens.slice(1)) await say(token, 'easy');
    expect((await readOwnPage(platform, actor, { language: 'nl' })).line).toEqual([]);
  });

  it('shows what she said then on the same device, with a link that was made later', async () => {
    platform.clock.set('2026-11-11T09:00:00Z');
    const wave = { organisationId: house.organisationId, waveId: first.waveId };
    await closeWave(platform, house.coordinator, wave);
    await publishRelease(platform, house.analyst, wave);
    platform.clock.set('2027-05-02T09:00:00Z');
    second = await ask('tweede', '2027-05-01', '2027-05-20');
    const actor = await say(second.tokens[0] ?? '', 'easy', hers);
    const [domain, ...others] = (await readOwnPage(platform, actor, { language: 'nl' })).line;
    expect(others).toEqual([]);
    expect(domain?.domainId).toBe('language-communication');
    const [point] = domain?.points ?? [];
    expect(point?.answers.map(({ answer }) => answer)).toHaveLength(2);
    expect(point?.isSame).toBe(false);
    // Eleven of twelve found it easy: too near to all to say exactly.
    expect(point?.others).toMatchObject({ people, share: 'most', at: new Date('2026-11-11T09:00:00Z') });
  });

  it('shows older answers neither without the device nor with somebody else’s', async () => {
    for (const device of [undefined, 'another telephone']) {
      const actor = await openLink(platform, second.tokens[0] ?? '', device);
      expect((await readOwnPage(platform, actor, { language: 'nl' })).line).toEqual([]);
      const { sheets } = await readOwnData(platform, actor, { language: 'nl' });
      expect(sheets.map(({ wave }) => wave)).toEqual(['tweede']);
    }
  });

  it('shows nobody the line of another on the same device', async () => {
    const neighbour = await say(second.tokens[1] ?? '', 'words', hers);
    const { sheets } = await readOwnData(platform, neighbour, { language: 'nl' });
    expect(sheets.map(({ wave }) => wave)).toEqual(['tweede']);
  });
});

describe('whoever made a new link for her', () => {
  const nl = { language: 'nl' } as const;
  const theirs = 'a browser of somebody who works there';
  const itemsOf = async (actor: Awaited<ReturnType<typeof openLink>>) =>
    (await readOwnData(platform, actor, nl)).sheets
      .flatMap(({ answers }) => answers.map(({ itemId, missing }) => `${itemId} ${missing ?? 'said'}`))
      .sort();

  it('reads what they wrote themselves and nothing of hers, however they write in her questionnaire', async () => {
    platform.clock.set('2027-09-02T09:00:00Z');
    const where = { organisationId: house.organisationId };
    const wave = await ask('derde', '2027-09-01', '2027-09-20');
    const her = await say(wave.tokens[2] ?? '', 'words', hers);
    const refusal = { ...nl, itemId: 'bridge-talk', given: { missing: 'prefer-not' } as const };
    await answerItem(platform, her, { ...refusal, submissionId: randomUUID() });
    expect(await itemsOf(her)).toEqual(['bridge-talk prefer-not', 'dutch-conversation said']);

    platform.clock.set('2027-09-03T09:00:00Z');
    await renewInvitation(platform, house.coordinator, { ...where, invitationId: her.invitationId });
    const { letters } = await readLetters(platform, house.coordinator, { ...where, waveId: wave.waveId });
    const letter = letters.find(({ invitationId }) => invitationId === her.invitationId);
    const token = letter?.link.split('/').at(-1) ?? '';
    const actor = await openLink(platform, token, theirs);
    const write = { ...nl, given: { missing: 'dont-know' } as const, submissionId: randomUUID() };
    await keepAnswer(platform, actor, { ...write, itemId: 'dutch-dare' });
    // Said to be from before hers, so that hers stands: it opens nothing of hers either.
    const [submissionId, answeredAt] = [randomUUID(), new Date('2027-09-01T09:00:00Z')];
    await keepAnswer(platform, actor, { ...write, itemId: 'bridge-talk', submissionId, answeredAt });
    expect(await itemsOf(actor)).toEqual(['dutch-dare dont-know']);

    // On her own telephone she reads all of it, with the new link too.
    expect(await itemsOf(await openLink(platform, token, hers))).toEqual([
      'bridge-talk prefer-not',
      'dutch-conversation said',
      'dutch-dare dont-know',
    ]);
  });
});

describe('a line', () => {
  const framework = loadFramework();
  const said = (answer: string | null, at: string): Said => ({
    itemId: 'dutch-conversation',
    question: 'Hoe gaat praten?',
    answer,
    answeredAt: new Date(at),
  });
  const indicator = framework.domains
    .flatMap(({ indicators }) => indicators)
    .find(({ computation }) => computation?.item === 'dutch-conversation');
  const figure = (values: Partial<ReleasedFigure>): ReleasedFigure => ({
    subjectKind: 'indicator',
    subjectId: indicator?.id ?? '',
    status: 'published',
    n: 40,
    value: 0.62,
    details: {},
    computedAt: new Date('2026-11-11'),
    ...values,
  });
  const twice = [[said('Goed', '2027-05-02')], [said('Moeilijk', '2026-11-02')]];
  const othersOf = (figures: ReleasedFigure[]) =>
    drawLine(twice, figures, framework, 'nl')[0]?.points[0]?.others;

  it('tells oldest first, whichever way the questionnaires come', () => {
    const [point] = drawLine(twice, [], framework, 'nl')[0]?.points ?? [];
    expect(point?.answers.map(({ answer }) => answer)).toEqual(['Moeilijk', 'Goed']);
    expect(point?.others).toBeNull();
  });

  it('puts answers to one question beside each other, and never a score of a domain', () => {
    const score = figure({ subjectKind: 'domain', subjectId: 'language-communication', value: 58 });
    expect(othersOf([score])).toBeNull();
    expect(othersOf([{ ...score, subjectId: indicator?.id ?? '' }])).toBeNull();
  });

  it('leaves out what was passed over', () => {
    expect(drawLine([[said(null, '2026-11-02')], [said('Goed', '2027-05-02')]], [], framework, 'nl')).toEqual(
      [],
    );
  });

  it('tells others in tens, and nothing of what is withheld', () => {
    expect(othersOf([figure({})])).toMatchObject({
      people: 40,
      share: 6,
      at: new Date('2026-11-11'),
    });
    // 86% is not "9 or more in 10", and 13% not "1 or fewer".
    expect(othersOf([figure({ value: 0.86 })])).toMatchObject({ share: 9 });
    expect(othersOf([figure({ value: 0.13 })])).toMatchObject({ share: 1 });
    expect(
      othersOf([figure({ status: 'bounded', value: 0.9, details: { bound: 'at-least' } })]),
    ).toMatchObject({ share: 'most' });
    expect(
      othersOf([figure({ status: 'bounded', value: 0.1, details: { bound: 'at-most' } })]),
    ).toMatchObject({
      share: 'few',
    });
    for (const status of ['withheld', 'number-only'])
      expect(othersOf([figure({ status, value: null })]), status).toBeNull();
    expect(othersOf([figure({ status: 'withheld', n: null, value: null })])).toBeNull();
  });
});
