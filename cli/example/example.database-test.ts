import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@medespraak/platform';
import {
  createOrganisation,
  findOrganisation,
  listOrganisations,
  removeExamples,
  setUpFirstOrganisation,
} from '@medespraak/platform/organisations/organisations.operations';
import { testPlatform, type TestPlatform } from '@medespraak/platform/testing/test-platform';
import { listRemarks } from '@medespraak/platform/voice/answering.operations';
import { listSignals, readSignal } from '@medespraak/platform/voice/signals.operations';
import { machine } from '../session.ts';
import { exampleRoles, prepareExample } from './example.ts';

let platform: TestPlatform;
const slugs = async () => (await listOrganisations(platform, machine, {})).map(({ slug }) => slug).sort();
/** What a process leaves behind that was killed while it made the example. */
const leaveHalf = () =>
  createOrganisation(platform, machine, { slug: 'voorbeeld', name: 'Voorbeeld', isExample: true });

beforeAll(async () => {
  platform = await testPlatform();
});

describe('the example at a start', () => {
  it('that was left unfinished is removed, also when none is wanted', async () => {
    await leaveHalf();
    expect(await prepareExample(platform, { wanted: false, seed: 1 })).toBe(false);
    expect(await slugs()).toEqual([]);
  });

  it('is made once by two starts at the same time, in place of an unfinished one', async () => {
    await leaveHalf();
    const starts = [1, 2].map(() => prepareExample(platform, { wanted: true, seed: 2026 }));
    expect((await Promise.all(starts)).sort()).toEqual([false, true]);
    expect(await slugs()).toEqual(['lindermeer', 'voorbeeld']);
    expect((await exampleRoles(platform)).map(({ label }) => label)).toEqual([
      'coordinator',
      'analyst',
      'administrator',
      'municipality',
    ]);
    // Whole now: the next start leaves it alone.
    expect(await prepareExample(platform, { wanted: true, seed: 2026 })).toBe(false);
    expect(await slugs()).toEqual(['lindermeer', 'voorbeeld']);
  });

  it('shows what came of a figure: something done, with an answer, somebody who waits, and a worry of the municipality', async () => {
    const [partner, city] = await Promise.all(
      ['voorbeeld', 'lindermeer'].map((slug) => findOrganisation(platform, machine, { slug })),
    );
    const where = { organisationId: partner?.organisation.id ?? '' };
    const done = await listSignals.partner(platform, machine, { ...where, state: 'done' });
    expect(done.counts).toEqual({ open: 0, 'taken-up': 0, done: 1, 'set-aside': 0 });
    const signalId = done.signals[0]?.id ?? '';
    const { lines, shown, signal } = await readSignal.partner(platform, machine, { ...where, signalId });
    expect(signal).toMatchObject({ title: 'Oefenen aan kleine tafels', figure: { groupDimension: 'all' } });
    expect(lines.map(({ step }) => step)).toEqual(['marked', 'taken-up', 'done', 'shown']);
    for (const { by } of lines) expect(by).toMatchObject({ email: 'coordinator@example.org' });
    // The figure was there before anybody worried about it.
    expect(lines[0]?.at.toISOString().localeCompare(signal.figure.computedAt)).toBe(1);
    expect(Object.keys(shown?.texts ?? {}).sort()).toEqual(['en', 'nl']);
    expect(shown?.isBehind).toBe(false);
    const passed = await listRemarks(platform, machine, { ...where, state: 'passed' });
    expect(passed.counts).toEqual({ new: 1, passed: 1, refused: 0 });
    expect(passed.remarks[0]?.answer).toContain('donderdag');
    const ofCity = { organisationId: city?.organisation.id ?? '' };
    const open = await listSignals.municipality(platform, machine, ofCity);
    expect(open.counts).toEqual({ open: 1, 'taken-up': 0, done: 0, 'set-aside': 0 });
    expect(open.signals[0]?.figure).toMatchObject({ audience: 'municipality', municipalityCode: 'GM9901' });
  });

  it('is gone after removing, and is not made again beside a real organisation', async () => {
    expect(await removeExamples(platform, machine, {})).toBe(2);
    await createOrganisation(platform, machine, { slug: 'echt', name: 'Taalhuis' });
    expect(await prepareExample(platform, { wanted: true, seed: 2026 })).toBe(false);
    expect(await slugs()).toEqual(['echt']);
  });
});

describe('the first organisation', () => {
  it('is made once, also from two windows at the same time', async () => {
    const other = await testPlatform();
    const windows = ['een', 'twee'].map((slug) =>
      setUpFirstOrganisation(other, visitor, { slug, name: slug, accountId: slug, email: 'a@example.org' }),
    );
    const outcomes = await Promise.allSettled(windows);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'already-set-up',
    });
    expect(await listOrganisations(other, machine, {})).toHaveLength(1);
  });
});
