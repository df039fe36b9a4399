/** What the server answers to a page in a call. */
interface Answer {
  /** The seat was given up: she went on elsewhere, or was not heard for long. */
  open?: boolean;
  iceServers?: RTCIceServer[];
}

/** 'refused' when the place is not (or no longer) open to her; null when the server cannot be reached or is too busy. */
type Reply = Answer | 'refused' | null;

/** Keeps the server informed of a seat: how long both were there, and nothing of what is said. */
export class CallDesk {
  readonly #address: string;
  /** Of the last time that somebody joined: what the relay was told of it ends by itself. */
  iceServers: RTCIceServer[] | null = null;
  #seat = '';
  #joining: Promise<Reply> | null = null;

  constructor(address: string) {
    this.#address = address;
  }

  async #ask(body: object): Promise<Reply> {
    try {
      const answer = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(8_000),
      });
      if (answer.ok) return (await answer.json()) as Answer;
      return answer.status === 429 || answer.status >= 500 ? null : 'refused';
    } catch {
      return null;
    }
  }

  /** Asks once for each seat, and again only when the server could not be reached. */
  async join(seatId: string): Promise<Reply> {
    if (seatId !== this.#seat) this.#joining = null;
    this.#seat = seatId;
    const asked = (this.#joining ??= this.#ask({ step: 'join', seatId }));
    const reply = await asked;
    if (reply === null && this.#joining === asked) this.#joining = null;
    if (reply !== 'refused' && reply?.iceServers) this.iceServers = reply.iceServers;
    return reply;
  }

  /** A seat must have joined before anything is reported of it: on a slow connection the two connect before that. */
  async report(seatId: string, how: object): Promise<Reply> {
    const joined = await this.join(seatId);
    return joined === null || joined === 'refused' ? joined : this.#ask({ step: 'report', seatId, ...how });
  }

  /** Also while the page goes away. */
  leave(seatId: string): void {
    const body = new Blob([JSON.stringify({ step: 'leave', seatId })], { type: 'application/json' });
    navigator.sendBeacon(this.#address, body);
  }
}
