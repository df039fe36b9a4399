/**
 * 10,000 reminders are planned and sent to a local mail server by two workers on one PostgreSQL, while workers are killed and all
 * lines broken at seeded moments, always between a mail arriving and its sender hearing so: is any sent twice, and how many
 * are missing? Run: node benchmarks/asking/reminders.bench.ts [reminders, default 10000] [mails between kills, default 150]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openPlatform, type Actor } from '@medespraak/platform';
import { pseudonymOf } from '@medespraak/platform/foundation/pseudonyms';
import { deriveKeys } from '@medespraak/platform/foundation/secrets';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { makeOrganisation } from '@medespraak/platform/testing/people';
import { describeMachine, freePort, startDatabase } from '../machine.ts';
import { seeded } from '../seeded.ts';
import { MailServer } from './mail-server.ts';

const SEED = 20261128;
const [reminders = 10_000, every = 150] = process.argv.slice(2).map(Number);
/** Beside those who get one: people who finished, and must not. */
const finished = Math.floor(reminders / 4);
const secret = 'a secret for benchmarks, of no use elsewhere';
const invitedAt = '2026-11-02T10:00:00Z';
const remindedAt = '2026-11-09T08:05:00Z';

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

const { folder, url: databaseUrl, stop } = await startDatabase();
const database = new pg.Client({ connectionString: databaseUrl });

/** A wave to which everybody was invited a week ago, and that a part has finished. */
async function prepare(): Promise<void> {
  const platform = await openPlatform({
    databaseUrl,
    directory: folder,
    secret,
    address: 'http://localhost:3000',
    clock: { now: () => new Date(invitedAt) },
    worksJobs: false,
  });
  const house = await makeOrganisation(platform, 'bench');
  const coordinator: Actor = house.coordinator;
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await database.connect();
  await database.query(
    `insert into identity.person (id, organisation_id, programme_id, kind, state, given_name, family_name, email, languages, interests,
       interests_other, slots, registered_on, created_at, updated_at)
     select gen_random_uuid(), $1, $2, 'newcomer', 'active', 'N' || n, 'Bench', 'n' || n || '@example.org', '{}', '{}', '{}', '{}', '2026-10-01', $3, $3
     from generate_series(1, $4::int) n`,
    [house.organisationId, house.programmeId, invitedAt, reminders + finished],
  );
  const { waveId } = await createWave(platform, coordinator, {
    ...where,
    name: 'bench',
    kind: 'pulse',
    opensOn: '2026-11-02',
    closesOn: '2026-11-30',
  });
  await inviteToWave(platform, coordinator, { ...where, waveId, channel: 'mail' });
  await database.query(`update identity.mail set state = 'sent', sent_at = $1`, [invitedAt]);
  const { rows } = await database.query<{ id: string }>(
    'select id from identity.person order by email limit $1',
    [finished],
  );
  const { pseudonyms } = deriveKeys(secret);
  const done = rows.map(({ id }) => pseudonymOf(pseudonyms, 'monitoring-v1', id as never));
  await database.query(
    `insert into answers.sheet (id, organisation_id, wave_id, pseudonym, instrument_id, instrument_version, framework_version, state, language,
       started_at, finished_at)
     select gen_random_uuid(), $1, $2, p, 'pulse-10', 1, '1', 'finished', 'nl', $3, $3 from unnest($4::text[]) p`,
    [house.organisationId, waveId, invitedAt, done],
  );
  // One a person is enough: the second is the same work.
  await database.query(`update identity.programme set settings = settings || '{"reminders": 1}'`);
  await database.query('analyze');
  await platform.close();
}

const mailServer = new MailServer(await freePort());
const random = seeded(SEED);
const began = Date.now();
/** When the first worker began. */
let start = began;
const tally = { kills: 0, breaks: 0 };

function startWorker(): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL('reminders.worker.ts', import.meta.url))], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDESPRAAK_DATA: folder,
      MEDESPRAAK_SECRET: secret,
      SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
      BENCH_BEGAN: String(start),
      BENCH_CLOCK: remindedAt,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const states = async (): Promise<Record<string, number>> => {
  const { rows } = await database.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from identity.reminder group by 1',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

await prepare();
console.log(
  `${reminders} to remind, ${finished} who finished; prepared in ${Math.round((Date.now() - began) / 1000)} s; seed ${SEED}`,
);
console.log(describeMachine());
await mailServer.start();
start = Date.now();
const workers = [startWorker(), startWorker()];
let mails = 0;
let next = Math.ceil(every * (0.5 + random()));
mailServer.onMail = () => {
  mails += 1;
  if (mails < next) return;
  next = mails + Math.ceil(every * (0.5 + random()));
  if (random() < 0.2) {
    tally.breaks += 1;
    mailServer.breakLines();
  } else {
    const which = Math.floor(random() * workers.length);
    workers[which]?.kill('SIGKILL');
    tally.kills += 1;
    workers[which] = startWorker();
  }
};
let last: Record<string, number> = {};
do {
  await wait(1);
  last = await states();
} while (
  (last['sent'] ?? 0) + (last['unsure'] ?? 0) + (last['failed'] ?? 0) < reminders &&
  Date.now() - start < 40 * 60_000
);
const seconds = (Date.now() - start) / 1000;
for (const worker of workers) worker.kill('SIGKILL');
const { rows } = await database.query<{ id: string; state: string; email: string }>(
  'select r.id, r.state, p.email from identity.reminder r join identity.person p on p.id = r.person_id',
);
const doubled = [...mailServer.arrived.values()].filter((times) => times > 1).length;
const missing = rows.filter(({ id }) => !mailServer.arrived.has(id)).length;
const strangers = [...mailServer.arrived.keys()].filter((id) => !rows.some((row) => row.id === id)).length;
console.log({ ...last, ...tally, arrived: mailServer.arrived.size, doubled, missing, strangers });
console.log(`${seconds.toFixed(0)} s, ${(mailServer.arrived.size / seconds).toFixed(0)} a second`);
await mailServer.stop();
await database.end();
await stop();
// As many may be missing as were under way when something was broken off, and none may come twice.
const isGood =
  doubled === 0 &&
  strangers === 0 &&
  rows.length === reminders &&
  missing <= tally.kills + 2 * tally.breaks &&
  (last['unsure'] ?? 0) <= tally.kills + 2 * tally.breaks;
process.exit(isGood ? 0 : 1);
