import { defineJob } from '../foundation/jobs.ts';
import { keepSeries } from './appointments.operations.ts';

const machine = { kind: 'system', reason: 'appointments' } as const;

defineJob('keep-series', async (platform) => {
  await keepSeries(platform, machine, {});
});
