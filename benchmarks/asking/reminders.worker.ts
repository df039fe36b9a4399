/** A worker that plans and sends reminders until it is killed. Its clock goes twenty times as fast, so that leases end in time and the night does not come. */
import { openPlatform } from '@medespraak/platform';
import { deliverReminders, planAllReminders } from '@medespraak/platform/surveys/reminding.jobs';

const setting = (name: string): string => process.env[name] ?? '';
const [beganReally, beginsAt] = [Number(setting('BENCH_BEGAN')), Date.parse(setting('BENCH_CLOCK'))];
const platform = await openPlatform({
  databaseUrl: setting('DATABASE_URL'),
  directory: setting('MEDESPRAAK_DATA'),
  secret: setting('MEDESPRAAK_SECRET'),
  address: 'http://localhost:3000',
  smtpUrl: setting('SMTP_URL'),
  mailFrom: 'Medespraak <post@example.org>',
  clock: { now: () => new Date(beginsAt + (Date.now() - beganReally) * 20) },
  worksJobs: false,
});
for (;;) {
  await planAllReminders(platform);
  await deliverReminders(platform);
  await new Promise((resolve) => setTimeout(resolve, 200));
}
