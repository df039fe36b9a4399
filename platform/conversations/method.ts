/** How a round comes about, for whoever describes it: the engine's own description, from the rules and weights in force. */
export { NOT_ASKED } from './candidates.ts';
export { describeMethod, type Method, type Rules, type Weights } from '@medespraak/matching';
