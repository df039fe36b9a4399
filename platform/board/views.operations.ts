import { z } from 'zod';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { boardLists } from './board.ts';
import * as store from './views.store.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

/** @throws Problem 'not-allowed' for whoever has no account: views belong to somebody. */
export function accountOf(actor: Actor): string {
  if (actor.kind !== 'staff') throw new Problem('not-allowed');
  return actor.accountId;
}

/** The views of whoever asks, and those that colleagues share; `isOwn` tells which she may remove. */
export const listViews = operation(
  {
    name: 'board.list-views',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const own = accountOf(call.actor);
    const views = await store.selectViews(call.tx, call.organisationId, own);
    return views.map(({ id, name, list, query, isShared, accountId }) => ({
      id,
      name,
      list,
      query,
      isShared,
      isOwn: accountId === own,
    }));
  },
);

/** Keeps a list with its filters under a name. The same name again takes the place of the earlier one. Shared is a choice. */
export const saveView = operation(
  {
    name: 'board.save-view',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      name: z.string().overwrite(withoutTurns).trim().min(1).max(60),
      list: z.enum(boardLists),
      query: z
        .string()
        .max(500)
        .regex(/^[\w=&%.+-]*$/),
      isShared: z.boolean(),
    }),
  },
  async (call, input) => {
    const viewId = await store.upsertView(call.tx, {
      ...input,
      id: newId<Id<'saved-view'>>(),
      accountId: accountOf(call.actor),
      createdAt: call.now,
    });
    call.note(viewId, { shared: input.isShared });
    return { viewId };
  },
);

/** Removes a view of one's own. @throws Problem 'not-found' for a view of a colleague. */
export const removeView = operation(
  {
    name: 'board.remove-view',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, viewId: z.uuid() }),
  },
  async (call, input): Promise<void> => {
    call.note(input.viewId);
    const gone = await store.deleteView(call.tx, call.organisationId, accountOf(call.actor), input.viewId);
    if (!gone) throw new Problem('not-found');
  },
);
