import { z } from 'zod';
import { hourInLetter, letterLanguageOf, sayLine, type Reader } from '../foundation/letter-words.ts';

/** Failures in a row after which a browser is not tried any more. */
export const mostFailures = 10;

const base64url = (bytes: number) =>
  z.string().refine((text) => /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === bytes, {
    message: 'a key of a browser',
  });

/** What a browser gives when it is asked for an address. */
export const pushAddress = z.object({
  endpoint: z.url().max(1_000),
  p256dh: base64url(65),
  auth: base64url(16),
});

/** What somebody hears of on her telephone. Never what was written, nor by whom: a locked screen is read by others too. */
export type PushNews =
  | { kind: 'message'; pairId: string }
  | { kind: 'appointment'; pairId: string; ahead: 'day' | 'hour'; startsAt: Date };

/** What the service worker shows: `path` is the page that opens. */
export interface PushNotice {
  title: string;
  body: string;
  path: string;
  tag: string;
  lang: string;
}

/** Puts news into words for whoever reads it: her language, her clock. */
export function noticeOf(news: PushNews, to: Reader & { timeZone: string }): PushNotice {
  const lang = letterLanguageOf(to);
  const time = news.kind === 'message' ? '' : hourInLetter(lang, news.startsAt, to.timeZone);
  const line = news.kind === 'message' ? 'push-message' : (`push-${news.ahead}` as const);
  return {
    title: sayLine(lang, `${line}-title`),
    body: sayLine(lang, line, { time }),
    path: `/pair/${news.pairId}${news.kind === 'message' ? '/messages' : ''}`,
    tag: `${news.kind}-${news.pairId}`,
    lang,
  };
}

/** Seconds for which news is of use: a message a day, a reminder until what it reminds of. */
export const usefulSeconds = (news: PushNews): number =>
  news.kind === 'message' ? 24 * 3600 : news.ahead === 'day' ? 12 * 3600 : 3600;

/** Of one kind in one pair the newest is enough. 32 letters, which is what a service takes. */
export const topicOf = (news: PushNews): string =>
  (news.kind[0] + news.pairId.replaceAll('-', '')).slice(0, 32);
