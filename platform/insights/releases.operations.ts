import { z } from 'zod';
import { loadFramework, type Framework } from '@medespraak/framework';
import { ruleSets } from '@medespraak/statistics';
import type { Role } from '../foundation/access.ts';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId, type PersonId, type ReleaseId, type WaveId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { readPublishedVersion } from '../modules/modules.operations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { closeWave, readWave } from '../surveys/waves.operations.ts';
import { asShown, digestShown } from './as-shown.ts';
import { countModes } from './answer-modes.ts';
import { compileFigures, digestOf } from './compilation.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import {
  groupDimensions,
  methodVersion,
  minimumRespondents,
  type Breakdown,
  type Figure,
  type ReleaseDefinition,
} from './insights.ts';
import * as store from './insights.store.ts';
import { questionsOf, type PublishedModule } from './own-questions.ts';
import { hasRareGender, spreadRareGender } from './rare-gender.ts';
import { assembleRespondents, backgroundItems } from './respondents.ts';
import { scoreQuestionsOf } from './score-questions.ts';
import type { Respondent } from './tabulation.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));
const releaseId = z.uuid().transform((value) => asId<ReleaseId>(value));
const breakdowns = groupDimensions.filter((dimension): dimension is Breakdown => dimension !== 'all');
const publishers: readonly Role[] = ['coordinator', 'analyst', 'administrator'];

export interface Release {
  release: store.ReleaseRow;
  figures: Figure[];
}

/**
 * Closes a wave and publishes its figures, once: asking again gives the same release. Only people whose consent is in
 * force count. The steps run under three database roles, none of which sees both who somebody is and what she said.
 * @throws Problem 'not-found' when the organisation has no such wave; 'wave-not-open' before its first day;
 * 'nothing-to-publish' when fewer answered who count than a figure needs.
 */
export const publishRelease = operation(
  {
    name: 'insights.publish-release',
    allows: publishers,
    access: ['staff', 'consent', 'statistician'],
    audited: true,
    input: z.object({
      organisationId,
      waveId,
      dimensions: z.array(z.enum(breakdowns)).default([...breakdowns]),
      shareWithMunicipality: z.boolean().default(true),
      /** Whether municipalities read figures of the organisation's own questions too. */
      shareOwnQuestions: z.boolean().default(false),
    }),
  },
  async (call, input) => {
    await store.holdPublishing(call.tx, call.organisationId);
    // Closing comes first, for it makes a second window wait until this one has published.
    await closeWave.within(call, input);
    const { wave } = await readWave.within(call, input);
    const earlier = await store.findReleaseOfWave(call.tx, input.waveId);
    if (earlier) return { releaseId: asId<ReleaseId>(earlier.id), already: true };
    const { organisation, programmes } = await readOrganisation.within(call, input);
    const own = await readOwnVersion(call, wave);
    const asked: ReleaseDefinition = {
      minimum: minimumRespondents,
      dimensions: breakdowns.filter((by) => input.dimensions.includes(by)),
      shareWithMunicipality: input.shareWithMunicipality,
      rules: { organisation: ruleSets.internal.id, municipality: ruleSets.municipal.id },
      scores: scoreQuestionsOf(loadFramework(), wave.instrumentId),
      asked: askedBetween(wave, call.now),
      ...(own ? { own: describeOwn(own, input.shareOwnQuestions) } : {}),
    };
    const consented = await readConsented(call, input.waveId, call.now);
    const framework = loadFramework();
    const past = await readPast(call);
    const made = await call.as('statistician', {}, async (tx) => {
      const asSaid = await readRespondents(tx, wave, wave.closedAt ?? call.now, consented, framework, own);
      const isRare = hasRareGender(asSaid, minimumRespondents);
      const respondents = isRare ? spreadRareGender(asSaid) : asSaid;
      const definition: ReleaseDefinition = {
        ...asked,
        modes: countModes(asSaid),
        ...(isRare ? { rareGenderSpread: true } : {}),
      };
      // Thrown, so that the wave is open again: nobody asked to close it for nothing. Below the minimum every figure would be
      // withheld, and that there is a release at all would tell that somebody answered: with one invited, who.
      if (respondents.length < minimumRespondents) throw new Problem('nothing-to-publish');
      const earlier: EarlierRelease[] = [];
      for (const { release, itsWave, consents, itsOwn } of past) {
        const then = await readRespondents(
          tx,
          itsWave,
          itsWave.closedAt ?? release.computedAt,
          consents,
          framework,
          itsOwn,
        );
        const forgotten = Math.max(0, (release.manifest.respondents ?? then.length) - then.length);
        // In the groups in which they were shown then.
        const shown = release.definition.rareGenderSpread ? spreadRareGender(then) : then;
        const { scores } = release.definition;
        earlier.push({
          respondents: shown,
          forgotten,
          ownModuleId: itsOwn?.moduleId ?? null,
          ...(scores ? { scores } : {}),
        });
      }
      const figures = compileFigures(
        respondents,
        framework,
        wave.instrumentId,
        definition,
        earlier,
        own?.content ?? null,
      );
      const hidden = figures.filter((figure) => figure.status === 'withheld').length;
      const id = await store.insertRelease(
        tx,
        {
          organisationId: call.organisationId,
          organisationName: organisation.name,
          programmeId: wave.programmeId,
          programmeName:
            programmes.find((programme) => programme.id === wave.programmeId)?.name ?? organisation.name,
          waveId: input.waveId,
          waveName: wave.name,
          waveKind: wave.kind,
          definition,
          frameworkVersion: wave.frameworkVersion,
          methodVersion,
          inputDigest: digestOf(asSaid, call.platform.keys.releases),
          manifest: {
            respondents: respondents.length >= definition.minimum ? respondents.length : null,
            figures: figures.length,
            withheld: hidden,
            instrumentId: wave.instrumentId,
            instrumentVersion: wave.instrumentVersion,
          },
          computedAt: call.now,
          computedBy: call.actor.kind === 'staff' ? call.actor.accountId : call.actor.kind,
        },
        figures,
      );
      return { id, figures: figures.length, hidden };
    });
    call.note(made.id, { wave: input.waveId, figures: made.figures, withheld: made.hidden });
    return { releaseId: made.id, already: false };
  },
);

interface Consented {
  figures: ReadonlySet<string>;
  municipality: ReadonlySet<string>;
}

/** The pseudonyms of those whose consent was in force at an instant, for figures and for those of their municipality. */
async function readConsented(call: Call, wave: WaveId, at: Date): Promise<Consented> {
  const lines = await call.as('consent', {}, (tx) => store.selectConsents(tx, wave, at));
  const allowing = (purpose: string) =>
    new Set(
      lines
        .filter((line) => line.purpose === purpose && line.decision === 'given')
        .map(
          (line) =>
            pseudonymOf(
              call.platform.keys.pseudonyms,
              'monitoring-v1',
              asId<PersonId>(line.person_id),
            ) as string,
        ),
    );
  return { figures: allowing('programme-figures'), municipality: allowing('municipality-figures') };
}

/** All releases of the organisation, with what is needed to look up again who is in them. */
async function readPast(call: Call) {
  const past = [];
  for (const release of await store.selectReleases(call.tx, call.organisationId)) {
    const waveId = asId<WaveId>(release.waveId);
    const { wave: itsWave } = await readWave.within(call, { organisationId: call.organisationId, waveId });
    const itsOwn = await readOwnVersion(call, itsWave);
    past.push({ release, itsWave, itsOwn, consents: await readConsented(call, waveId, release.computedAt) });
  }
  return past;
}

type OwnVersion = Awaited<ReturnType<typeof readOwnVersion>>;

/** The organisation's own questions that a wave asked, as they were; null for none. */
async function readOwnVersion(call: Call, { ownVersionId }: { ownVersionId: string | null }) {
  if (ownVersionId === null) return null;
  return readPublishedVersion.within(call, {
    organisationId: call.organisationId,
    versionId: ownVersionId,
  });
}

/** The days on which a wave could be answered: it may have been closed before its last. */
function askedBetween(
  { opensOn, closesOn, closedAt }: { opensOn: string; closesOn: string; closedAt: Date | null },
  now: Date,
): { from: string; until: string } {
  const closed = dayOf(closedAt ?? now);
  return { from: opensOn, until: closed < closesOn ? closed : closesOn };
}

function describeOwn(version: NonNullable<OwnVersion>, shared: boolean): PublishedModule {
  const { id, moduleId, number, content, since } = version;
  return { moduleId, versionId: id, number, shared, questions: questionsOf(content, since) };
}

/** Who answered a wave among those who consented, with what they had said about themselves by an instant. */
async function readRespondents(
  tx: Call['tx'],
  wave: { id: string; instrumentId: string },
  until: Date,
  consented: Consented,
  framework: Framework,
  own: OwnVersion,
): Promise<Respondent[]> {
  const sheets = await store.selectSheets(tx, asId<WaveId>(wave.id), [...consented.figures]);
  const ids = sheets.map((sheet) => sheet.id);
  const answers = await store.selectAnswers(tx, ids);
  const ownAnswers = own ? await store.selectOwnAnswers(tx, ids) : [];
  const said = await store.selectBackground(
    tx,
    sheets.map((sheet) => sheet.pseudonym),
    backgroundItems,
    until,
  );
  return assembleRespondents(
    sheets,
    answers,
    said,
    consented.municipality,
    framework,
    wave.instrumentId,
    own && {
      module: own.content,
      answers: ownAnswers,
    },
  );
}

/** A release as its readers get it, with what is handed out of its figures. */
function handOut(call: Call, release: store.ReleaseRow, stored: readonly Figure[]): Release {
  const figures = asShown(stored, release.methodVersion);
  const hidden = figures.filter(({ status }) => status === 'withheld').length;
  // How many lines are stored would tell of those that are left out.
  const manifest = { ...release.manifest, figures: figures.length, withheld: hidden };
  const inputDigest = digestShown(release, call.platform.keys.releases);
  return { release: { ...release, manifest, inputDigest }, figures };
}

/** The releases of an organisation, newest first, without how they were made: that comes with their figures. */
export const listReleases = operation(
  {
    name: 'insights.list-releases',
    allows: publishers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call): Promise<Omit<store.ReleaseRow, 'manifest' | 'inputDigest'>[]> => {
    const releases = await store.selectReleases(call.tx, call.organisationId);
    return releases.map(({ manifest: _, inputDigest: __, ...release }) => release);
  },
);

/** A release with the figures that the organisation itself reads. @throws Problem 'not-found'. */
export const readRelease = operation(
  {
    name: 'insights.read-release',
    allows: publishers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, releaseId }),
  },
  async (call, input): Promise<Release> => {
    const release = await store.findRelease(call.tx, input.releaseId);
    if (!release) throw new Problem('not-found');
    return handOut(call, release, await store.selectFigures(call.tx, input.releaseId, 'organisation'));
  },
);

/** The newest release of an organisation, or of one of its programmes; null when nothing was published yet. */
export const readLatestRelease = operation(
  {
    name: 'insights.read-latest-release',
    allows: publishers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid().optional() }),
  },
  async (call, input): Promise<Release | null> => {
    const releases = await store.selectReleases(call.tx, call.organisationId);
    const release = releases.find((one) => !input.programmeId || one.programmeId === input.programmeId);
    if (!release) return null;
    return handOut(call, release, await store.selectFigures(call.tx, asId(release.id), 'organisation'));
  },
);

/** Runs a reading for a municipality: under its own role, with its own code. @throws Problem 'not-allowed' for others. */
async function asMunicipality<T>(call: Call, read: (tx: Call['tx']) => Promise<T>): Promise<T> {
  const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
  if (organisation.kind !== 'municipality' || !organisation.municipalityCode)
    throw new Problem('not-allowed');
  return call.as('municipality', { municipalityCode: organisation.municipalityCode }, read);
}

/** A municipality reads of own questions only those that the organisation shares, and of which there are figures for it. */
function hideOwn<T extends { definition: ReleaseDefinition }>(release: T): T {
  const { own, rareGenderSpread: _, ...definition } = release.definition;
  if (!own?.shared) return { ...release, definition };
  const questions = own.questions.filter(
    ({ ofSome, sensitive, kind }) => !ofSome && !sensitive && !kind.endsWith('-text'),
  );
  return { ...release, definition: { ...definition, own: { ...own, questions } } };
}

/** The releases that hold figures about the residents of a municipality, newest first. */
export const listMunicipalReleases = operation(
  {
    name: 'insights.list-municipal-releases',
    allows: ['municipality', 'administrator'],
    access: ['staff', 'municipality'],
    audited: false,
    input: z.object({ organisationId }),
  },
  (call) => asMunicipality(call, async (tx) => (await store.selectMunicipalReleases(tx)).map(hideOwn)),
);

/** A release as a municipality reads it: figures about its residents and nothing else. @throws Problem 'not-found'. */
export const readMunicipalRelease = operation(
  {
    name: 'insights.read-municipal-release',
    allows: ['municipality', 'administrator'],
    access: ['staff', 'municipality'],
    audited: false,
    input: z.object({ organisationId, releaseId }),
  },
  (call, input) =>
    asMunicipality(call, async (tx) => {
      const release = (await store.selectMunicipalReleases(tx)).find((one) => one.id === input.releaseId);
      if (!release) throw new Problem('not-found');
      return {
        release: hideOwn(release),
        figures: asShown(
          await store.selectFigures(tx, input.releaseId, 'municipality'),
          release.methodVersion,
        ),
      };
    }),
);
