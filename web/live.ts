import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { currentPlatform, Problem, type Platform } from '@medespraak/platform';
import { readPlace } from '@medespraak/platform/calls/calls.operations';
import { openDevice, type Participant } from '@medespraak/platform/devices/devices.operations';
import { WebSocketServer, type WebSocket } from 'ws';
import { LiveRooms, type Seat } from './live-rooms.ts';

/** What a page may send at once, in bytes: an offer of a call with video is about 8,000. */
const largestFrame = 32_768;
/** Frames that a page may send in a burst, and per second after that. A call that connects sends about thirty. */
const burst = 150;
const perSecond = 25;
/** Pages that one person may have open on this process; the oldest makes place. */
const mostSeats = 8;
/** A page that does not answer between two beats is gone. */
const beatMilliseconds = 15_000;
/** Whether somebody may still be here is asked anew this often, should a hint have been lost. */
const recheckMilliseconds = 5 * 60_000;

/** Close codes that pages know: look for another way in, do not come back, too fast. */
export const closeCodes = { 'device-ended': 4401, 'pair-ended': 4403, 'too-many-pages': 4409, flood: 1008 };

export interface Live {
  close(): Promise<void>;
}

interface Entrance {
  secret: string;
  pairId: string;
  actor: Participant;
}

/**
 * `GET /live?pair=<id>`: a WebSocket that carries everything published about one pair to the two people in it, and what
 * their browsers tell each other to connect a call. Signed in by the device's cookie, from our own pages only, and for
 * a pair that runs, or a short talk of two who were free at the same moment. Frames are JSON objects with a `kind`; from a page only `signal` and `ping` are taken.
 */
export function mountLive(server: Server): Live {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, clientTracking: true });
  const alive = new WeakSet<WebSocket>();
  const seatsOf = new Map<string, WebSocket[]>();
  let rooms: LiveRooms | null = null;

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    admit(request).then(
      (entrance) => {
        if (stream.destroyed) return;
        sockets.handleUpgrade(request, stream, head, (socket) => {
          alive.add(socket);
          limitSeats(seatsOf, entrance.actor.personId, socket);
          rooms ??= new LiveRooms(currentPlatform());
          void attend(rooms, entrance, socket, () => alive.add(socket));
        });
      },
      (reason: unknown) => refuse(stream, reason instanceof Problem ? reason.status : 500),
    );
  });

  const beat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, beatMilliseconds);
  beat.unref();

  return {
    close: async () => {
      clearInterval(beat);
      for (const socket of sockets.clients) socket.close(1012);
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const socket of sockets.clients) socket.terminate();
      await rooms?.close();
      sockets.close();
    },
  };
}

/** Who comes in, and to which pair. @throws Problem for everybody else. */
async function admit(request: IncomingMessage): Promise<Entrance> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const pairId = url.searchParams.get('pair') ?? '';
  if (url.pathname !== '/live' || !/^[0-9a-f-]{36}$/.test(pairId)) throw new Problem('not-found');
  if (!comesFromOurselves(request)) throw new Problem('not-allowed');
  const secret = /(?:^|;\s*)device=([\w-]{1,100})/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const actor = await authorise(currentPlatform(), secret, pairId);
  return { secret, pairId, actor };
}

/** The participant of this device, when the pair (or short talk) is hers and runs. @throws Problem otherwise. */
async function authorise(platform: Platform, secret: string, pairId: string): Promise<Participant> {
  const opened = secret ? await openDevice(platform, secret) : null;
  if (!opened) throw new Problem('not-signed-in');
  await readPlace(platform, opened.actor, { placeId: pairId });
  return opened.actor;
}

/** Browsers send cookies with a WebSocket from any site: only its origin tells where the page came from. */
function comesFromOurselves({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(stream: Duplex, status: number): void {
  if (!stream.destroyed)
    stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function limitSeats(seatsOf: Map<string, WebSocket[]>, personId: string, socket: WebSocket): void {
  const all = [...(seatsOf.get(personId) ?? []), socket];
  if (all.length > mostSeats) all.shift()?.close(closeCodes['too-many-pages']);
  seatsOf.set(personId, all);
  socket.once('close', () => {
    const left = (seatsOf.get(personId) ?? []).filter((one) => one !== socket);
    if (left.length > 0) seatsOf.set(personId, left);
    else seatsOf.delete(personId);
  });
}

/** Serves one page until it goes, or is sent away. */
async function attend(
  rooms: LiveRooms,
  { secret, pairId, actor }: Entrance,
  socket: WebSocket,
  isAlive: () => void,
): Promise<void> {
  const platform = currentPlatform();
  const seat: Seat = {
    personId: actor.personId,
    send: (message) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message)),
    dismiss: (reason) => socket.close(closeCodes[reason]),
  };
  const mayAct = rateLimit();

  socket.on('pong', isAlive);
  socket.on('error', () => socket.terminate());
  socket.on('message', (data, isBinary) => {
    isAlive();
    if (!mayAct()) return socket.close(closeCodes.flood);
    const message = isBinary ? null : readFrame(String(data as Buffer));
    if (message?.['kind'] === 'ping') seat.send({ kind: 'pong' });
    else if (message?.['kind'] === 'signal') void rooms.say(pairId, seat, message);
  });

  const recheck = setInterval(() => {
    authorise(platform, secret, pairId).catch(
      (reason: unknown) =>
        reason instanceof Problem && seat.dismiss(reason.status === 401 ? 'device-ended' : 'pair-ended'),
    );
  }, recheckMilliseconds);
  recheck.unref();
  const subscription = platform.events.subscribe(`device:${actor.deviceId}`, ({ kind }) => {
    if (kind === 'ended') seat.dismiss('device-ended');
  });
  socket.once('close', () => {
    clearInterval(recheck);
    void subscription.then((stop) => stop()).catch(() => undefined);
    // Whoever listens hears by the next beat that nobody is here; a database that is away must not end the process.
    rooms.exit(pairId, seat).catch(() => undefined);
  });
  try {
    await subscription;
    await rooms.enter(pairId, seat);
    // The page may have gone while its seat was being prepared.
    if (socket.readyState !== socket.OPEN) await rooms.exit(pairId, seat);
    else seat.send({ kind: 'welcome', personId: actor.personId });
  } catch {
    socket.close(1011);
  }
}

function readFrame(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A bucket of tokens that fills up with time. */
function rateLimit(): () => boolean {
  let [tokens, at] = [burst, Date.now()];
  return () => {
    const now = Date.now();
    tokens = Math.min(burst, tokens + ((now - at) / 1000) * perSecond);
    at = now;
    tokens -= 1;
    return tokens >= 0;
  };
}
