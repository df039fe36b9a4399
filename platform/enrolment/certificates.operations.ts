import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as store from './certificates.store.ts';
import { findAcceptance } from './own-profile.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const day = z.iso.date('date-wrong').nullable();

/**
 * Keeps what is known of a buddy's certificate of conduct: asked for on, seen on and by whom, issued on. Never the document.
 * What was not seen has no day of issue and counts for nothing in matching. A new certificate is reminded of anew.
 * @throws Problem 'not-found' for a newcomer, 'invalid-input' with a code per field.
 */
export const setCertificate = operation(
  {
    name: 'enrolment.set-certificate',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      personId: z.uuid(),
      askedOn: day,
      seenOn: day,
      issuedOn: day,
      /** Name of who saw it, as it is shown; the audit line has the account. */
      seenBy: z.string().trim().max(120),
    }),
  },
  async (call, input): Promise<void> => {
    const buddy = await store.findBuddy(call.tx, input.personId);
    if (!buddy) throw new Problem('not-found');
    const { askedOn, seenOn, issuedOn } = input;
    const today = dayOf(call.now);
    const fields = [
      ...(seenOn && !issuedOn ? [{ field: 'issuedOn', message: 'issued-missing' }] : []),
      ...(issuedOn && !seenOn ? [{ field: 'seenOn', message: 'seen-missing' }] : []),
      ...(seenOn && issuedOn && seenOn < issuedOn
        ? [{ field: 'seenOn', message: 'seen-before-issued' }]
        : []),
      ...Object.entries({ askedOn, seenOn, issuedOn })
        .filter(([, value]) => value !== null && value > today)
        .map(([field]) => ({ field, message: 'in-future' })),
    ];
    if (fields.length > 0) throw new Problem('invalid-input', { fields });
    await store.updateCertificate(call.tx, input.personId, {
      certificateAskedOn: askedOn,
      certificateSeenOn: seenOn,
      certificateSeenBy: seenOn ? input.seenBy : null,
      certificateIssuedOn: issuedOn,
      ...(issuedOn === buddy.issuedOn ? {} : { certificateRemindedOn: null }),
      updatedAt: call.now,
    });
    call.note(input.personId, { asked: askedOn !== null, seen: seenOn !== null });
  },
);

/** Which version of the code of conduct a buddy accepted, for the coordinator; null when none. */
export const readConductAsStaff = operation(
  {
    name: 'enrolment.read-conduct-as-staff',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, personId: z.uuid() }),
  },
  (call, input) => findAcceptance(call.tx, input.personId),
);
