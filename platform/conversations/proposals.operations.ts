import { z } from 'zod';
import { explainPair, mayOverride, suggestBuddies as rankBuddies, type Obstacle } from '@medespraak/matching';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readCandidates } from './candidates.operations.ts';
import { openRound, rememberStep } from './drafts.operations.ts';
import { exclude, letTogether } from './exclusions.operations.ts';
import { exclusionReasons } from './exclusions.ts';
import { describePairing } from './rounds.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const roundId = z.uuid().transform((value) => asId<RoundId>(value));

/** A rule between two people, and whether a coordinator may set it aside. */
export interface RuleInTheWay {
  code: Obstacle;
  overridable: boolean;
}

const describeRules = (codes: readonly Obstacle[]): RuleInTheWay[] =>
  codes.map((code) => ({ code, overridable: mayOverride(code) }));

/**
 * Who is there today, with the places that this round's other proposals leave; `displacing` those that its held proposals
 * leave, for the others can be computed again.
 */
async function readPlaces(call: Call, round: store.RoundRow, newcomerId: string, displacing = false) {
  const candidates = await readCandidates.within(call, {
    organisationId: call.organisationId,
    programmeId: round.programmeId,
  });
  const all = (await store.selectProposals(call.tx, round.id)).filter((row) => row.removedAt === null);
  const standing = all.filter((row) => row.newcomerId !== newcomerId);
  const taken = new Map<string, number>();
  for (const { buddyId, fixed } of standing)
    if (fixed || !displacing) taken.set(buddyId, (taken.get(buddyId) ?? 0) + 1);
  const newcomer = candidates.newcomers.find(({ id }) => id === newcomerId);
  if (!newcomer) throw new Problem('state-changed');
  const buddies = candidates.buddies.map((buddy) => ({
    ...buddy,
    capacity: Math.max(0, buddy.capacity - (taken.get(buddy.id) ?? 0)),
  }));
  /** Whose pair with a buddy has to go when she takes a place there: the one that fits least; null while there is room. */
  const displacedAt = (buddyId: string): store.ProposalRow | null => {
    const there = standing.filter((row) => row.buddyId === buddyId);
    const places = candidates.buddies.find(({ id }) => id === buddyId)?.capacity ?? 0;
    if (there.length < places) return null;
    return there.filter(({ fixed }) => !fixed).sort((a, b) => a.score - b.score)[0] ?? null;
  };
  const present = all.find((row) => row.newcomerId === newcomerId)?.buddyId ?? null;
  return { ...candidates, newcomer, buddies, displacedAt, present };
}

/** A proposal of a round that is still one, locked. */
async function standingProposal(call: Call, proposalId: string) {
  const found = await store.findProposal(call.tx, call.organisationId, proposalId);
  if (!found) throw new Problem('not-found');
  const round = await openRound(call, found.roundId);
  // Read again: before the lock somebody else may have changed it.
  return { round, found: (await store.findProposal(call.tx, call.organisationId, proposalId)) ?? found };
}

/**
 * Takes a proposed pair out of a round and keeps the two apart: they do not come back when the round is computed again, nor in a
 * later round, until it is put back, undone or lifted (`liftExclusion`). Once more changes nothing.
 */
export const removeProposal = operation(
  {
    name: 'conversations.remove-proposal',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      proposalId: z.uuid(),
      reason: z.enum(exclusionReasons).nullable().default(null),
    }),
  },
  async (call, input) => {
    const { found, round } = await standingProposal(call, input.proposalId);
    if (found.removedAt === null) {
      const excluded = await exclude(call, round, found, input.reason);
      await rememberStep(call, found.roundId, 'removed', { changed: [found], excluded });
      await store.setStanding(call.tx, [{ ...found, removedAt: call.now, fixed: false, forbidden: true }]);
    }
    call.note(found.roundId, { proposal: found.id });
  },
);

/** Puts a pair back that was taken out; `restored` is false when she has another proposal by now, or the buddy is full. */
export const restoreProposal = operation(
  {
    name: 'conversations.restore-proposal',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, proposalId: z.uuid() }),
  },
  async (call, input): Promise<{ restored: boolean; obstacle: 'newcomer-placed' | 'capacity' | null }> => {
    const { found, round } = await standingProposal(call, input.proposalId);
    if (found.removedAt === null) return { restored: true, obstacle: null };
    const others = (await store.selectProposals(call.tx, found.roundId)).filter(
      (row) => row.removedAt === null,
    );
    if (others.some((row) => row.newcomerId === found.newcomerId)) {
      return { restored: false, obstacle: 'newcomer-placed' };
    }
    const { buddies } = await readPlaces(call, round, found.newcomerId);
    if ((buddies.find(({ id }) => id === found.buddyId)?.capacity ?? 0) === 0) {
      return { restored: false, obstacle: 'capacity' };
    }
    const lifted = await letTogether(call, round, found);
    await rememberStep(call, found.roundId, 'restored', { changed: [found], lifted });
    await store.setStanding(call.tx, [{ ...found, removedAt: null, forbidden: false }]);
    call.note(found.roundId, { proposal: found.id });
    return { restored: true, obstacle: null };
  },
);

/**
 * Proposes a pair by hand, in place of what the round had for this newcomer; it is held. With `displace` it may take the place
 * of another pair of the buddy that is not held, the one that fits least: compute the round again after that. Rules that stand in the way come back as
 * they are; with `override` those that two people can settle between them (level, times, wishes, a low score) are set
 * aside and kept with the pair. Never set aside: a full buddy, a missing certificate, two who are kept apart, and an
 * earlier pair, also one that was only declined, because a "no" counts.
 * @throws Problem 'state-changed' when the round is no proposal any more or the newcomer no longer waits, 'not-found'.
 */
export const addProposal = operation(
  {
    name: 'conversations.add-proposal',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      roundId,
      newcomerId: z.uuid(),
      buddyId: z.uuid(),
      override: z.boolean().default(false),
      displace: z.boolean().default(false),
    }),
  },
  async (
    call,
    input,
  ): Promise<
    { added: true; proposalId: string; displaced: boolean } | { added: false; obstacles: RuleInTheWay[] }
  > => {
    const round = await openRound(call, input.roundId);
    const places = await readPlaces(call, round, input.newcomerId, input.displace);
    const { newcomer, buddies, newcomers, rules, weights, names } = places;
    const buddy = buddies.find(({ id }) => id === input.buddyId);
    if (!buddy) throw new Problem('not-found');
    const judge = (pinned: { newcomer: string; buddy: string }[]) =>
      explainPair(newcomer, buddy, { ...rules, pinned }, weights, { newcomers });
    const strict = judge([]);
    const explained =
      !strict.allowed && input.override ? judge([{ newcomer: newcomer.id, buddy: buddy.id }]) : strict;
    call.note(round.id, { added: explained.allowed });
    if (!explained.allowed) return { added: false, obstacles: describeRules(explained.obstacles) };
    const { score, parts, reasons } = describePairing(explained.pairing, names);
    const displaced = places.displacedAt(buddy.id);
    const hers = (await store.selectProposals(call.tx, round.id)).filter(
      (row) => row.removedAt === null && row.newcomerId === newcomer.id,
    );
    const leaving = displaced ? [...hers, displaced] : hers;
    const proposalId = newId<Id<'proposal'>>();
    await rememberStep(call, round.id, 'chosen', { changed: leaving, added: [proposalId] });
    await store.setStanding(
      call.tx,
      leaving.map((row) => ({ ...row, removedAt: call.now, fixed: false })),
    );
    const overridden = strict.allowed ? [] : strict.obstacles;
    await store.insertProposals(call.tx, [
      {
        id: proposalId,
        organisationId: call.organisationId,
        roundId: round.id,
        newcomerId: newcomer.id,
        buddyId: buddy.id,
        source: 'hand',
        fixed: true,
        score,
        parts,
        reasons,
        overridden,
      },
    ]);
    call.note(round.id, { proposal: proposalId, overridden: overridden.length });
    return { added: true, proposalId, displaced: displaced !== null };
  },
);

/**
 * Whom a newcomer could have instead: first who the rules allow and whose places no held pair takes, best first, with whose
 * pair would have to go (`displaces`); then the others with every rule in the way, those that can be overridden first. At most
 * `limit` of each; `search` looks in names. `present` is the buddy she has in the round as it stands, null without one.
 */
export const suggestBuddies = operation(
  {
    name: 'conversations.suggest-buddies',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId,
      roundId,
      newcomerId: z.uuid(),
      search: z.string().max(200).default(''),
      limit: z.number().int().min(1).max(50).default(8),
    }),
  },
  async (call, input) => {
    const round = await store.findRound(call.tx, call.organisationId, input.roundId);
    if (!round) throw new Problem('not-found');
    const places = await readPlaces(call, round, input.newcomerId, true);
    const { newcomer, buddies, newcomers, rules, weights, names } = places;
    const people = await store.selectRoundPeople(call.tx, round.id);
    const obstacle = people.find(({ personId }) => personId === newcomer.id)?.obstacle;
    const wanted = input.search.trim().toLowerCase();
    const pool = buddies.filter(({ id }) => (names.get(id) ?? '').toLowerCase().includes(wanted));
    const allowed = rankBuddies(newcomer, pool, rules, weights, { limit: input.limit, newcomers });
    const others = pool.flatMap((buddy) => {
      const explained = explainPair(newcomer, buddy, rules, weights, { newcomers: [] });
      return explained.allowed
        ? []
        : [
            {
              buddy: { id: buddy.id, name: names.get(buddy.id) ?? '' },
              obstacles: describeRules(explained.obstacles),
            },
          ];
    });
    const difficulty = ({ obstacles }: (typeof others)[number]) =>
      obstacles.length + (obstacles.every((rule) => rule.overridable) ? 0 : 100);
    return {
      newcomer: { id: newcomer.id, name: names.get(newcomer.id) ?? '' },
      present: places.present,
      /** That she took no part in the round because a draw went before it. */
      aside: (['not-drawn', 'not-in-lottery'] as const).find((one) => one === obstacle) ?? null,
      /** How many pairs of people the round looks at: what a question about it costs. */
      size: newcomers.length * buddies.length,
      suggestions: allowed.map((pairing) => {
        const displaced = places.displacedAt(pairing.buddy);
        return {
          ...describePairing(pairing, names),
          displaces: displaced && { id: displaced.newcomerId, name: names.get(displaced.newcomerId) ?? '' },
        };
      }),
      others: others.sort((a, b) => difficulty(a) - difficulty(b)).slice(0, input.limit),
    };
  },
);
