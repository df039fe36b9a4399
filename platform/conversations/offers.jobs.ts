import { defineJob } from '../foundation/jobs.ts';
import { keepOffers } from './offers.operations.ts';

defineJob('keep-offers', async (platform) => {
  await keepOffers(platform, { kind: 'system', reason: 'keep-offers' }, {});
});
