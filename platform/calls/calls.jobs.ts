import { defineJob } from '../foundation/jobs.ts';
import { settleCalls } from './calls.operations.ts';

defineJob('settle-calls', async (platform) => {
  await settleCalls(platform, { kind: 'system', reason: 'calls' });
});
