export type WaveKind = 'baseline' | 'pulse' | 'core';
/** open → closed. Publishing closes a wave, so that a release never changes under its readers. */
export type WaveState = 'open' | 'closed';
export type Channel = 'mail' | 'letter';
/** started → finished; started → stopped (she pressed stop). Never back. */
export type SheetState = 'started' | 'finished' | 'stopped';
export type AnswerMode = 'self' | 'assisted' | 'interview' | 'audio';

/** Which questionnaire each kind of wave asks. */
export const instrumentOfWave: Record<WaveKind, string> = {
  baseline: 'baseline',
  pulse: 'pulse-10',
  core: 'core-24',
};
