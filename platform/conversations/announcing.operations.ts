import type { Actor } from '../foundation/access.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readCandidates } from './candidates.operations.ts';
import { inEngine } from './engine.ts';
import { keptTrials } from './kept-trials.ts';
import { keepLottery, readLottery } from './lotteries.operations.ts';
import { fewerGroups, sharesOf, stratumOf, type ShareOfStratum, type Stratum } from './lotteries.ts';
import { taskOf } from './proposing.operations.ts';
import { trialsFor, type Trial } from './trying.ts';

/** A draw that is asked for: `places` is every place that is free when absent. */
export interface DrawWish {
  organisationId: string;
  programmeId: string;
  strata: readonly Stratum[];
  places?: number | undefined;
}

/** What a draw will do, known before it is held: everything but who. */
export interface Outlook {
  people: number;
  /** How many are drawn. */
  places: number;
  strata: readonly Stratum[];
  shares: ShareOfStratum[];
  /** Smaller choices of groups that leave nobody without a chance; empty when everybody has one. */
  fewer: Stratum[][];
  /** How many pairs came of trial draws: on average, and in the worst and the best of them. Null while they are being tried. */
  expected: { trials: number; pairs: number; fewest: number; most: number } | null;
}

type Candidates = Awaited<ReturnType<typeof readCandidates>>;

/** How many can be drawn: newcomers who wait and for whom somebody fits who has a place. */
export async function countDrawable(
  platform: Platform,
  actor: Actor,
  where: { organisationId: string; programmeId: string },
): Promise<number> {
  const candidates = await readCandidates(platform, actor, where);
  return (await inEngine('eligible', taskOf(candidates, 0))).length;
}

/**
 * Who can be drawn: the newcomers who wait and for whom somebody fits, each in her stratum.
 * @throws Problem 'invalid-input' when there is nobody to draw, or there are places for everybody.
 */
async function listToDraw(platform: Platform, actor: Actor, wish: DrawWish) {
  const candidates = await readCandidates(platform, actor, {
    organisationId: wish.organisationId,
    programmeId: wish.programmeId,
  });
  const { buddies, rules, backgrounds } = candidates;
  const eligible = await inEngine('eligible', taskOf(candidates, 0));
  const places = wish.places ?? buddies.reduce((sum, { capacity }) => sum + capacity, 0);
  if (!Number.isInteger(places) || places < 1 || places >= eligible.length)
    throw new Problem('invalid-input', {
      fields: [
        {
          field: 'places',
          message:
            eligible.length < 2
              ? 'there is nobody to draw: a draw needs two newcomers or more who fit a buddy with a free place'
              : `a whole number from 1 to ${eligible.length - 1}, since ${eligible.length} people can be drawn`,
        },
      ],
    });
  const year = Number(rules.on.slice(0, 4));
  const people = eligible.map((personId) => ({
    personId,
    stratum: stratumOf(backgrounds.get(personId)!, wish.strata, year),
  }));
  return { candidates, places, onDay: rules.on, people };
}

/**
 * Announces a draw among the newcomers who wait and for whom somebody fits: its list, strata and places stand from now on.
 * @throws Problem 'invalid-input' when there is nobody to draw, or there are places for everybody.
 */
export async function announceLottery(
  platform: Platform,
  actor: Actor,
  wish: DrawWish,
): Promise<{ lotteryId: string }> {
  const { places, onDay, people } = await listToDraw(platform, actor, wish);
  const { organisationId: of, programmeId, strata } = wish;
  return keepLottery(platform, actor, {
    organisationId: of,
    programmeId,
    strata: [...strata],
    places,
    onDay,
    people,
  });
}

/**
 * What a draw would do that was not announced. Stores nothing. Waits at most `patience` milliseconds for the trial draws.
 * @throws Problem 'invalid-input' as announcing does.
 */
export async function foreseeWish(
  platform: Platform,
  actor: Actor,
  wish: DrawWish,
  patience = Infinity,
): Promise<Outlook> {
  const { candidates, places, people } = await listToDraw(platform, actor, wish);
  const tickets = people.map(({ personId, stratum }) => ({ id: personId, personId, stratum }));
  return outlookOf(candidates, tickets, places, wish.strata, patience);
}

/**
 * What a draw that was announced will do, with who is there today. Its own seed has no part in it. Waits at most `patience` milliseconds
 * for the trial draws. @throws Problem 'not-found'.
 */
export async function foreseeDraw(
  platform: Platform,
  actor: Actor,
  where: { organisationId: string; lotteryId: string },
  patience = Infinity,
): Promise<Outlook> {
  const { tickets, places, strata, programmeId } = await readLottery(platform, actor, where);
  const { organisationId: of } = where;
  const candidates = await readCandidates(platform, actor, { organisationId: of, programmeId });
  const list = tickets.map(({ id, person, stratum }) => ({ id, personId: person?.id ?? null, stratum }));
  return outlookOf(candidates, list, places, strata, patience);
}

async function outlookOf(
  candidates: Candidates,
  tickets: Trial['tickets'],
  places: number,
  strata: readonly Stratum[],
  patience: number,
): Promise<Outlook> {
  const trials = trialsFor(places, candidates.buddies.length);
  const pairs = await keptTrials({ task: taskOf(candidates, 0), tickets, places, trials }, patience);
  return {
    people: tickets.length,
    places,
    strata,
    shares: sharesOf(tickets, places),
    fewer: fewerGroups(tickets, strata, places),
    expected: pairs && {
      trials,
      pairs: pairs.reduce((sum, count) => sum + count, 0) / trials,
      fewest: Math.min(...pairs),
      most: Math.max(...pairs),
    },
  };
}
