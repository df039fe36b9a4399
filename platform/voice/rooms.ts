import type { z } from 'zod';
import type { Access, Role } from '../foundation/access.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call, type Operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import * as store from './voice.store.ts';

/** Where figures are looked at: in an organisation at its own, in a municipality at those about its residents. */
export type VoiceRoom = 'partner' | 'municipality';

const rights: Record<VoiceRoom, { allows: readonly Role[]; access: readonly [Access, ...Access[]] }> = {
  partner: { allows: ['coordinator', 'analyst', 'administrator'], access: ['staff'] },
  municipality: { allows: ['municipality', 'administrator'], access: ['staff', 'municipality'] },
};

/**
 * The same step in both rooms, as two operations: `NAME` for who may read the organisation's figures, and `NAME-municipal` for who may
 * read those about a municipality's residents. Each of the two works on what belongs to the organisation it is asked for alone.
 */
export function inBothRooms<Shape extends z.ZodType, Output>(
  { name, audited, input }: { name: string; audited: boolean; input: Shape },
  run: (call: Call, input: z.output<Shape>, room: VoiceRoom) => Promise<Output>,
): Record<VoiceRoom, Operation<z.input<Shape>, Output>> {
  return {
    partner: operation({ name, audited, input, ...rights.partner }, (call, asked) =>
      run(call, asked, 'partner'),
    ),
    municipality: operation(
      { name: `${name}-municipal`, audited, input, ...rights.municipality },
      async (call, asked) => {
        const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
        if (organisation.kind !== 'municipality') throw new Problem('not-allowed');
        return run(call, asked, 'municipality');
      },
    ),
  };
}

type Line = Parameters<typeof store.insertLine>[1];

/** Puts a step on the record of a signal, with who takes it. */
export const addLine = (call: Call, signalId: string, step: Line['step'], texts: Line['texts']) =>
  store.insertLine(call.tx, {
    id: newId<Id<'signal-line'>>(),
    organisationId: call.organisationId,
    signalId,
    at: call.now,
    accountId: call.actor.kind === 'staff' ? call.actor.accountId : null,
    step,
    texts,
  });
