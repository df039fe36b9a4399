import pg from 'pg';
import { openPlatform, type Platform } from '@medespraak/platform';
import { pseudonymOf } from '@medespraak/platform/foundation/pseudonyms';
import { deriveKeys } from '@medespraak/platform/foundation/secrets';
import { inviteToWave, readLetters } from '@medespraak/platform/surveys/invitations.operations';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { addPeople, makeOrganisation, profile } from '@medespraak/platform/testing/people';
import type { Ask } from './agreement.ts';
import { secret } from './respondents.ts';

export { secret };

/** Where an installation keeps what it knows: a PostgreSQL, or a folder with the embedded database. */
export interface Where {
  databaseUrl: string | undefined;
  directory: string;
  address: string;
}

const open = (where: Where): Promise<Platform> => openPlatform({ ...where, secret, worksJobs: false });

/** The database as its owner sees it; the embedded one only while no server has it. */
export async function askOwner(where: Where): Promise<{ ask: Ask; close: () => Promise<void> }> {
  if (where.databaseUrl) {
    const client = new pg.Client({ connectionString: where.databaseUrl });
    await client.connect();
    return {
      ask: async <Row>(text: string, values?: unknown[]) =>
        (await client.query(text, values)).rows as unknown as Row[],
      close: () => client.end(),
    };
  }
  const platform = await open(where);
  const { jobs } = platform.database;
  if (jobs.kind !== 'pglite') throw new Error('not the embedded database');
  const { client } = jobs;
  return {
    ask: async <Row>(text: string, values?: unknown[]) => (await client.query<Row>(text, values)).rows,
    close: () => platform.close(),
  };
}

/**
 * People who were asked the core and have a link; and others, to whom mail leaves little by little while those answer.
 * @returns of who was asked the link and the name under which answers are kept.
 */
export async function prepareAsked(
  where: Where,
  { people, mails }: { people: number; mails: number },
): Promise<{ link: string; pseudonym: string }[]> {
  const platform = await open(where);
  const house = await makeOrganisation(platform, 'bench');
  const scope = { organisationId: house.organisationId, programmeId: house.programmeId };
  const day = (offset: number) => new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);
  const named = (names: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      profile({ givenName: `${names}${index}`, email: `${names}${index}@example.org` }),
    );
  const invite = async (name: string, channel: 'letter' | 'mail') => {
    const { waveId } = await createWave(platform, house.coordinator, {
      ...scope,
      name,
      kind: 'core',
      opensOn: day(-1),
      closesOn: day(30),
    });
    await inviteToWave(platform, house.coordinator, { ...scope, waveId, channel });
    return waveId;
  };
  await addPeople(platform, house, 'newcomer', named('answers', people));
  const waveId = await invite('asked', 'letter');
  await addPeople(platform, house, 'newcomer', named('reads', mails));
  await invite('told', 'mail');
  const { letters } = await readLetters(platform, house.coordinator, { ...scope, waveId });
  await platform.close();
  const { ask, close } = await askOwner(where);
  await ask(`update identity.mail m set not_before = now() + interval '3 seconds' * (n / 5)
    from (select id, row_number() over (order by id) as n from identity.mail) o where o.id = m.id`);
  const invited = await ask<{ id: string; person_id: string }>(
    'select id, person_id from identity.invitation where wave_id = $1',
    [waveId],
  );
  await close();
  const { pseudonyms } = deriveKeys(secret);
  return letters.map(({ invitationId, link }) => {
    const personId = invited.find(({ id }) => id === invitationId)?.person_id;
    return { link, pseudonym: pseudonymOf(pseudonyms, 'monitoring-v1', personId as never) };
  });
}
