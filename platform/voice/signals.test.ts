import { beforeAll, describe, expect, it } from 'vitest';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { publishRelease } from '../insights/releases.operations.ts';
import { recordConsents } from '../consent/consent.operations.ts';
import { inviteToWave } from '../surveys/invitations.operations.ts';
import { recordSheets } from '../surveys/recording.operations.ts';
import { createWave } from '../surveys/waves.operations.ts';
import {
  addPeople,
  machine,
  makeOrganisation,
  profile,
  staffOf,
  type TestOrganisation,
} from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { shownFigure } from '../testing/voice-story.ts';
import { proposeFalls } from './proposals.operations.ts';
import { handleSignal, listSignals, markFigure, readMarkable, readSignal } from './signals.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: string };
let city: { organisationId: string };
let releases: string[];
const code = 'GM0344';
const people = 40;
const officer = () => staffOf(city.organisationId as never, 'municipality');

/** A questionnaire after which so many said that they can have a conversation in Dutch. */
async function publish(name: string, day: string, easy: number): Promise<string> {
  platform.clock.set(`${day}T09:00:00Z`);
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where,
    programmeId: house.programmeId,
    name,
    kind: 'pulse',
    opensOn: day,
    closesOn: day,
  });
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'letter' });
  const { people: all } = await listPeople(platform, house.coordinator, {
    ...where,
    kind: 'newcomer',
    pageSize: 100,
  });
  const at = platform.clock.now();
  await recordSheets(platform, machine, {
    ...where,
    waveId,
    mode: 'self',
    sheets: all.map(({ id }, index) => ({
      personId: id,
      language: 'nl',
      state: 'finished' as const,
      startedAt: at,
      finishedAt: at,
      sensitiveShown: null,
      gender: 'woman',
      ageBand: '35-44',
      route: 'b1',
      firstLanguage: 'ti',
      municipalityCode: code,
      answers: [{ itemId: 'dutch-conversation', optionId: index < easy ? 'easy' : 'words' }],
      ownAnswers: [],
    })),
  });
  const { releaseId } = await publishRelease(platform, house.coordinator, { ...where, waveId });
  return releaseId;
}

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'huis');
  where = { organisationId: house.organisationId };
  city = await createOrganisation(platform, machine, {
    slug: 'stad',
    name: 'Gemeente Stad',
    kind: 'municipality',
    municipalityCode: code,
  });
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: people }, (_, index) =>
      profile({ givenName: `Sam${index}`, familyName: `Haddad${index}`, municipalityCode: code }),
    ),
  );
  const { people: all } = await listPeople(platform, house.coordinator, {
    ...where,
    kind: 'newcomer',
    pageSize: 100,
  });
  await recordConsents(platform, machine, {
    ...where,
    organisationName: 'Taalhuis',
    entries: all.flatMap(({ id }) =>
      (['programme-figures', 'municipality-figures'] as const).map((purpose) => ({
        personId: id,
        purpose,
        decision: 'given' as const,
        language: 'nl',
        at: new Date('2026-10-01T09:00:00Z'),
      })),
    ),
  });
  releases = [await publish('voorjaar', '2026-11-03', 30), await publish('najaar', '2026-11-10', 12)];
});

const markIn = (signalId: string, reason = 'Dit zijn er minder dan wij zien.') => ({
  ...where,
  ...shownFigure,
  releaseId: releases[1] ?? '',
  signalId,
  reason,
});

describe('what the system proposes', () => {
  it('is what fell since the release before, to who reads it, each from her own figures', async () => {
    const mine = await proposeFalls.partner(platform, house.coordinator, where);
    expect([mine.now?.waveName, mine.before?.waveName]).toEqual(['najaar', 'voorjaar']);
    const about = mine.falls.filter(({ subjectId }) => subjectId === shownFigure.subjectId);
    expect(about.map(({ groupDimension }) => groupDimension)).toContain('all');
    expect(about[0]?.change.points).toBeLessThan(-30);
    expect(about.every(({ signalId }) => signalId === null)).toBe(true);
    const theirs = await proposeFalls.municipality(platform, officer(), city);
    expect(theirs.now?.id).toBe(releases[1]);
    expect(theirs.falls.some(({ subjectId }) => subjectId === shownFigure.subjectId)).toBe(true);
  });

  it('is nothing where there is no earlier release, or none at all', async () => {
    const first = await proposeFalls.partner(platform, house.coordinator, {
      ...where,
      releaseId: releases[0],
    });
    expect(first).toMatchObject({ before: null, falls: [], looked: 0 });
    const empty = await makeOrganisation(platform, 'leeg');
    const none = await proposeFalls.partner(platform, empty.coordinator, {
      organisationId: empty.organisationId,
    });
    expect(none).toMatchObject({ now: null, before: null, falls: [] });
  });
});

describe('a signal', () => {
  const signalId = crypto.randomUUID();
  const one = () => ({ ...where, signalId });
  const action = {
    title: 'Elke week een spreekuur',
    plan: 'Wij zitten op dinsdag klaar.',
    who: 'Noor',
    due: '2026-12-31',
  };
  const read = async () => readSignal.partner(platform, house.coordinator, one());

  it('is a figure as its release shows it with why it worries, once, and keeps how it fell', async () => {
    await markFigure.partner(platform, house.coordinator, markIn(signalId));
    const again = await markFigure.partner(platform, house.coordinator, markIn(signalId, 'Nog eens.'));
    expect(again.already).toBe(true);
    const { signal, lines } = await read();
    expect(signal).toMatchObject({
      state: 'open',
      reason: 'Dit zijn er minder dan wij zien.',
      figure: { waveName: 'najaar', n: people, value: 0.3, audience: 'organisation' },
      fall: { sinceWave: 'voorjaar', nBefore: people },
    });
    expect(lines.map(({ step }) => step)).toEqual(['marked']);
    const { signalIds } = await readMarkable.partner(platform, house.coordinator, {
      ...where,
      ...shownFigure,
      releaseId: releases[1] ?? '',
    });
    expect(signalIds).toEqual([signalId]);
    const { falls } = await proposeFalls.partner(platform, house.coordinator, where);
    expect(falls.find(({ groupDimension }) => groupDimension === 'all')?.signalId).toBe(signalId);
  });

  it('is never a figure that the release does not show to whoever asks', async () => {
    const unseen = { ...markIn(crypto.randomUUID()), subjectId: 'work.paid-work' };
    await expect(markFigure.partner(platform, house.coordinator, unseen)).rejects.toMatchObject({
      code: 'not-found',
    });
    const group = { ...markIn(crypto.randomUUID()), groupDimension: 'language' as const, groupValue: 'xx' };
    await expect(markFigure.partner(platform, house.coordinator, group)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('of a municipality is its own, with the figure as it reads it', async () => {
    const municipalId = crypto.randomUUID();
    const asked = { ...markIn(municipalId), ...city };
    await markFigure.municipality(platform, officer(), asked);
    const { signal } = await readSignal.municipality(platform, officer(), { ...city, signalId: municipalId });
    expect(signal.figure).toMatchObject({ audience: 'municipality', municipalityCode: code, n: 40 });
    await expect(
      readSignal.partner(platform, house.coordinator, { ...where, signalId: municipalId }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const { signals } = await listSignals.partner(platform, house.coordinator, where);
    expect(signals.map(({ id }) => id)).toEqual([signalId]);
  });

  it('cannot be said to be done before it was taken up, or taken up twice', async () => {
    const done = { ...one(), step: 'done', outcome: 'Het is er.' } as const;
    await expect(handleSignal.partner(platform, house.coordinator, done)).rejects.toMatchObject({
      code: 'state-changed',
    });
    await handleSignal.partner(platform, house.coordinator, { ...one(), step: 'taken-up', ...action });
    await expect(
      handleSignal.partner(platform, house.coordinator, { ...one(), step: 'taken-up', ...action }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('keeps on its record what was written, by whom and when, also what was corrected', async () => {
    await handleSignal.partner(platform, house.coordinator, {
      ...one(),
      step: 'done',
      outcome: 'Acht keer gehouden.',
    });
    await handleSignal.partner(platform, house.coordinator, {
      ...one(),
      step: 'corrected',
      reason: 'Dit zijn er minder dan wij zien.',
      who: 'Fatma',
    });
    const { signal, lines } = await read();
    expect(signal).toMatchObject({
      state: 'done',
      who: 'Fatma',
      title: action.title,
      outcome: 'Acht keer gehouden.',
    });
    expect(lines.map(({ step, texts }) => [step, texts])).toEqual([
      ['marked', { reason: 'Dit zijn er minder dan wij zien.' }],
      ['taken-up', action],
      ['done', { outcome: 'Acht keer gehouden.' }],
      ['corrected', { who: 'Fatma' }],
    ]);
    expect(lines.every(({ by }) => by && by.isMe)).toBe(true);
  });

  it('is taken up again with its action, and set aside with a reason', async () => {
    await handleSignal.partner(platform, house.coordinator, { ...one(), step: 'reopened' });
    expect((await read()).signal).toMatchObject({ state: 'taken-up', outcome: null, title: action.title });
    await handleSignal.partner(platform, house.coordinator, {
      ...one(),
      step: 'set-aside',
      outcome: 'Er is geen geld.',
    });
    const { counts } = await listSignals.partner(platform, house.coordinator, where);
    expect(counts).toEqual({ open: 0, 'taken-up': 0, done: 0, 'set-aside': 1 });
  });

  it('has nothing added to it that was not said before by a correction', async () => {
    const other = crypto.randomUUID();
    await markFigure.partner(platform, house.coordinator, markIn(other));
    const corrected = {
      ...where,
      signalId: other,
      step: 'corrected',
      reason: 'Beter gezegd.',
      title: 'Zomaar',
      outcome: 'Klaar.',
    } as const;
    await handleSignal.partner(platform, house.coordinator, corrected);
    const { signal } = await readSignal.partner(platform, house.coordinator, { ...where, signalId: other });
    expect(signal).toMatchObject({ state: 'open', reason: 'Beter gezegd.', title: null, outcome: null });
  });
});
