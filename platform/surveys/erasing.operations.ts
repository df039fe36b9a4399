import { z } from 'zod';
import type { Actor } from '../foundation/access.ts';
import { eraseCheckInsOf } from '../check-ins/check-ins.operations.ts';
import { readWhoKnew } from '../conversations/correspondents.operations.ts';
import { tellOfErasing } from '../conversations/leaving.operations.ts';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { forgetInOutbox, type Traces } from '../foundation/outbox.ts';
import type { Platform } from '../foundation/platform.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { removePerson } from '../people/people.operations.ts';
import { eraseUnread } from './answers.store.ts';

const eraseRecords = operation(
  {
    name: 'people.erase',
    allows: ['coordinator'],
    access: ['staff', 'eraser'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      personId: z.uuid().transform((value) => asId<PersonId>(value)),
    }),
  },
  async (call, input): Promise<Traces> => {
    // Before she is gone: with her goes who talked with her.
    const knew = await readWhoKnew.within(call, input);
    await tellOfErasing(call, input.personId);
    const traces = await removePerson(call, input.personId, knew);
    const pseudonym = pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', input.personId);
    await call.as('eraser', { pseudonym }, eraseUnread);
    await eraseCheckInsOf(call, input.personId);
    // The same line whether or not there were answers.
    call.note(input.personId);
    return traces;
  },
);

/**
 * Removes somebody with everything that is kept of her: pairs, invitations, permissions, answers, mail to her in the outbox, and
 * her name in what was written to those who talked with her. Whoever has an open offer or runs a pair with her is told that it is over, without her
 * name or why. Her answers go unread, and nothing tells whether there were any. Lists that were being brought in are thrown away
 * too, for she may be on them and would come back. Published figures stay.
 * @throws Problem 'not-found'.
 */
export async function erasePerson(
  platform: Platform,
  actor: Actor,
  input: { organisationId: string; personId: string },
): Promise<void> {
  const traces = await eraseRecords(platform, actor, input);
  await forgetInOutbox(platform.postman.outbox, traces);
}
