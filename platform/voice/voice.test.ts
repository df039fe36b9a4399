import { describe, expect, it } from 'vitest';
import { mayBeSignal, signalStates, signalSteps, stateAfter } from './voice.ts';

describe('the states of a signal', () => {
  const steps = signalSteps.filter((step) => step !== 'marked' && step !== 'shown' && step !== 'hidden');

  it('are reached by the steps from the states that allow them, and by no other', () => {
    const reached = signalStates.flatMap((state) =>
      steps.flatMap((step) => {
        const after = stateAfter(state, step, state !== 'open');
        return after === null || step === 'corrected' ? [] : [`${state} –${step}→ ${after}`];
      }),
    );
    expect(reached).toEqual([
      'open –taken-up→ taken-up',
      'open –set-aside→ set-aside',
      'taken-up –done→ done',
      'taken-up –set-aside→ set-aside',
      'done –reopened→ taken-up',
      'set-aside –reopened→ taken-up',
    ]);
  });

  it('are open again for what was set aside without an action', () => {
    expect(stateAfter('set-aside', 'reopened', false)).toBe('open');
  });

  it('stay what they are when words are corrected', () => {
    for (const state of signalStates) expect(stateAfter(state, 'corrected', true)).toBe(state);
  });
});

describe('a figure', () => {
  it('may be a worry only when it says something about the 14 domains', () => {
    const may = (
      subjectKind: 'indicator' | 'domain' | 'own' | 'response',
      status: 'published' | 'withheld',
    ) => mayBeSignal({ subjectKind, status });
    expect([may('indicator', 'published'), may('domain', 'published')]).toEqual([true, true]);
    expect([may('own', 'published'), may('response', 'published'), may('domain', 'withheld')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
