import { z } from 'zod';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { describeResponse } from '../surveys/response.operations.ts';
import * as store from './insights.store.ts';

/**
 * The response of a wave as it may stand beside its release. The release tells exactly how many answered, also of each group that it shows;
 * beside how many of that group were invited that would be how many of it stayed silent. So once a wave is published its response has no
 * groups any more. @throws Problem 'not-found'.
 */
export const readResponseBesideRelease = operation(
  {
    name: 'insights.read-response',
    allows: ['coordinator'],
    access: ['staff', 'statistician'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      waveId: z.uuid().transform((value) => asId<WaveId>(value)),
    }),
  },
  async (call, input) => {
    const response = await describeResponse(call, input.waveId);
    const isPublished = (await store.findReleaseOfWave(call.tx, input.waveId)) !== null;
    return { ...response, isPublished, dimensions: isPublished ? [] : response.dimensions };
  },
);
