import { z } from 'zod';
import { digestOf, newSecret } from '../devices/devices.ts';
import { dayOf } from '../foundation/clock.ts';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { codeDigestOf, interviewers, readCode } from './modes.ts';
import * as store from './modes.store.ts';
import { isAtIt, isGone } from './visits.ts';

const secret = z.string().max(200);
/** Somebody who is at it is noted so often, in milliseconds: not with every request. */
const notedEvery = 20_000;

/**
 * Who is at her questionnaire on a device that is not hers. @throws Problem 'link-expired' when that is over: she went, nothing
 * happened for too long, or the tablet was ended.
 */
export const openVisit = operation(
  {
    name: 'surveys.open-visit',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret }),
  },
  async (call, input): Promise<Extract<Actor, { kind: 'respondent' }>> => {
    const found = await store.findVisit(call.tx, digestOf(input.secret));
    if (!found) throw new Problem('link-expired');
    const { visit, invitation, wave, tablet, from } = found;
    const isEnded = tablet !== null && (tablet.endedAt !== null || tablet.endsAt <= call.now);
    if (isEnded || !isAtIt(visit, call.now) || invitation.withdrawnAt) throw new Problem('link-expired');
    if (call.now.getTime() - visit.seenAt.getTime() > notedEvery)
      await store.markSeen(call.tx, visit.id, call.now);
    return {
      kind: 'respondent',
      personId: asId(invitation.personId),
      organisationId: asId(invitation.organisationId),
      invitationId: asId(invitation.id),
      waveId: asId(invitation.waveId),
      programmeId: asId(wave.programmeId),
      visit: { mode: visit.mode, since: visit.startedAt, from, agreed: visit.agreed },
    };
  },
);

/** She says that she may be interviewed. Nothing is kept before. */
export const agreeToInterview = operation(
  {
    name: 'surveys.agree-to-interview',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret }),
  },
  (call, input): Promise<void> => store.markAgreed(call.tx, digestOf(input.secret)),
);

/** Ends a visit: from then on the device opens nothing. */
export const endVisit = operation(
  {
    name: 'surveys.end-visit',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret }),
  },
  (call, input): Promise<void> =>
    store.endVisits(call.tx, { secretDigest: digestOf(input.secret) }, call.now, isGone(call.now)),
);

/**
 * Begins an interview, with somebody's code or, for whoever may see people, with herself; in the language in which she was
 * invited. Null when the code is none. Who interviewed whom stands in the log; the answers say only that it was an interview.
 * @throws Problem 'wave-closed' when she has no questionnaire that takes answers today.
 */
export const beginInterview = operation(
  {
    name: 'surveys.begin-interview',
    allows: interviewers,
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      code: z.string().max(40).optional(),
      personId: z.uuid().optional(),
    }),
  },
  async (call, input): Promise<{ secret: string; language: string } | null> => {
    const found = await findInvited(call, input);
    if (!found) return null;
    const { invitation } = found;
    const made = newSecret();
    await store.insertVisit(call.tx, {
      id: newId(),
      organisationId: input.organisationId,
      personId: invitation.personId,
      invitationId: invitation.id,
      tabletId: null,
      mode: 'interview',
      secretDigest: digestOf(made),
      startedAt: call.now,
      seenAt: call.now,
      agreed: false,
    });
    call.note(invitation.personId);
    return { secret: made, language: invitation.language };
  },
);

async function findInvited(
  call: Parameters<Parameters<typeof operation>[1]>[0],
  input: { code?: string | undefined; personId?: string | undefined },
) {
  const { actor } = call;
  if (input.personId !== undefined) {
    const isCoordinator =
      actor.kind === 'system' ||
      (actor.kind === 'staff' &&
        actor.memberships.some(
          (one) => one.organisationId === call.organisationId && one.role === 'coordinator',
        ));
    // An interviewer sees nobody: she has the code that somebody brings.
    if (!isCoordinator) throw new Problem('not-allowed');
    const open = await store.findOpenInvitation(call.tx, input.personId, dayOf(call.now));
    if (!open) throw new Problem('wave-closed');
    return open;
  }
  const code = readCode(input.code ?? '');
  if (!code) return null;
  const digest = codeDigestOf(call.platform.keys.links, call.organisationId, code);
  return store.findByCode(call.tx, call.organisationId, digest, call.now);
}
