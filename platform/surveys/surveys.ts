export type WaveKind = 'baseline' | 'pulse' | 'core';
/** open → closed. Publishing closes a wave, so that a release never changes under its readers. */
export type WaveState = 'open' | 'closed';
/** How a link reaches somebody: by mail or text message, on paper, or given to her by hand. */
export const channels = ['mail', 'sms', 'letter', 'hand'] as const;
export type Channel = (typeof channels)[number];

/** Whether nothing was sent of an invitation that stands, as of who was only given a code: a mail or a letter can still go. */
export const isUnsent = (invitation: { channel: Channel; withdrawnAt: Date | null }): boolean =>
  invitation.channel === 'hand' && invitation.withdrawnAt === null;

/**
 * waiting → sending → sent, failed (refused) or unsure (the machine stopped while it was being sent: not sent again);
 * waiting → dropped (she finished or stopped before it left).
 */
export type ReminderState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure' | 'dropped';
/**
 * started → finished; started ⇄ stopped (she pressed stop, and went on); started → unfinished (the wave closed before she had answered
 * everything).
 */
export type SheetState = 'started' | 'finished' | 'stopped' | 'unfinished';
/**
 * How an answer came about: on a device of hers, alone (`self`) or with somebody beside her (`assisted`); read to her by an interviewer;
 * on a shared tablet; or written on paper and typed in. See docs/method/questions-and-languages.md.
 */
export const answerModes = ['self', 'assisted', 'interview', 'audio', 'kiosk', 'paper'] as const;
export type AnswerMode = (typeof answerModes)[number];

/** Which questionnaire each kind of wave asks. */
export const instrumentOfWave: Record<WaveKind, string> = {
  baseline: 'baseline',
  pulse: 'pulse-10',
  core: 'core-24',
};

/** The day on which a wave that opens on a day closes when nobody said when: four weeks later; of what is no day the same text, for which the platform has a sentence. */
export function fourWeeksAfter(day: string): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? day : new Date(start + 28 * 86_400_000).toISOString().slice(0, 10);
}
