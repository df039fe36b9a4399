import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { ownChoice } from './people.ts';
import { profileShape } from './profile.ts';
import * as enrolling from './enrolling.store.ts';
import * as store from './people.store.ts';

export type Enrolment =
  | { outcome: 'added'; personId: string }
  /** Takes part already: her record stays as it is, whatever was said now. */
  | { outcome: 'known'; personId: string }
  /** Left earlier. Who stopped herself is back; who was made to leave, or to pause before, waits, paused, for a coordinator. */
  | { outcome: 'returned' | 'returned-paused'; personId: string };

/**
 * Writes somebody who signed up herself and proved the address or number in her profile; for enrolment/. Nobody is
 * doubled: a person of the programme with this address keeps her record.
 */
export const enrolPerson = operation(
  {
    name: 'people.enrol',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      programmeId: z.uuid(),
      kind: z.enum(['newcomer', 'buddy']),
      profile: profileShape,
      canDo: z.array(z.string().max(60)).max(20).nullable(),
      about: z.string().max(500).nullable(),
      language: z.string().max(10).nullable(),
      timeZone: z.string().max(60),
    }),
  },
  async (call, input): Promise<Enrolment> => {
    await store.lockPeople(call.tx, call.organisationId);
    const known = await enrolling.findByContact(
      call.tx,
      call.organisationId,
      input.programmeId,
      input.profile,
    );
    if (known && known.state !== 'left') {
      call.note(known.id, { outcome: 'known' });
      return { outcome: 'known', personId: known.id };
    }
    if (known) {
      const isOwn = known.leftReason === ownChoice && !known.heldByStaff;
      const outcome = isOwn ? 'returned' : 'returned-paused';
      await store.updatePerson(call.tx, asId<PersonId>(known.id), {
        state: isOwn ? 'active' : 'paused',
        heldByStaff: !isOwn,
        leftOn: null,
        leftReason: null,
        registeredOn: dayOf(call.now),
        updatedAt: call.now,
      });
      call.note(known.id, { outcome });
      return { outcome, personId: known.id };
    }
    const { profile, ...rest } = input;
    const id = newId<PersonId>();
    await store.insertPeople(call.tx, [
      { ...rest, ...profile, id, state: 'active', createdAt: call.now, updatedAt: call.now },
    ]);
    call.note(id, { outcome: 'added' });
    return { outcome: 'added', personId: id };
  },
);
