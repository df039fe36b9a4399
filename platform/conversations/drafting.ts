import {
  canBePaired,
  judgeStability,
  keepDraft,
  proposeRound,
  reportRound,
  whatHelps,
  type Buddy,
  type Change,
  type Fared,
  type Newcomer,
  type PairOfIds,
  type Progress,
  type Round,
  type Rules,
  type StartThread,
  type SwitchableRule,
  type Weights,
} from '@medespraak/matching';

/** What a programme decided about its rounds, kept with each. */
export interface RoundRules {
  off: readonly SwitchableRule[];
  scoreFloor: number;
  longWait: number | null;
  certificateValidMonths: number | null;
  /** No two people would rather have each other; otherwise most pairs and the best fit. Absent in rounds before this could be asked. */
  stable?: boolean;
}

export const reportGroups = ['gender', 'ageBand', 'language', 'level'] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** How people fare, all of them and by group. Words of groups are codes; `unknown` where nothing was said. */
export interface FaredByGroup {
  all: Fared;
  groups: Record<ReportGroup, Record<string, Fared>>;
}

/** How people fare in a round as it was computed. */
export interface RoundReport extends FaredByGroup {
  /** How they fare in the round that was confirmed, where that was changed by hand or lost pairs: absent where it is as it was. */
  confirmed?: FaredByGroup;
  /** Who would rather have each other; absent in rounds before this was counted. */
  stability?: RoundStability;
}

/** How many pairs of people would both rather have each other than what the round gives them, as it was computed. */
export interface RoundStability {
  blockingPairs: number;
  newcomers: number;
  /** The most that two would gain together, in points; 0 when there are none. */
  largestGain: number;
  /** Of a stable round: how many pairs and points less it has than the best round of the same people. */
  cost?: { pairs: number; points: number };
}

/** What a coordinator did with a round. */
export type StepKind = 'removed' | 'restored' | 'held' | 'released' | 'chosen' | 'computed';

/** How things stood before a step. */
export interface Undoing {
  /** Proposals that the step added. */
  added: readonly string[];
  /** Those it changed, as they were. */
  changed: readonly { id: string; removedAt: string | null; fixed: boolean; forbidden: boolean }[];
  /** What was known of the round, when the step computed it again. */
  round?: RoundFigures;
  /** The exclusion that the step made; absent when it made none, as for two who were kept apart already. */
  excluded?: string;
  /** The exclusion that it lifted. */
  lifted?: string;
}

/**
 * Whether other proposals stand than when a round was last computed. Expects the steps since then, in any order, with their
 * numbers; what was taken out and put back is as it was.
 */
export function isChangedSince(
  steps: readonly { number: number; undoing: Undoing }[],
  standing: ReadonlySet<string>,
): boolean {
  const was = new Map<string, boolean>();
  for (const { undoing } of [...steps].sort((a, b) => b.number - a.number)) {
    for (const id of undoing.added) was.set(id, false);
    for (const { id, removedAt } of undoing.changed) was.set(id, removedAt === null);
  }
  return [...was].some(([id, stood]) => stood !== standing.has(id));
}

/** What computing a round tells about it. */
export interface RoundFigures {
  engine: string;
  totalScore: number | null;
  bestScore: number | null;
  gap: number | null;
  milliseconds: number | null;
  report: RoundReport | null;
}

/** Everything a round is made of. */
export interface RoundTask {
  newcomers: readonly Newcomer[];
  buddies: readonly Buddy[];
  rules: Rules;
  weights: Weights;
  seed: number;
  longWait: number | null;
  /** A round in which no two people would rather have each other. */
  stable?: boolean | undefined;
  /** Pairs that people have seen: they stay where something else would be no better. */
  draft?: readonly PairOfIds[];
  /** Stop after so many milliseconds with the best found. */
  timeLimit?: number | undefined;
  /** Newcomers who take no part in this round and are counted in its report, such as those who were not drawn. */
  aside: readonly Newcomer[];
  /** What the report groups by and the engine does not look at. */
  languages: Readonly<Record<string, string>>;
}

export interface Computed extends RoundFigures {
  round: Round;
}

interface Hooks {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  startThread?: StartThread | undefined;
}

/** What the engine makes of a task: the best round, or a stable one. */
function askEngine(task: RoundTask, stable: boolean, hooks: Hooks = {}): Round {
  const { newcomers, buddies, rules, weights, seed, longWait, timeLimit } = task;
  return proposeRound(newcomers, buddies, rules, weights, {
    seed,
    stable,
    ...(longWait === null ? {} : { longWait }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(hooks.onProgress ? { onProgress: hooks.onProgress } : {}),
    ...(hooks.signal ? { signal: hooks.signal } : {}),
    ...(hooks.startThread ? { startThread: hooks.startThread } : {}),
  });
}

/** The round of a task. `best` is the best round of the same people, where it was made already. */
function pairEverybody(task: RoundTask, hooks: Hooks = {}, best?: Round): Round {
  const { newcomers, buddies, rules, weights, draft } = task;
  // A pair that goes back to a draft might leave two who would rather have each other.
  if (task.stable) return askEngine(task, true, hooks);
  const found = best ?? askEngine(task, false, hooks);
  return draft ? keepDraft(draft, found, newcomers, buddies, rules, weights) : found;
}

/** Who would rather have each other in a round, and what it costs that nobody would. */
function stabilityOf(task: RoundTask, round: Round, best: Round): RoundStability {
  const { newcomers, buddies, rules, weights, longWait } = task;
  const {
    blockingPairs,
    newcomers: people,
    largest,
  } = judgeStability(newcomers, buddies, rules, weights, round, { longWait: longWait ?? undefined });
  const cost = {
    pairs: best.pairs.length - round.pairs.length,
    points: best.totalScore - round.totalScore,
  };
  const counted = { blockingPairs, newcomers: people, largestGain: largest?.gain ?? 0 };
  return task.stable ? { ...counted, cost } : counted;
}

/** Runs a round and says how people fare in it. */
export function computeRound(task: RoundTask, hooks: Hooks = {}): Computed {
  const began = performance.now();
  const { newcomers, rules, aside, languages } = task;
  const best = askEngine(task, false, hooks);
  const round = pairEverybody(task, hooks, best);
  const { all, groups } = reportRound(
    [...newcomers, ...aside],
    round,
    rules.on,
    ['gender', 'ageBand', 'level'],
    { language: ({ id }) => languages[id] ?? null },
  );
  // Pinned pairs are no choice of the engine's, so its gap is a share of the others alone.
  const chosen = round.pairs.reduce((sum, { pinned, score }) => sum + (pinned ? 0 : score), 0);
  return {
    round,
    engine: round.engine,
    totalScore: round.totalScore,
    bestScore:
      round.gap === null ? best.totalScore : round.totalScore + Math.ceil(round.gap * Math.max(1, chosen)),
    gap: round.gap,
    milliseconds: Math.round(performance.now() - began),
    report: { all, groups: groups as RoundReport['groups'], stability: stabilityOf(task, round, best) },
  };
}

/** What a pair made by hand would do to a round: pairs fewer, points less, and how many others get another buddy. */
export interface CostOfPair {
  pairs: number;
  points: number;
  /** Newcomers besides her who would have another buddy, or none. */
  moved: number;
  /** Whether the points are exact; above some thousands of people they are within the proven gap. */
  exact: boolean;
}

/** What each of these pairs would cost the round, everything else computed again. Expects pairs that may be pinned. */
export function computeCosts({
  task,
  pairs,
}: {
  task: RoundTask;
  pairs: readonly PairOfIds[];
}): CostOfPair[] {
  const before = pairEverybody(task);
  const had = new Map((task.draft ?? before.pairs).map(({ newcomer, buddy }) => [newcomer, buddy]));
  return pairs.map((pair) => {
    const pinned = [...(task.rules.pinned ?? []).filter(({ newcomer }) => newcomer !== pair.newcomer), pair];
    const round = pairEverybody({ ...task, rules: { ...task.rules, pinned } });
    const has = new Map(round.pairs.map(({ newcomer, buddy }) => [newcomer, buddy]));
    return {
      pairs: before.pairs.length - round.pairs.length,
      points: before.totalScore - round.totalScore,
      moved: task.newcomers.filter(({ id }) => id !== pair.newcomer && had.get(id) !== has.get(id)).length,
      // A stable round proves nothing, and has nothing to prove: what it costs is what it costs.
      exact: task.stable === true || (before.gap === 0 && round.gap === 0),
    };
  });
}

/** What would help each of these newcomers: single changes, those that open most buddies first. */
export function computeHelp({
  task,
  wanted,
}: {
  task: RoundTask;
  wanted: readonly string[];
}): Record<string, Change[]> {
  const asked = new Set(wanted);
  return Object.fromEntries(
    task.newcomers
      .filter(({ id }) => asked.has(id))
      .map((newcomer) => [
        newcomer.id,
        whatHelps(newcomer, task.buddies, task.rules, task.weights, { newcomers: task.newcomers }),
      ]),
  );
}

/** Newcomers for whom there is somebody the rules allow, with a place: those who can be drawn. */
export function computeEligible({ newcomers, buddies, rules, weights }: RoundTask): string[] {
  return canBePaired(newcomers, buddies, rules, weights);
}
