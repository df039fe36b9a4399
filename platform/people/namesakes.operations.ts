import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { selectNamesakes } from './matchable.store.ts';
import { tellApart } from './namesakes.ts';

/**
 * What tells these people apart from everybody in the organisation who has the same name, whatever their state, so that somebody has
 * the same mark in every list. Their namesakes are in the map too; who has none is not.
 */
export const readMarks = operation(
  {
    name: 'people.read-marks',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      personIds: z.array(z.uuid()),
    }),
  },
  async (call, input) =>
    tellApart(await selectNamesakes(call.tx, call.organisationId, [...new Set(input.personIds)])),
);
