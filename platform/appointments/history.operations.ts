import { z } from 'zod';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { insertAppointments, planAgain } from './appointments.store.ts';
import { instantOf } from './times.ts';

/** Writes many appointments at once that were kept elsewhere, past ones too: the example's. Returns how many were new. */
export const recordAppointments = operation(
  {
    name: 'appointments.record',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      zone: z.string(),
      appointments: z.array(
        z.object({
          pairId: z.uuid(),
          localStart: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
          minutes: z.number().int().min(10).max(240),
        }),
      ),
    }),
  },
  async (call, { organisationId, zone, appointments }) => {
    let added = 0;
    for (let from = 0; from < appointments.length; from += 1_000) {
      const ids = await insertAppointments(
        call.tx,
        appointments.slice(from, from + 1_000).map((one) => ({
          ...one,
          id: newId<Id<'appointment'>>(),
          organisationId,
          zone,
          state: 'planned' as const,
          startsAt: instantOf(one.localStart, zone),
          createdAt: call.now,
          changedAt: call.now,
        })),
      );
      added += ids.length;
    }
    call.note(null, { appointments: added });
    return added;
  },
);

/** Plans again what was cancelled because a pair ended by mistake. Returns how many. For board/, on the machine's behalf. */
export const planAgainAfterMistake = operation(
  {
    name: 'appointments.plan-again',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      pairId: z.uuid(),
      since: z.date(),
    }),
  },
  (call, input) => planAgain(call.tx, input.pairId, input.since, call.now),
);
