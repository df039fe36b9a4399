import pg from 'pg';
import { loadFramework } from '@medespraak/framework';
import { openPlatform, type Actor, type Platform } from '@medespraak/platform';
import { pseudonymOf } from '@medespraak/platform/foundation/pseudonyms';
import { deriveKeys } from '@medespraak/platform/foundation/secrets';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { itemsOf } from '@medespraak/platform/surveys/questionnaire';
import { giveConsent } from '@medespraak/platform/surveys/respondent.operations';
import { instrumentOfWave } from '@medespraak/platform/surveys/surveys';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { makeOrganisation } from '@medespraak/platform/testing/people';

export const secret = 'a secret for benchmarks, of no use elsewhere';

export interface Respondent {
  actor: Actor;
  pseudonym: string;
  sheetId: string;
}

/** A question with options, and the ids of these. */
export interface Question {
  itemId: string;
  options: string[];
}

export interface Asked {
  organisationId: string;
  respondents: Respondent[];
  /** The core questions with options that are not sensitive. */
  questions: Question[];
}

/** A wave of the core that is open, with people who said yes to it and have answered nothing. */
export async function askPeople(platform: Platform, databaseUrl: string, people: number): Promise<Asked> {
  const { organisationId, programmeId, coordinator } = await makeOrganisation(platform, 'bench');
  const where = { organisationId, programmeId };
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query(
    `insert into identity.person (id, organisation_id, programme_id, kind, state, given_name, family_name, languages, interests,
       interests_other, slots, registered_on, created_at, updated_at)
     select gen_random_uuid(), $1, $2, 'newcomer', 'active', 'N' || n, 'Bench', '{}', '{}', '{}', '{}', '2026-10-01', now(), now()
     from generate_series(1, $3::int) n`,
    [organisationId, programmeId, people],
  );
  const day = (offset: number) => new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);
  const { waveId } = await createWave(platform, coordinator, {
    ...where,
    name: 'bench',
    kind: 'core',
    opensOn: day(-1),
    closesOn: day(30),
  });
  await inviteToWave(platform, coordinator, { ...where, waveId, channel: 'letter' });
  const { rows } = await database.query<{ id: string; person_id: string }>(
    'select id, person_id from identity.invitation where wave_id = $1 order by id',
    [waveId],
  );
  const { pseudonyms } = deriveKeys(secret);
  const respondents: Respondent[] = [];
  for (const row of rows) {
    const actor = {
      kind: 'respondent',
      personId: row.person_id,
      organisationId,
      invitationId: row.id,
      waveId,
      programmeId,
    } as Actor;
    await giveConsent(platform, actor, {
      language: 'nl',
      programmeFigures: true,
      municipalityFigures: true,
      impactStudy: false,
    });
    const pseudonym = pseudonymOf(pseudonyms, 'monitoring-v1', row.person_id as never);
    const sheet = await database.query<{ id: string }>('select id from answers.sheet where pseudonym = $1', [
      pseudonym,
    ]);
    respondents.push({ actor, pseudonym, sheetId: sheet.rows[0]!.id });
  }
  await database.query('analyze');
  await database.end();
  const questions = itemsOf(loadFramework(), instrumentOfWave.core).flatMap((item) =>
    item.sensitive || item.response.type !== 'single-choice'
      ? []
      : [{ itemId: item.id, options: item.response.options.map(({ id }) => id) }],
  );
  return { organisationId, respondents, questions };
}

/** The product on a database, for measuring: no jobs, no mail. */
export const openForMeasuring = (databaseUrl: string, directory: string): Promise<Platform> =>
  openPlatform({ databaseUrl, directory, secret, address: 'http://localhost:3000', worksJobs: false });
