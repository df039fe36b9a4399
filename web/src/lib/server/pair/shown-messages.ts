import { dateFormat } from '@medespraak/framework/dates';
import type { Message } from '@medespraak/platform/messages/messages.operations';
import { type Language, localeOf } from '#lib/language.ts';

/** A message as a page shows it, and as `static/messages.js` gets it. */
export interface ShownMessage {
  id: string;
  isMine: boolean;
  kind: 'text' | 'voice';
  body: string | null;
  seconds: number | null;
  at: string;
  when: string;
  isRead: boolean;
}

/** Messages with their times as she says them: "ma 2 nov 10:05", in her own zone. */
export function showMessages(
  messages: readonly Message[],
  { zone, language }: { zone: string; language: Language },
): ShownMessage[] {
  const say = dateFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return messages.map(({ sentAt, readAt, ...message }) => ({
    ...message,
    at: sentAt.toISOString(),
    when: say.format(sentAt),
    isRead: readAt !== null,
  }));
}
