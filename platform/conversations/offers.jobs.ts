import { defineJob } from '../foundation/jobs.ts';
import { endPairsOfLeavers } from './leaving.operations.ts';
import { keepOffers } from './offers.operations.ts';

defineJob('keep-offers', async (platform) => {
  await keepOffers(platform, { kind: 'system', reason: 'keep-offers' }, {});
});

defineJob('end-pairs-of-leavers', async (platform) => {
  await endPairsOfLeavers(platform, { kind: 'system', reason: 'leavers' }, {});
});
