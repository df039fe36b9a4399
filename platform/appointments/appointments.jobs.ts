import { defineJob } from '../foundation/jobs.ts';
import { sendReminders } from './reminders.operations.ts';
import { keepSeries } from './series.operations.ts';

const machine = { kind: 'system', reason: 'appointments' } as const;

defineJob('keep-series', async (platform) => {
  await keepSeries(platform, machine);
});

defineJob('send-reminders', async (platform) => {
  await sendReminders(platform, machine, {});
});
