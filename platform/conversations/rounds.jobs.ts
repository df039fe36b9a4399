import { defineJob } from '../foundation/jobs.ts';
import { putForgottenRoundsAside } from './rounds.operations.ts';

defineJob('put-forgotten-rounds-aside', async (platform) => {
  await putForgottenRoundsAside(platform, { kind: 'system', reason: 'forgotten-rounds' }, {});
});
