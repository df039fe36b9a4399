import { z } from 'zod';

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

interface Reader {
  language: string;
  timeZone: string;
}

/** What the service worker shows: `path` is the page that opens. */
export interface PushNotice {
  title: string;
  body: string;
  path: string;
  tag: string;
  lang: string;
}

const texts = {
  nl: {
    message: ['Nieuw bericht', 'Je hebt een nieuw bericht van je maatje.'],
    day: ['Morgen een gesprek', 'Jullie praten morgen om {time}.'],
    hour: ['Over een uur een gesprek', 'Jullie praten om {time}.'],
  },
  en: {
    message: ['New message', 'You have a new message from your buddy.'],
    day: ['A talk tomorrow', 'You talk tomorrow at {time}.'],
    hour: ['A talk in an hour', 'You talk at {time}.'],
  },
} as const;

/** Puts news into words for whoever reads it: her language, her clock. */
export function noticeOf(news: PushNews, { language, timeZone }: Reader): PushNotice {
  const lang = language === 'en' ? 'en' : 'nl';
  const [title, body] = texts[lang][news.kind === 'message' ? 'message' : news.ahead];
  const time =
    news.kind === 'message'
      ? ''
      : new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone,
        }).format(news.startsAt);
  return {
    title,
    body: body.replace('{time}', time),
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
