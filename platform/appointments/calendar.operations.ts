import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { newSecret } from '../devices/devices.ts';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { letterLanguageOf } from '../foundation/letter-words.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipantProgramme } from '../organisations/organisations.operations.ts';
import { readParticipant } from '../people/reachable.operations.ts';
import * as store from './calendar.store.ts';
import { writeCalendar } from './calendar.ts';

const daysBack = 60;
const longAgo = (now: Date) => new Date(now.getTime() - daysBack * 86_400_000);

/** One appointment of hers as a calendar file. @throws Problem 'not-found', also for one of other people. */
export const readCalendarFile = operation(
  {
    name: 'appointments.read-file',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ appointmentId: z.uuid() }),
  },
  async (call, input) => {
    const entries = await store.selectEntries(call.tx, new Date(0), input.appointmentId);
    if (entries.length === 0) throw new Problem('not-found');
    const reader = await readParticipant.within(call, {});
    const { settings } = (await readParticipantProgramme.within(call, {})).programme;
    const language = letterLanguageOf({ ...reader, settings });
    return writeCalendar(entries, { language, address: call.platform.address, now: call.now });
  },
);

/** The secret of the address under which her calendar is followed, made at the first asking; `renew` makes another. */
export const readOwnFeed = operation(
  {
    name: 'appointments.read-own-feed',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ renew: z.boolean().default(false) }),
  },
  async (call, { renew }) => {
    const { organisationId, personId } = participantOf(call);
    await store.keepFeed(
      call.tx,
      { organisationId, personId, secret: newSecret(), createdAt: call.now },
      renew,
    );
    const feed = await store.findOwnFeed(call.tx, personId);
    if (!feed) throw new Problem('not-found');
    call.note(null, { renew });
    return { secret: feed.secret };
  },
);

/** The calendar that an address stands for, for whoever has it. @throws Problem 'link-unknown'. */
export const readFeed = operation(
  {
    name: 'appointments.read-feed',
    allows: 'anyone',
    access: ['owner', 'participant'],
    audited: false,
    input: z.object({ secret: z.string().max(100) }),
  },
  async (call, input) => {
    const feed = await store.findFeed(call.tx, input.secret);
    if (!feed) throw new Problem('link-unknown');
    const herself = {
      organisationId: asId<OrganisationId>(feed.organisationId),
      personId: asId<PersonId>(feed.personId),
    };
    const entries = await call.as('participant', herself, (tx) => store.selectEntries(tx, longAgo(call.now)));
    return writeCalendar(entries, {
      language: letterLanguageOf(feed),
      address: call.platform.address,
      now: call.now,
    });
  },
);
