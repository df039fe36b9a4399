import type { EventMessage, Platform } from '@medespraak/platform';

/** One open page of somebody in a pair, as a room sees it. */
export interface Seat {
  readonly personId: string;
  send(message: EventMessage): void;
  /** Sends the page away, with the reason it shows. */
  dismiss(reason: 'device-ended' | 'pair-ended'): void;
}

/** Presence is told anew this often, and forgotten when it was not heard for this long: a process may have died. */
export const presenceMilliseconds = 20_000;
export const forgottenMilliseconds = 50_000;

interface Room {
  seats: Set<Seat>;
  /** When somebody was last heard of, on any process. */
  heard: Map<string, number>;
  leave: Promise<() => Promise<void>>;
}

/**
 * The pairs that have a page open on this process. Everything travels by way of the platform's events, so that two people
 * on two processes meet as they do on one: a seat never speaks to another seat directly.
 */
export class LiveRooms {
  readonly #platform: Platform;
  readonly #rooms = new Map<string, Room>();
  readonly #beat: NodeJS.Timeout;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#beat = setInterval(() => this.#tellPresence(), presenceMilliseconds);
    this.#beat.unref();
  }

  /** Takes a seat. Resolves when nothing that is published from now on is missed. */
  async enter(pairId: string, seat: Seat): Promise<void> {
    const room = this.#rooms.get(pairId) ?? this.#open(pairId);
    room.seats.add(seat);
    await room.leave;
    for (const personId of room.heard.keys())
      if (personId !== seat.personId) seat.send({ kind: 'presence', personId, here: true });
    // Whoever hears this answers, so that the new page knows at once who is there.
    await this.#publish(pairId, { kind: 'presence', personId: seat.personId, here: true, asks: true });
  }

  /** Gives a seat back; the other hears of it when it was the last one of this person. */
  async exit(pairId: string, seat: Seat): Promise<void> {
    const room = this.#rooms.get(pairId);
    if (!room?.seats.delete(seat)) return;
    const isGone = ![...room.seats].some((other) => other.personId === seat.personId);
    if (isGone) await this.#publish(pairId, { kind: 'presence', personId: seat.personId, here: false });
    if (room.seats.size > 0 || this.#rooms.get(pairId) !== room) return;
    this.#rooms.delete(pairId);
    await (
      await room.leave
    )();
  }

  /** Passes on what one page tells the pages of the other person, in the order in which it was said. */
  say(pairId: string, seat: Seat, message: EventMessage): Promise<void> {
    return this.#publish(pairId, { ...message, from: seat.personId });
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    const rooms = [...this.#rooms.values()];
    this.#rooms.clear();
    await Promise.all(rooms.map(async (room) => (await room.leave)()));
  }

  #open(pairId: string): Room {
    const room: Room = {
      seats: new Set(),
      heard: new Map(),
      leave: this.#platform.events.subscribe(`pair:${pairId}`, (message) => this.#hear(pairId, message)),
    };
    this.#rooms.set(pairId, room);
    room.leave.catch(() => this.#rooms.delete(pairId));
    return room;
  }

  #hear(pairId: string, message: EventMessage): void {
    const room = this.#rooms.get(pairId);
    if (!room) return;
    if (message['kind'] === 'presence') return this.#hearPresence(pairId, room, message);
    const addressee = message['for'];
    for (const seat of room.seats) {
      // What somebody signals is for the other; her own second page has its own talk to take up.
      if (message['kind'] === 'signal' && message['from'] === seat.personId && addressee !== seat.personId)
        continue;
      if (addressee === undefined || addressee === seat.personId) seat.send(message);
    }
    if (message['kind'] === 'pair-ended') for (const seat of room.seats) seat.dismiss('pair-ended');
  }

  #hearPresence(pairId: string, room: Room, message: EventMessage): void {
    const personId = String(message['personId']);
    const hasSeat = [...room.seats].some((seat) => seat.personId === personId);
    // She closed a page elsewhere and has one open here.
    if (message['here'] === false && hasSeat) {
      void this.#publish(pairId, { kind: 'presence', personId, here: true });
      return;
    }
    if (message['here'] === true) room.heard.set(personId, Date.now());
    else room.heard.delete(personId);
    for (const seat of room.seats)
      if (seat.personId !== personId) seat.send({ kind: 'presence', personId, here: message['here'] });
    if (message['asks'] !== true) return;
    const others = new Set([...room.seats].map((seat) => seat.personId).filter((id) => id !== personId));
    for (const other of others) void this.#publish(pairId, { kind: 'presence', personId: other, here: true });
  }

  #tellPresence(): void {
    for (const [pairId, room] of this.#rooms) {
      for (const personId of new Set([...room.seats].map((seat) => seat.personId)))
        void this.#publish(pairId, { kind: 'presence', personId, here: true });
      for (const [personId, at] of room.heard) {
        if (Date.now() - at < forgottenMilliseconds) continue;
        room.heard.delete(personId);
        for (const seat of room.seats) seat.send({ kind: 'presence', personId, here: false });
      }
    }
  }

  /** A hint that could not be sent is no fault of the page: the next one comes, and a reload shows all. */
  async #publish(pairId: string, message: EventMessage): Promise<void> {
    await this.#platform.events.publish(`pair:${pairId}`, message).catch(() => undefined);
  }
}
