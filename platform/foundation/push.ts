import { createECDH, createHash } from 'node:crypto';
import webpush from 'web-push';

/** Where the browser of a device takes messages, and the keys that only it can read with (RFC 8030, RFC 8291). */
export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushMessage {
  /** What the page's service worker gets; encrypted for the one browser. */
  content: string;
  /** Seconds after which it is of no use any more. */
  seconds: number;
  /** A later message with the same topic takes the place of one that was not fetched yet; 32 letters or digits. */
  topic: string;
}

/** Brings messages to browsers. `gone`: the browser takes no messages there any more. */
export interface Pusher {
  /** What a browser asks for before it makes an address: our public key (RFC 8292), base64url. */
  readonly publicKey: string;
  /** Whether an address is one of a service that browsers really use; anything else would make us knock on strange doors. */
  accepts(endpoint: string): boolean;
  deliver(to: PushAddress, message: PushMessage): Promise<'sent' | 'gone' | 'failed'>;
}

/** The services of Chrome and Edge on Android and desktop, Firefox, Edge on Windows, and Safari. */
const services = [
  /^fcm\.googleapis\.com$/,
  /^[\w-]+\.push\.services\.mozilla\.com$/,
  /^[\w.-]+\.notify\.windows\.com$/,
  /^[\w-]+\.push\.apple\.com$/,
];

const patienceMilliseconds = 15_000;

/**
 * @param key 32 bytes from the installation's secret: the private key is made of them, so that every process has the same
 * and nothing else needs keeping
 * @param more origins of other services, for a browser or a test of one's own
 */
export function makePusher(key: Buffer, address: string, more: readonly string[]): Pusher {
  const { publicKey, privateKey } = vapidKeys(key);
  // Push services want to know whom to write to when something is wrong with us.
  const subject = address.startsWith('https:') ? address : 'mailto:medespraak@example.org';

  function accepts(endpoint: string): boolean {
    if (!URL.canParse(endpoint)) return false;
    const url = new URL(endpoint);
    if (more.includes(url.origin)) return true;
    return (
      url.protocol === 'https:' &&
      url.port === '' &&
      url.username === '' &&
      services.some((name) => name.test(url.hostname))
    );
  }

  return {
    publicKey,
    accepts,
    deliver: async ({ endpoint, p256dh, auth }, { content, seconds, topic }) => {
      if (!accepts(endpoint)) return 'gone';
      try {
        // A browser's keys can be no keys at all: then this throws.
        const { method, headers, body } = webpush.generateRequestDetails(
          { endpoint, keys: { p256dh, auth } },
          content,
          { vapidDetails: { subject, publicKey, privateKey }, TTL: seconds, topic, urgency: 'high' },
        );
        const { 'Content-Length': _, ...sent } = headers as Record<string, string>;
        const knock = () =>
          fetch(endpoint, {
            method,
            headers: sent,
            body: body === null ? null : new Uint8Array(body),
            redirect: 'error',
            signal: AbortSignal.timeout(patienceMilliseconds),
          });
        // A connection that was kept open from an earlier message may just have been closed at the other end.
        const answer = await knock().catch(knock);
        await answer.body?.cancel();
        if (answer.status === 404 || answer.status === 410) return 'gone';
        return answer.ok ? 'sent' : 'failed';
      } catch {
        return 'failed';
      }
    },
  };
}

/** A key pair on P-256 out of 32 bytes. Of 2³² secrets one lies outside the curve's order; its digest is taken instead. */
function vapidKeys(key: Buffer): { publicKey: string; privateKey: string } {
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(key);
  } catch {
    return vapidKeys(createHash('sha256').update(key).digest());
  }
  return { publicKey: curve.getPublicKey('base64url'), privateKey: key.toString('base64url') };
}
