import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessEvidence, type StudyDesign, type StudyFacts } from './evidence-level.ts';

const lottery: StudyFacts = {
  design: 'lottery',
  pairs: 90,
  dropOutShown: true,
  dropOut: { overall: 0.2, offered: 0.18, waiting: 0.22 },
  adjusted: true,
  baselineTable: true,
  largestBaselineDifference: 0.12,
  fixedDelay: true,
  preRegistered: true,
  drawLogged: true,
  intentionToTreat: true,
  primaryPValue: 0.02,
  fewestAnalysedPerArm: 44,
  clustered: false,
  buddyHelpedWithOutcome: false,
  modeShift: 4,
  differentialItemC: false,
  outcomeChosenAfterSeeingData: false,
  deviatedFromPlan: false,
};
const queue: StudyFacts = { ...lottery, design: 'queue', eValueShown: true, preTrendShown: true };

describe('the evidence level of a study', () => {
  it('is earned by its design', () => {
    const level = (facts: StudyFacts) => assessEvidence(facts).level;
    expect(level({ design: 'description' })).toBe(0);
    expect(level({ design: 'before-after', pairs: 45, dropOutShown: true })).toBe(1);
    expect(level({ ...queue, design: 'comparison' })).toBe(2);
    expect(level({ ...queue, design: 'dose' })).toBe(2);
    expect(level(queue)).toBe(3);
    expect(level({ ...queue, design: 'staggered' })).toBe(3);
    expect(level(lottery)).toBe(4);
    expect(level({ ...lottery, design: 'stepped-wedge', clustered: true, clusterRobust: true })).toBe(4);
    expect(level({ ...lottery, design: 'encouragement', firstStageF: 30 })).toBe(4);
    expect(level({ ...lottery, design: 'encouragement', firstStageF: 4 })).toBe(3);
  });

  it('becomes 5 only by repetition', () => {
    expect(assessEvidence({ ...lottery, independentLevelFourStudies: 2 }).level).toBe(5);
    expect(assessEvidence({ ...lottery, pooledPredictionInterval: { lower: 0.4, upper: 5 } }).level).toBe(5);
    expect(assessEvidence({ ...lottery, pooledPredictionInterval: { lower: -0.4, upper: 5 } }).level).toBe(4);
    expect(assessEvidence({ ...queue, independentLevelFourStudies: 3 }).level).toBe(3);
  });

  it('says what is missing for the level above', () => {
    expect(assessEvidence({ design: 'before-after', pairs: 12, dropOutShown: true })).toMatchObject({
      level: 0,
      missing: ['at-least-20-pairs'],
    });
    expect(assessEvidence({ design: 'before-after', pairs: 30, dropOutShown: true }).missing).toEqual([
      'design',
    ]);
    expect(assessEvidence({ ...lottery, primaryPValue: 0.2 })).toMatchObject({
      level: 3,
      missing: ['primary-below-5-percent'],
    });
    expect(assessEvidence({ ...lottery, clustered: true })).toMatchObject({
      level: 3,
      missing: ['cluster-robust-errors'],
    });
    expect(assessEvidence({ design: 'lottery' }).missing).toEqual(['at-least-20-pairs', 'drop-out-shown']);
    expect(assessEvidence(lottery).missing).toEqual(['repeated-independently']);
  });

  it('loses one level for each thing that went wrong', () => {
    const after = (more: Partial<StudyFacts>) => assessEvidence({ ...lottery, ...more });
    expect(after({ buddyHelpedWithOutcome: true })).toMatchObject({
      level: 3,
      earned: 4,
      downgrades: ['buddy-helped-with-outcome'],
    });
    expect(after({ modeShift: 16 }).level).toBe(3);
    expect(after({ modeShift: 15 }).level).toBe(4);
    expect(after({ dropOut: { overall: 0.31, offered: 0.31, waiting: 0.31 } }).downgrades).toEqual([
      'drop-out-rule-broken',
    ]);
    expect(after({ dropOut: { overall: 0.2, offered: 0.16, waiting: 0.22 } }).level).toBe(3);
    expect(after({ dropOut: { overall: 0.2, offered: 0.175, waiting: 0.225 } }).level).toBe(4);
    expect(after({ largestBaselineDifference: 0.26 }).downgrades).toEqual(['baseline-difference']);
    expect(after({ largestBaselineDifference: 0.1, adjusted: false }).earned).toBe(1);
    expect(after({ outcomeChosenAfterSeeingData: true })).toMatchObject({ level: 3, exploratory: true });
    const all = after({
      buddyHelpedWithOutcome: true,
      modeShift: 40,
      differentialItemC: true,
      deviatedFromPlan: true,
      dropOut: { overall: 0.6, offered: 0.6, waiting: 0.6 },
    });
    expect(all).toMatchObject({ level: 0, earned: 4 });
  });

  it('is not given for what nobody looked at', () => {
    const without = (...keys: (keyof StudyFacts)[]) =>
      assessEvidence(
        Object.fromEntries(
          Object.entries(lottery).filter(([key]) => !keys.includes(key as keyof StudyFacts)),
        ) as unknown as StudyFacts,
      );
    const unknown = [
      'largestBaselineDifference',
      'buddyHelpedWithOutcome',
      'modeShift',
      'differentialItemC',
      'outcomeChosenAfterSeeingData',
    ] as const;
    for (const key of unknown) expect(without(key).level, key).toBe(1);
    expect(without(...unknown).missing).toEqual([
      'baseline-difference-known',
      'buddy-help-known',
      'mode-shift-known',
      'differential-items-known',
      'choice-of-outcome-known',
    ]);
    expect(without('deviatedFromPlan')).toMatchObject({ level: 2, missing: ['course-of-plan-known'] });
    // 29% lost in all may be 4% of one arm and 54% of the other.
    expect(assessEvidence({ ...lottery, dropOut: { overall: 0.29 } })).toMatchObject({
      level: 2,
      missing: ['drop-out-per-arm'],
    });
    expect(assessEvidence({ ...lottery, modeShift: NaN, largestBaselineDifference: NaN }).level).toBe(1);
  });

  it('never rises when something is left out or goes wrong', () => {
    const designs: StudyDesign[] = [
      'description',
      'before-after',
      'comparison',
      'dose',
      'queue',
      'staggered',
      'stepped-wedge',
      'lottery',
      'encouragement',
    ];
    const full: StudyFacts = { ...queue, firstStageF: 20, independentLevelFourStudies: 2 };
    const keys = Object.keys(full).filter((key) => key !== 'design');
    fc.assert(
      fc.property(fc.constantFrom(...designs), fc.subarray(keys), (design, dropped) => {
        const best = assessEvidence({ ...full, design }).level;
        const facts = Object.fromEntries(
          Object.entries({ ...full, design }).filter(([key]) => !dropped.includes(key)),
        ) as unknown as StudyFacts;
        const less = assessEvidence(facts);
        expect(less.level).toBeLessThanOrEqual(best);
        const asPlanned = assessEvidence({ ...facts, deviatedFromPlan: false }).level;
        expect(less.level).toBeLessThanOrEqual(asPlanned);
        expect(assessEvidence({ ...facts, deviatedFromPlan: true }).level).toBe(Math.max(0, asPlanned - 1));
      }),
      { numRuns: 1000 },
    );
  });
});
