/** How a round comes about, for whoever describes it: the engine's own description, from the rules and weights in force. */
export { describeMethod, type Method, type Rules, type Weights } from '@medespraak/matching';
