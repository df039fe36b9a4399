import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { estimateProportion } from '@medespraak/statistics';
import type { Actor } from '../foundation/access.ts';
import { asId, type ReleaseId, type WaveId } from '../foundation/ids.ts';
import { selectRows } from '../foundation/database.ts';
import { recordConsents } from '../consent/consent.operations.ts';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { inviteToWave } from '../surveys/invitations.operations.ts';
import { recordSheets } from '../surveys/recording.operations.ts';
import { createWave, readWave } from '../surveys/waves.operations.ts';
import {
  addPeople,
  machine,
  makeOrganisation,
  profile,
  staffOf,
  type TestOrganisation,
} from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { Figure } from './insights.ts';
import * as releases from './releases.operations.ts';
import { readResponseBesideRelease } from './response.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let council: Actor;
let councilId: TestOrganisation['organisationId'];
let waveId: WaveId;
let releaseId: ReleaseId;

/** 51 who answer: 31 women and 20 men; 9 of them read Tigrinya; 12 live elsewhere; one refuses figures. */
const people = Array.from({ length: 52 }, (_, index) =>
  profile({
    givenName: `N${index}`,
    gender: index < 32 ? 'woman' : 'man',
    birthYear: 1990,
    firstLanguage: index < 9 ? 'ti' : index < 30 ? 'ar' : 'fa',
    municipalityCode: index % 4 === 3 ? 'GM9902' : 'GM9901',
    route: 'b1',
  }),
);

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  councilId = (
    await createOrganisation(platform, machine, {
      slug: 'gemeente',
      name: 'Gemeente',
      kind: 'municipality',
      municipalityCode: 'GM9901',
    })
  ).organisationId;
  council = staffOf(councilId, 'municipality');
  await addPeople(platform, house, 'newcomer', people);
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  ({ waveId } = await createWave(platform, house.coordinator, {
    ...where,
    name: 'najaar',
    kind: 'pulse',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  }));
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'letter' });
  const { people: rows } = await listPeople(platform, house.coordinator, {
    ...where,
    kind: 'newcomer',
    pageSize: 100,
  });
  const numberOf = (row: { givenName: string }) => Number(row.givenName.slice(1));
  const at = platform.clock.now();
  await recordConsents(platform, machine, {
    organisationId: house.organisationId,
    organisationName: 'Taalhuis',
    entries: rows.flatMap((row) => [
      {
        personId: row.id,
        purpose: 'programme-figures' as const,
        decision: numberOf(row) === 51 ? ('declined' as const) : ('given' as const),
        language: 'nl',
        at,
      },
      {
        personId: row.id,
        purpose: 'municipality-figures' as const,
        decision: 'given' as const,
        language: 'nl',
        at,
      },
    ]),
  });
  await recordSheets(platform, machine, {
    organisationId: house.organisationId,
    waveId,
    mode: 'self',
    sheets: rows.map((row) => ({
      personId: row.id,
      language: 'nl',
      state: 'finished',
      startedAt: at,
      finishedAt: at,
      sensitiveShown: null,
      gender: row.gender,
      ageBand: '35-44',
      route: row.route,
      firstLanguage: row.firstLanguage,
      municipalityCode: row.municipalityCode,
      answers: [
        // 34 of 51 can make easy conversation or more: every third cannot.
        { itemId: 'dutch-conversation', optionId: numberOf(row) % 3 === 0 ? 'words' : 'easy' },
        // Everybody feels safe.
        { itemId: 'safe-street', optionId: 'yes' },
        ...(numberOf(row) < 12
          ? [{ itemId: 'feel-at-home', missing: 'prefer-not' as const }]
          : [{ itemId: 'feel-at-home', optionId: numberOf(row) % 2 ? 'yes' : 'no' }]),
      ],
    })),
  });
  ({ releaseId } = await releases.publishRelease(platform, house.analyst, {
    organisationId: house.organisationId,
    waveId,
  }));
});

const read = () =>
  releases.readRelease(platform, house.analyst, { organisationId: house.organisationId, releaseId });
const find = (figures: readonly Figure[], subjectId: string, groupDimension = 'all', groupValue = 'all') =>
  figures.find(
    (one) =>
      one.subjectId === subjectId && one.groupDimension === groupDimension && one.groupValue === groupValue,
  );

describe('a release', () => {
  it('counts who allowed it, with the share, its n and a Wilson interval', async () => {
    const { figures, release } = await read();
    const expected = estimateProportion(34, 51);
    expect(find(figures, 'language.conversation')).toMatchObject({ status: 'published', n: 51, value: 0.67 });
    expect(find(figures, 'language.conversation')?.lower).toBeCloseTo(expected.interval?.lower ?? 0, 2);
    expect(find(figures, 'language.conversation')?.upper).toBeCloseTo(expected.interval?.upper ?? 0, 2);
    expect(find(figures, 'respondents')?.n).toBe(51);
    expect(release).toMatchObject({
      methodVersion: '5',
      waveName: 'najaar',
      inputDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      // 51 answered by themselves: in tens, and ten stay out.
      definition: {
        modes: { self: 40 },
        asked: {
          from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
        scores: { 'social-bonds': { 'talk-problem': 1 } },
      },
    });
  });

  it('splits missing answers by kind where that is safe', async () => {
    const { figures } = await read();
    expect(find(figures, 'culture.at-home')?.n).toBe(39);
    expect(find(figures, 'culture.at-home')?.details.missing?.total).toBe(12);
  });

  it('gives a mean score per domain with its interval, in whole numbers', async () => {
    const { figures } = await read();
    const domain = find(figures, 'language-communication');
    expect(domain?.subjectKind).toBe('domain');
    for (const figure of figures.filter((one) => one.subjectKind === 'domain' && one.status === 'published'))
      expect(Number.isInteger(figure.value)).toBe(true);
  });

  it('says only "90% or more" where everybody said the same', async () => {
    const { figures } = await read();
    expect(find(figures, 'safety.street')).toMatchObject({
      status: 'bounded',
      value: 0.9,
      lower: null,
      details: { bound: 'at-least' },
    });
  });

  it('shows nothing of a group of nine, and it does not follow from the others', async () => {
    const { figures } = await read();
    for (const subject of new Set(figures.map((figure) => figure.subjectId))) {
      expect(find(figures, subject, 'language', 'ti')).toBeUndefined();
      const total = find(figures, subject)?.n ?? 0;
      const shown = figures
        .filter((figure) => figure.subjectId === subject && figure.groupDimension === 'language')
        .reduce((sum, figure) => sum + (figure.n ?? 0), 0);
      if (shown > 0) expect(total - shown).toBeGreaterThanOrEqual(10);
    }
  });

  it('is made once: asking again gives the same, and closes the wave', async () => {
    const again = await releases.publishRelease(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId,
    });
    expect(again).toEqual({ releaseId, already: true });
    const { wave } = await readWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId,
    });
    expect(wave.state).toBe('closed');
  });

  it('cannot be changed, not even by the connection’s own user', async () => {
    const change = selectRows(platform.database.connection, sql`update publication.figure set n = 1`);
    await expect(change.catch((error: unknown) => String((error as Error).cause))).resolves.toMatch(
      /never changed/,
    );
  });
});

describe('a release by an earlier method', () => {
  it('is read without lines of hidden groups, as stored, counted and checked', async () => {
    const { waveId: old } = await createWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      programmeId: house.programmeId,
      name: 'eerder',
      kind: 'pulse',
      opensOn: '2026-10-01',
      closesOn: '2026-10-31',
    });
    const [made] = await selectRows<{ id: string; digest: string }>(
      platform.database.connection,
      sql`with made as (
        insert into publication.release
        select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'wave_id', ${old}::text, 'method_version', '3',
          'computed_at', r.computed_at - interval '30 days',
          'manifest', r.manifest || '{"figures": 3, "withheld": 2, "respondents": null}'))).*
        from publication.release r where r.id = ${releaseId} returning id, organisation_id, input_digest
      ), lines as (
        insert into publication.figure (id, release_id, organisation_id, audience, municipality_code, subject_kind, subject_id,
          group_dimension, group_value, status, n, details, position)
        select gen_random_uuid(), made.id, made.organisation_id, audience, code, 'response', 'respondents', by, value, status, n, '{}', place
        from made, (values
          ('organisation', null, 'all', 'all', 'published', 51, 0),
          ('organisation', null, 'language', 'ti', 'withheld', null, 1),
          ('municipality', 'GM9901', 'all', 'all', 'withheld', null, 2)
        ) line (audience, code, by, value, status, n, place)
      ) select id, input_digest as digest from made`,
    );
    const { figures, release } = await releases.readRelease(platform, house.analyst, {
      organisationId: house.organisationId,
      releaseId: asId<ReleaseId>(made?.id ?? ''),
    });
    expect(figures.map(({ groupDimension, n }) => [groupDimension, n])).toEqual([['all', 51]]);
    expect(release.manifest).toMatchObject({ figures: 1, withheld: 0 });
    expect(release.inputDigest).not.toBe(made?.digest);
    const listed = await releases.listMunicipalReleases(platform, council, { organisationId: councilId });
    expect(listed.map(({ id }) => id)).toEqual([releaseId]);
  });
});

describe('the response of a wave', () => {
  const groupsOf = async (wave: string) => {
    const where = { organisationId: house.organisationId, waveId: wave };
    const { dimensions, isPublished } = await readResponseBesideRelease(platform, house.coordinator, where);
    return { groups: dimensions.length, isPublished };
  };

  it('has groups until its figures are published', async () => {
    const { waveId: next } = await createWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      programmeId: house.programmeId,
      name: 'later',
      kind: 'pulse',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
    });
    expect(await groupsOf(next)).toEqual({ groups: 4, isPublished: false });
    expect(await groupsOf(waveId)).toEqual({ groups: 0, isPublished: true });
  });
});

describe('a municipality', () => {
  it('reads figures about its residents, and no other table', async () => {
    const [listed] = await releases.listMunicipalReleases(platform, council, { organisationId: councilId });
    expect(listed?.id).toBe(releaseId);
    const { figures } = await releases.readMunicipalRelease(platform, council, {
      organisationId: councilId,
      releaseId,
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(new Set(figures.map((figure) => figure.municipalityCode))).toEqual(new Set(['GM9901']));
    // 26 of 39, rounded to five people and five points.
    expect(find(figures, 'language.conversation')).toMatchObject({ n: 40, value: 0.65 });
    for (const { n } of figures) expect((n ?? 0) % 5).toBe(0);
    await expect(
      releases.readRelease(platform, council, {
        organisationId: house.organisationId,
        releaseId: asId<ReleaseId>(releaseId),
      }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a second wave', () => {
  const conversation = async (people: number, changed: number) => {
    const where = { organisationId: house.organisationId, programmeId: house.programmeId };
    const { waveId: next } = await createWave(platform, house.coordinator, {
      ...where,
      name: `wave of ${people}, ${changed} say otherwise`,
      kind: 'pulse',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
    });
    await inviteToWave(platform, house.coordinator, { ...where, waveId: next, channel: 'letter' });
    const { people: rows } = await listPeople(platform, house.coordinator, {
      ...where,
      kind: 'newcomer',
      pageSize: 100,
    });
    const numberOf = (row: { givenName: string }) => Number(row.givenName.slice(1));
    const at = platform.clock.now();
    await recordSheets(platform, machine, {
      organisationId: house.organisationId,
      waveId: next,
      mode: 'self',
      sheets: rows
        .filter((row) => numberOf(row) < people)
        .map((row) => ({
          personId: row.id,
          language: 'nl',
          state: 'finished' as const,
          startedAt: at,
          finishedAt: at,
          sensitiveShown: null,
          gender: row.gender,
          ageBand: '35-44',
          route: row.route,
          firstLanguage: row.firstLanguage,
          municipalityCode: row.municipalityCode,
          answers: [
            {
              itemId: 'dutch-conversation',
              optionId: (numberOf(row) % 3 === 0) !== numberOf(row) < changed ? 'words' : 'easy',
            },
          ],
        })),
    });
    const release = await releases.publishRelease(platform, house.analyst, {
      organisationId: house.organisationId,
      waveId: next,
    });
    const both = [
      await releases.readRelease(platform, house.analyst, {
        organisationId: house.organisationId,
        releaseId: asId<ReleaseId>(release.releaseId),
      }),
      await releases.readMunicipalRelease(platform, council, {
        organisationId: councilId,
        releaseId: asId<ReleaseId>(release.releaseId),
      }),
    ];
    return both.map(({ figures }) => find(figures, 'language.conversation')?.status);
  };

  it('does not say what somebody had answered who stayed away while all others said the same again', async () => {
    expect(await conversation(50, 0)).toEqual(['number-only', 'number-only']);
  });

  it('shows them again when enough people answered otherwise; the municipality waits until as many came or left', async () => {
    expect(await conversation(50, 20)).toEqual(['published', 'number-only']);
  });
});
