import { type Keys, requireChoice, requireKeys } from '../statistics-error.ts';
import { type Interval } from '../result.ts';

/** How sure a study can be that a change comes from the programme; what may be said follows from it. */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** What each level is called. */
export const evidenceLevelNames: Record<EvidenceLevel, { nl: string; en: string }> = {
  0: { nl: 'beschreven', en: 'described' },
  1: { nl: 'veranderd', en: 'changed' },
  2: { nl: 'hangt samen', en: 'associated' },
  3: { nl: 'waarschijnlijk effect', en: 'likely effect' },
  4: { nl: 'aangetoond effect', en: 'shown effect' },
  5: { nl: 'herhaald aangetoond', en: 'repeatedly shown' },
};

/**
 * How it was decided who took part:
 * - `description`: only what was done;
 * - `before-after`: the same people twice, nobody to compare with;
 * - `comparison`: matched people beside waiting people, chosen by people; `dose`: more beside less contact;
 * - `queue`: strict order of sign-up within strata, measured at a fixed delay;
 * - `staggered`: organisations or months start one after another, not by lot;
 * - `stepped-wedge`: the same, in an order drawn by lot; `lottery`: a draw inside each matching round;
 * - `encouragement`: the invitation was drawn by lot, the question is about those whom it moved.
 */
export type StudyDesign =
  | 'description'
  | 'before-after'
  | 'comparison'
  | 'dose'
  | 'queue'
  | 'staggered'
  | 'stepped-wedge'
  | 'lottery'
  | 'encouragement';

/**
 * What is known about a study. What is left out counts as not done: a level is earned, never assumed. What can only go wrong (help,
 * modes, questions that work differently, a changed plan) must be known to have been looked at from level 2 on.
 */
export interface StudyFacts {
  design: StudyDesign;
  /** People measured both before and after. */
  pairs?: number;
  /** Drop-out is reported beside the result. */
  dropOutShown?: boolean;
  /** Shares (0 to 1) lost to follow-up: in all, and from level 3 on per arm (of a wedge or staggered start: started and waiting). */
  dropOut?: { overall: number; offered?: number; waiting?: number };
  /** The comparison is adjusted for the first measurement. */
  adjusted?: boolean;
  /** A table compares the groups at the start. */
  baselineTable?: boolean;
  /**
   * Largest standardised difference (0 or more) between the groups at the start, after weighting when weighted; for `dose` between more and
   * less contact.
   */
  largestBaselineDifference?: number;
  /** The E-value is reported (levels 2 and 3; meaningless for a lottery). */
  eValueShown?: boolean;
  /** The second measurement came at a fixed delay since the first, not since the match. */
  fixedDelay?: boolean;
  /** The trend before the start, or a placebo outcome, is shown with its interval. */
  preTrendShown?: boolean;
  /** Question, outcomes and analysis were locked before the first draw or start. */
  preRegistered?: boolean;
  /** The draw was executed by the platform and logged (seed, list, time). */
  drawLogged?: boolean;
  /** Everybody is analysed in the arm that the draw put them in. */
  intentionToTreat?: boolean;
  /** Holm-adjusted p-value of the primary outcome. */
  primaryPValue?: number;
  /** People analysed in the smallest arm. */
  fewestAnalysedPerArm?: number;
  /** Offers or buddies come in clusters; if so, whether standard errors are CR2. */
  clustered?: boolean;
  clusterRobust?: boolean;
  /** F of the first stage, for `encouragement`. */
  firstStageF?: number;
  buddyHelpedWithOutcome?: boolean;
  /** Shift between waves in the largest mode of answering, in points of percent. */
  modeShift?: number;
  /**
   * A question of the outcome works differently (DIF class C) in the languages of the arms. False when all answered in one language; true
   * when it cannot be tested, with fewer than 50 people in a language.
   */
  differentialItemC?: boolean;
  deviatedFromPlan?: boolean;
  outcomeChosenAfterSeeingData?: boolean;
  /** Independent level-4 studies with the same finding, this one included. */
  independentLevelFourStudies?: number;
  /** Prediction interval of pooled level-4 studies. */
  pooledPredictionInterval?: Interval;
}

export type Precondition =
  | 'at-least-20-pairs'
  | 'drop-out-shown'
  | 'adjusted-for-baseline'
  | 'baseline-table'
  | 'baseline-difference-known'
  | 'buddy-help-known'
  | 'mode-shift-known'
  | 'differential-items-known'
  | 'choice-of-outcome-known'
  | 'course-of-plan-known'
  | 'drop-out-per-arm'
  | 'e-value'
  | 'fixed-delay'
  | 'pre-trend-shown'
  | 'pre-registered'
  | 'draw-logged'
  | 'intention-to-treat'
  | 'primary-below-5-percent'
  | 'at-least-20-per-arm'
  | 'cluster-robust-errors'
  | 'strong-first-stage'
  | 'repeated-independently'
  | 'design';

export type Downgrade =
  | 'buddy-helped-with-outcome'
  | 'mode-mix-shifted'
  | 'differential-item'
  | 'drop-out-rule-broken'
  | 'baseline-difference'
  | 'deviation-from-plan'
  | 'outcome-chosen-after-seeing-data';

export interface EvidenceAssessment {
  level: EvidenceLevel;
  /** The level before downgrades. */
  earned: EvidenceLevel;
  downgrades: Downgrade[];
  /** What is missing for the level above `earned`; `design` when only another design could reach it. */
  missing: Precondition[];
  /** The outcome was chosen after seeing the data: the word "exploratory" must stand beside the result. */
  exploratory: boolean;
}

const FEWEST = 20;
const MOST_DROP_OUT = 0.3;
const MOST_DIFFERENTIAL_DROP_OUT = 0.05;
const MOST_BASELINE_DIFFERENCE = 0.25;
const BASELINE_DIFFERENCE_TO_ADJUST = 0.05;
const MOST_MODE_SHIFT = 15;
const WEAK_FIRST_STAGE = 10;
/** Shares like 0.3 come out of a division; a difference in the last digit must not cost a level. */
const ROUNDING = 1e-9;

/** Every fact there is. */
const factKeys: Keys<StudyFacts> = {
  design: true,
  pairs: true,
  dropOutShown: true,
  dropOut: true,
  adjusted: true,
  baselineTable: true,
  largestBaselineDifference: true,
  eValueShown: true,
  fixedDelay: true,
  preTrendShown: true,
  preRegistered: true,
  drawLogged: true,
  intentionToTreat: true,
  primaryPValue: true,
  fewestAnalysedPerArm: true,
  clustered: true,
  clusterRobust: true,
  firstStageF: true,
  buddyHelpedWithOutcome: true,
  modeShift: true,
  differentialItemC: true,
  deviatedFromPlan: true,
  outcomeChosenAfterSeeingData: true,
  independentLevelFourStudies: true,
  pooledPredictionInterval: true,
};

/**
 * The evidence level of a study, by rule: the highest level that its design allows and for which every precondition
 * holds, minus one for each downgrade (never below 0). Nobody can argue a level up; a fact that is not given counts as
 * not done, and from level 2 on one that could cost a level must be given. The drop-out rule (at most 30% in all and 5 points between the arms) and the baseline rule (|SMD| at most
 * .25) count once, as downgrades. Level 5 rests on repetition, not on one study.
 *
 * Source: the design ladder and the claim rules in docs/method/evidence-level.md.
 *
 * Example: `assessEvidence({ design: 'before-after', pairs: 45, dropOutShown: true }).level` → `1`
 * Example: `assessEvidence({ design: 'before-after', pairs: 12, dropOutShown: true }).missing` → `['at-least-20-pairs']`
 */
export function assessEvidence(facts: StudyFacts): EvidenceAssessment {
  requireKeys('facts', facts, factKeys);
  if (facts.dropOut) requireKeys('dropOut', facts.dropOut, { overall: true, offered: true, waiting: true });
  requireChoice('design', facts.design, Object.keys(reach) as StudyDesign[]);
  let earned: EvidenceLevel = 0;
  let missing: Precondition[] = [];
  for (const level of [1, 2, 3, 4, 5] as const) {
    const needs = missingFor(level, facts);
    if (needs.length === 0) earned = level;
  }
  if (earned < 5) missing = missingFor((earned + 1) as EvidenceLevel, facts);
  const downgrades = findDowngrades(facts);
  return {
    level: Math.max(0, earned - downgrades.length) as EvidenceLevel,
    earned,
    downgrades,
    missing,
    exploratory: facts.outcomeChosenAfterSeeingData === true,
  };
}

/** The levels that a design can reach by itself. */
const reach: Record<StudyDesign, readonly EvidenceLevel[]> = {
  description: [0],
  'before-after': [0, 1],
  comparison: [0, 1, 2],
  dose: [0, 1, 2],
  queue: [0, 1, 2, 3],
  staggered: [0, 1, 2, 3],
  'stepped-wedge': [0, 1, 2, 3, 4],
  lottery: [0, 1, 2, 3, 4],
  encouragement: [0, 1, 2, 3, 4],
};

const drawnByLot: readonly StudyDesign[] = ['lottery', 'stepped-wedge', 'encouragement'];

function missingFor(level: EvidenceLevel, facts: StudyFacts): Precondition[] {
  if (level === 5) {
    const below = missingFor(4, facts);
    const repeated =
      (facts.independentLevelFourStudies ?? 0) >= 2 || (facts.pooledPredictionInterval?.lower ?? 0) > 0;
    return repeated ? below : [...below, 'repeated-independently'];
  }
  if (!reach[facts.design].includes(level)) return ['design'];
  const missing: Precondition[] = [];
  const need = (holds: boolean | undefined, precondition: Precondition) => {
    if (holds !== true) missing.push(precondition);
  };
  const byLot = drawnByLot.includes(facts.design);
  const difference = facts.largestBaselineDifference;
  if (level === 1) {
    need((facts.pairs ?? 0) >= FEWEST, 'at-least-20-pairs');
    need(facts.dropOutShown, 'drop-out-shown');
  }
  if (level === 2) {
    need(facts.adjusted, 'adjusted-for-baseline');
    need(facts.baselineTable, 'baseline-table');
    need(byLot || facts.eValueShown, 'e-value');
  }
  if (level === 3) {
    // A draw needs no pre-trend and no E-value: chance decided.
    need(facts.fixedDelay, 'fixed-delay');
    need(byLot || facts.preTrendShown, 'pre-trend-shown');
    need(facts.preRegistered, 'pre-registered');
    need(byLot || facts.eValueShown, 'e-value');
    need(facts.baselineTable, 'baseline-table');
  }
  if (level === 4) {
    need(facts.drawLogged, 'draw-logged');
    need(facts.intentionToTreat, 'intention-to-treat');
    need(facts.preRegistered, 'pre-registered');
    need(facts.primaryPValue !== undefined && facts.primaryPValue < 0.05, 'primary-below-5-percent');
    need((facts.fewestAnalysedPerArm ?? 0) >= FEWEST, 'at-least-20-per-arm');
    need(facts.clustered === false || facts.clusterRobust, 'cluster-robust-errors');
    if (facts.design === 'encouragement') {
      need((facts.firstStageF ?? 0) >= WEAK_FIRST_STAGE, 'strong-first-stage');
    }
  }
  if (level >= 2) {
    need(facts.dropOut !== undefined, 'drop-out-shown');
    need(difference !== undefined && difference >= 0, 'baseline-difference-known');
    need(facts.buddyHelpedWithOutcome !== undefined, 'buddy-help-known');
    need(facts.modeShift !== undefined && facts.modeShift >= 0, 'mode-shift-known');
    need(facts.differentialItemC !== undefined, 'differential-items-known');
    need(facts.outcomeChosenAfterSeeingData !== undefined, 'choice-of-outcome-known');
  }
  if (level >= 3) {
    need(facts.dropOut?.offered !== undefined && facts.dropOut.waiting !== undefined, 'drop-out-per-arm');
    need(facts.deviatedFromPlan !== undefined, 'course-of-plan-known');
    if (difference !== undefined && difference > BASELINE_DIFFERENCE_TO_ADJUST) {
      need(facts.adjusted, 'adjusted-for-baseline');
    }
  }
  return missing;
}

function findDowngrades(facts: StudyFacts): Downgrade[] {
  const downgrades: Downgrade[] = [];
  if (facts.buddyHelpedWithOutcome) downgrades.push('buddy-helped-with-outcome');
  if ((facts.modeShift ?? 0) > MOST_MODE_SHIFT + ROUNDING) downgrades.push('mode-mix-shifted');
  if (facts.differentialItemC) downgrades.push('differential-item');
  if (facts.dropOut && breaksDropOutRule(facts.dropOut)) downgrades.push('drop-out-rule-broken');
  if ((facts.largestBaselineDifference ?? 0) > MOST_BASELINE_DIFFERENCE + ROUNDING) {
    downgrades.push('baseline-difference');
  }
  if (facts.deviatedFromPlan) downgrades.push('deviation-from-plan');
  if (facts.outcomeChosenAfterSeeingData) downgrades.push('outcome-chosen-after-seeing-data');
  return downgrades;
}

function breaksDropOutRule(dropOut: NonNullable<StudyFacts['dropOut']>): boolean {
  if (!(dropOut.overall <= MOST_DROP_OUT + ROUNDING)) return true;
  if (dropOut.offered === undefined || dropOut.waiting === undefined) return false;
  return !(Math.abs(dropOut.offered - dropOut.waiting) <= MOST_DIFFERENTIAL_DROP_OUT + ROUNDING);
}
