import { createHmac } from 'node:crypto';
import type { TurnSettings } from '../foundation/platform.ts';

/** What a browser is told: the shape of RTCIceServer. */
export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

/** Longer than a talk, so that a page that changes networks near its end is let in again. */
export const credentialSeconds = 3 * 60 * 60;

/**
 * Credentials for the relay that end by themselves: coturn computes the same HMAC of the name, which begins with the
 * second at which it ends. The name holds no person, for the relay writes it in its log. Without a relay the list is empty,
 * and calls work within one network.
 */
export function iceServersFor(turn: TurnSettings | null, seatId: string, now: Date): IceServer[] {
  if (!turn) return [];
  const username = `${Math.floor(now.getTime() / 1000) + credentialSeconds}:${seatId}`;
  const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
  return [{ urls: [...turn.urls], username, credential }];
}
