import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipantProgramme } from '../organisations/organisations.operations.ts';
import { readParticipant } from '../people/reachable.operations.ts';
import * as store from './certificates.store.ts';
import { newCertificateNumber, readCertificateNumber, totalOf, withinDays } from './hours.ts';
import { listOwnTalks } from './talks.operations.ts';

/**
 * Makes a certificate of her hours in a period: only talks in which both were there. The same period with the same hours as
 * the newest one gives that one again, so that sending the form twice makes one.
 * @throws Problem 'no-hours' when no talk counts, 'invalid-input' for a period that ends before it begins.
 */
export const makeCertificate = operation(
  {
    name: 'hours.make-certificate',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  },
  async (call, input) => {
    const { personId } = participantOf(call);
    const { talks } = await listOwnTalks.within(call, input);
    const counted = withinDays(talks.filter((talk) => talk.counts));
    const total = totalOf(counted);
    const [last, first] = [counted.at(0), counted.at(-1)];
    if (!first || !last) throw new Problem('no-hours');
    const me = await readParticipant.within(call, {});
    const { programme } = await readParticipantProgramme.within(call, {});
    const printed = {
      name: `${me.givenName} ${me.familyName}`.trim(),
      programme: programme.name,
      firstDay: first.heldOn,
      lastDay: last.heldOn,
      ...total,
    };
    await store.lockCertificates(call.tx, personId);
    const same = (await store.selectCertificates(call.tx, personId)).find((one) =>
      Object.entries(printed).every(([key, value]) => one[key as keyof typeof printed] === value),
    );
    call.note(personId, { already: same !== undefined });
    if (same) return same;
    const row: store.CertificateRow = {
      id: newId<Id<'hours-certificate'>>(),
      organisationId: call.organisationId,
      personId,
      number: newCertificateNumber(),
      issuedAt: call.now,
      ...printed,
    };
    await store.insertCertificate(call.tx, row);
    return row;
  },
);

/** Her certificates, newest first. */
export const listCertificates = operation(
  {
    name: 'hours.list-certificates',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectCertificates(call.tx, participantOf(call).personId),
);

/** One of her certificates, to print. @throws Problem 'not-found', also for somebody else's. */
export const readCertificate = operation(
  {
    name: 'hours.read-certificate',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ certificateId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.findOwnCertificate(call.tx, participantOf(call).personId, input.certificateId);
    if (!row) throw new Problem('not-found');
    return row;
  },
);

/**
 * Whether a certificate with this number was made, when and by which programme: no name and no hours, for these stand on the
 * paper. Null for a number that was never given, or whose owner was erased.
 */
export const verifyCertificate = operation(
  {
    name: 'hours.verify-certificate',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ number: z.string().max(60) }),
  },
  async (call, input): Promise<{ programme: string; issuedAt: Date } | null> => {
    const number = readCertificateNumber(input.number);
    const row = number ? await store.findByNumber(call.tx, number) : null;
    return row && { programme: row.programme, issuedAt: row.issuedAt };
  },
);
