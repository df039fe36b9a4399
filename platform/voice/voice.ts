import type { Figure, FigureDetails } from '../insights/insights.ts';

/**
 * open → taken-up → done; from open and taken-up also set-aside. What was done or set aside can be taken up again.
 */
export const signalStates = ['open', 'taken-up', 'done', 'set-aside'] as const;
export type SignalState = (typeof signalStates)[number];

/** What happened to a signal: a line on its record. `marked` is the first. */
export const signalSteps = [
  'marked',
  'taken-up',
  'done',
  'set-aside',
  'reopened',
  'corrected',
  'shown',
  'hidden',
] as const;
export type SignalStep = (typeof signalSteps)[number];
/** Those that staff take with the signal itself; `shown` and `hidden` are about what newcomers see of it. */
export type HandlingStep = Exclude<SignalStep, 'marked' | 'shown' | 'hidden'>;

/** What each step makes of a signal's state, and from which states it can be taken. */
const stepsFrom: Record<HandlingStep, readonly SignalState[]> = {
  'taken-up': ['open'],
  done: ['taken-up'],
  'set-aside': ['open', 'taken-up'],
  reopened: ['done', 'set-aside'],
  corrected: signalStates,
};

/**
 * The state of a signal after a step; null when the step cannot be taken. A signal that is taken up again has its action where it
 * had one.
 *
 * @example
 * stateAfter('open', 'done', false); // => null
 * @example
 * stateAfter('set-aside', 'reopened', true); // => 'taken-up'
 */
export function stateAfter(state: SignalState, step: HandlingStep, hasAction: boolean): SignalState | null {
  if (!stepsFrom[step].includes(state)) return null;
  if (step === 'corrected') return state;
  if (step === 'reopened') return hasAction ? 'taken-up' : 'open';
  return step;
}

/** What staff write about a signal. Null where it is not said yet. */
export interface SignalTexts {
  /** Why it is a worry. */
  reason: string;
  /** The action: what it is called, what it is in plain words, who does it, and by which day. */
  title: string | null;
  plan: string | null;
  who: string | null;
  due: string | null;
  /** What was done and what it gave, or why not. */
  outcome: string | null;
}

/** A figure as its release shows it to whoever marks it, with where it stands: releases never change, so neither does this. */
export interface SignalFigure extends Pick<
  Figure,
  | 'audience'
  | 'subjectId'
  | 'groupDimension'
  | 'groupValue'
  | 'status'
  | 'n'
  | 'value'
  | 'lower'
  | 'upper'
  | 'municipalityCode'
> {
  subjectKind: 'indicator' | 'domain';
  bound: NonNullable<FigureDetails['bound']> | null;
  releaseId: string;
  organisationName: string;
  programmeName: string;
  waveName: string;
  /** When the release was published, as an instant. */
  computedAt: string;
  /** The days between which people could answer; null where the release does not say. */
  asked: { from: string; until: string } | null;
}

/** Which figure of a release is meant. */
export type FigureName = Pick<SignalFigure, 'subjectKind' | 'subjectId' | 'groupDimension' | 'groupValue'>;

/** A figure's place in its release as one text, to compare by. */
export const nameOf = ({ subjectKind, subjectId, groupDimension, groupValue }: FigureName): string =>
  [subjectKind, subjectId, groupDimension, groupValue].join(' ');

/** Whether a figure says something about a group: only then can it be a worry. Figures of own questions are not marked yet. */
export const mayBeSignal = (
  figure: Pick<Figure, 'subjectKind' | 'status'>,
): figure is Figure & { subjectKind: 'indicator' | 'domain' } =>
  (figure.subjectKind === 'indicator' || figure.subjectKind === 'domain') &&
  ['published', 'bounded', 'at-bound'].includes(figure.status);
