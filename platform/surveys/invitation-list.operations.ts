import { z } from 'zod';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { sendsTexts } from '../foundation/sms.ts';
import { readReachable } from '../people/reachable.operations.ts';
import { messageTo } from './calendar.ts';
import { selectInvitations, selectInvitedPeople } from './invitations.store.ts';
import { isUnsent } from './surveys.ts';
import { readWave } from './waves.operations.ts';

const ofWave = z.object({
  organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
  waveId: z.uuid().transform((value) => asId<WaveId>(value)),
});

const nameOf = (person: { givenName: string; familyName: string }) =>
  `${person.givenName} ${person.familyName}`.trim();

/**
 * Who can still be invited to a wave, before anything is sent: how many by mail and by text message, and by name who gets hers on
 * paper or from hand to hand, for want of an address and a number or because that was said of her. Who was only given a code is among them. All are empty when everybody was invited.
 */
export const readInvitable = operation(
  {
    name: 'surveys.read-invitable',
    allows: ['coordinator'],
    access: ['staff', 'statistician'],
    audited: false,
    input: ofWave,
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    const people = await readReachable.within(call, {
      organisationId: input.organisationId,
      programmeId: wave.programmeId,
    });
    const rows = await selectInvitations(call.tx, input.waveId);
    const known = new Set(rows.filter((row) => !isUnsent(row)).map((row) => row.personId));
    // A wave of the calendar invites by itself, each when it is her turn.
    const fresh = wave.stepId === null ? people.filter((person) => !known.has(person.id)) : [];
    const hasTexts = sendsTexts(call.platform);
    const by = (way: 'mail' | 'sms' | null) => fresh.filter((person) => messageTo(person, hasTexts) === way);
    return {
      active: people.length,
      byMail: by('mail').length,
      byText: by('sms').length,
      onPaper: by(null).map((person) => ({ personId: person.id, name: nameOf(person) })),
    };
  },
);

/**
 * Whom a wave invited, by name, a page at a time: how, when, and whether the link was withdrawn. Whether it was used is not
 * part of it. People who have left the programme since are not in it.
 */
export const listInvitations = operation(
  {
    name: 'surveys.list-invitations',
    allows: ['coordinator'],
    access: ['staff', 'statistician'],
    audited: false,
    input: ofWave.extend({
      page: z.number().int().min(1).default(1),
      pageSize: z.number().int().min(1).max(200).default(50),
    }),
  },
  async (call, input) => {
    await readWave.within(call, input);
    const page = { limit: input.pageSize, offset: (input.page - 1) * input.pageSize };
    const { rows, total } = await selectInvitedPeople(call.tx, input.waveId, page);
    return {
      total,
      invitations: rows.map(({ givenName, familyName, email, withdrawnAt, ...row }) => ({
        ...row,
        name: nameOf({ givenName, familyName }),
        hasMail: email !== null,
        withdrawn: withdrawnAt !== null,
      })),
    };
  },
);
