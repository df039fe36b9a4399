/** What the server answers to a page in a call. */
interface Answer {
  /** The seat was given up: she went on elsewhere, or was not heard for long. */
  open?: boolean;
  iceServers?: RTCIceServer[];
}

/** Keeps the server informed of a seat: how long both were there, and nothing of what is said. */
export class CallDesk {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** @returns null when the server cannot be reached; 'refused' when the place is not (or no longer) open to her. */
  async #ask(body: object): Promise<Answer | 'refused' | null> {
    try {
      const answer = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(8_000),
      });
      if (answer.ok) return (await answer.json()) as Answer;
      return answer.status >= 500 ? null : 'refused';
    } catch {
      return null;
    }
  }

  join = (seatId: string) => this.#ask({ step: 'join', seatId });

  report = (seatId: string, how: object) => this.#ask({ step: 'report', seatId, ...how });

  /** Also while the page goes away. */
  leave(seatId: string): void {
    const body = new Blob([JSON.stringify({ step: 'leave', seatId })], { type: 'application/json' });
    navigator.sendBeacon(this.#address, body);
  }
}
