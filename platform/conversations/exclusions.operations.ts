import { z } from 'zod';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readNames } from '../people/matchable.operations.ts';
import type { Undoing } from './drafting.ts';
import type { ExclusionReason } from './exclusions.ts';
import * as store from './exclusions.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

const accountOf = (call: Call): string | null => (call.actor.kind === 'staff' ? call.actor.accountId : null);

/** Two people and the programme in which they are kept apart. */
const apart = ({ programmeId }: { programmeId: string }, row: { newcomerId: string; buddyId: string }) => ({
  programmeId,
  newcomerId: row.newcomerId,
  buddyId: row.buddyId,
});

/** Keeps the two of a proposal apart from now on, in every round of its programme: its id, or null when they are already. */
export async function exclude(
  call: Call,
  round: { programmeId: string },
  row: { newcomerId: string; buddyId: string },
  reason: ExclusionReason | null,
): Promise<string | null> {
  const id = newId<Id<'exclusion'>>();
  const isMade = await store.insertExclusion(call.tx, {
    id,
    organisationId: call.organisationId,
    ...apart(round, row),
    reason,
    excludedBy: accountOf(call),
    excludedAt: call.now,
  });
  return isMade ? id : null;
}

const lift = (call: Call, which: Parameters<typeof store.liftExclusion>[2]): Promise<string | null> =>
  store.liftExclusion(call.tx, call.organisationId, which, { at: call.now, by: accountOf(call) });

/** Lets the two of a proposal be paired again: what kept them apart, or null when nothing did. */
export const letTogether = (
  call: Call,
  round: { programmeId: string },
  row: { newcomerId: string; buddyId: string },
): Promise<string | null> => lift(call, apart(round, row));

/** Undoes what a step did about two people, and nothing that a colleague did: lifts what it made, and lets stand again what it lifted. */
export async function undoApart(
  call: Call,
  { excluded, lifted }: Pick<Undoing, 'excluded' | 'lifted'>,
): Promise<void> {
  if (excluded) await lift(call, { id: excluded });
  if (lifted) await store.reopenExclusion(call.tx, call.organisationId, lifted);
}

/**
 * Whom coordinators keep apart in a programme, newest first, with when, why and who did so; empty when nobody. With `personId` all that
 * is kept of one person, also what was lifted since.
 */
export const listExclusions = operation(
  {
    name: 'conversations.list-exclusions',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid(), personId: z.uuid().optional() }),
  },
  async (call, input) => {
    const rows = await store.selectExclusions(
      call.tx,
      call.organisationId,
      input.programmeId,
      input.personId,
    );
    const names = await readNames.within(call, {
      organisationId: input.organisationId,
      personIds: rows.flatMap((row) => [row.newcomerId, row.buddyId]),
    });
    const named = (id: string) => ({ id, name: names.get(id)?.name ?? '' });
    return rows.map(({ newcomerId, buddyId, reason, excludedAt, liftedAt, by }) => ({
      newcomer: named(newcomerId),
      buddy: named(buddyId),
      reason,
      excludedAt,
      liftedAt,
      by,
    }));
  },
);

/**
 * Since when a newcomer is kept apart from somebody, once for each, oldest first; `until` is null while it stands. From whom, and why,
 * is not told: the other may have asked for it. Empty when from nobody.
 */
export const listOwnExclusions = operation(
  {
    name: 'conversations.list-own-exclusions',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({}),
  },
  async (call): Promise<{ since: Date; until: Date | null }[]> => {
    if (call.actor.kind !== 'respondent') throw new Problem('not-allowed');
    return store.selectOwnExclusions(call.tx, call.actor.personId);
  },
);

/**
 * Lets two people be paired again: rounds that are computed from now on may propose them. Who lifted it, and when, is kept.
 * `lifted` is false when nothing kept them apart.
 */
export const liftExclusion = operation(
  {
    name: 'conversations.lift-exclusion',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, programmeId: z.uuid(), newcomerId: z.uuid(), buddyId: z.uuid() }),
  },
  async (call, input): Promise<{ lifted: boolean }> => {
    const lifted = (await letTogether(call, input, input)) !== null;
    call.note(lifted ? input.newcomerId : null, { lifted });
    return { lifted };
  },
);
