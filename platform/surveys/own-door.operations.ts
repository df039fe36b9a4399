import { z } from 'zod';
import { linkDigestOf } from './links.ts';
import { listOwnDevices, participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import type { Actor } from '../foundation/access.ts';
import { asId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { findInvitationOf } from './invitations.store.ts';

/**
 * A newcomer who signed in, at her questionnaire without her personal link; null when she was never invited, or that was withdrawn.
 * A code by mail proves no more than a link that was made at that moment, for staff keep her address: she sees only what she
 * answered on this device, and where she is follows from what was done on it or since it was signed in. See docs/decisions/0039.
 *
 * @param invitationId the one that she opened before; left out, the newest of those that take answers today, else the newest
 * @param device the secret that her browser keeps over all questionnaires
 */
export const openOwnDoor = operation(
  {
    name: 'surveys.open-own-door',
    allows: 'participant',
    access: ['participant', 'respondent'],
    audited: false,
    input: z.object({ invitationId: z.uuid().optional(), device: z.string().max(200).optional() }),
  },
  async (call, input): Promise<Extract<Actor, { kind: 'respondent' }> | null> => {
    const { personId, organisationId, programmeId } = participantOf(call);
    const here = (await listOwnDevices.within(call, {})).find(({ isThis }) => isThis);
    const found = await call.as('respondent', { personId }, (tx) =>
      findInvitationOf(tx, personId, { id: input.invitationId, today: dayOf(call.now) }),
    );
    if (!here || !found) return null;
    return {
      kind: 'respondent',
      personId,
      organisationId,
      invitationId: asId(found.id),
      waveId: asId(found.waveId),
      programmeId,
      signedInAt: here.createdAt,
      ...(input.device ? { deviceDigest: linkDigestOf(input.device) } : {}),
    };
  },
);
