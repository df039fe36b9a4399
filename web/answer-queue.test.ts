import { describe, expect, it } from 'vitest';
import { makeQueue } from './static/answer-queue.js';

interface Answer {
  id: string;
  step: string;
  answer: string | null;
  written: string;
  type: string | null;
  shown: string;
  answered: string;
  audio: boolean;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The server's side, as `surveys.answer-item` does it: an id counts once, of two answers the one given later holds. */
class Server {
  readonly log: string[] = [];
  readonly held = new Map<string, { answered: string; answer: string | null }>();

  take({ id, step, answered, answer }: Answer): void {
    if (this.log.includes(id)) return;
    this.log.push(id);
    const before = this.held.get(step);
    if (!before || before.answered <= answered) this.held.set(step, { answered, answer });
  }
}

/** A device whose disk outlives its pages, and whose connection comes and goes. */
class Device {
  readonly #disk = new Map<string, Answer>();
  readonly given: Answer[] = [];
  readonly acknowledged = new Set<string>();
  readonly #server: Server;
  readonly #random: () => number;
  loss: number;
  queue: ReturnType<typeof makeQueue>;

  constructor(server: Server, random: () => number, loss: number) {
    this.#server = server;
    this.#random = random;
    this.loss = loss;
    this.queue = this.#openPage();
  }

  #openPage() {
    const keeping = {
      list: async () => [...this.#disk.values()],
      remove: async (id: string) => void this.#disk.delete(id),
    };
    return makeQueue(
      keeping,
      (answers) => this.#send(answers),
      () => undefined,
    );
  }

  /** A request that is lost on the way, or arrives in part, or arrives while its answer is lost. */
  async #send(answers: Answer[]) {
    await Promise.resolve();
    if (this.#random() < this.loss) return null;
    const arrived = this.#random() < this.loss ? answers.slice(0, Math.ceil(answers.length / 2)) : answers;
    for (const answer of arrived) this.#server.take(answer);
    if (this.#random() < this.loss) return null;
    for (const { id } of arrived) this.acknowledged.add(id);
    return { taken: arrived.map(({ id }) => id), refused: [] };
  }

  async answer(answer: Answer): Promise<void> {
    this.given.push(answer);
    this.#disk.set(answer.id, answer);
    void this.queue.flush();
  }

  /** The page is closed, whatever it was doing, and opened again. */
  reload(): void {
    this.queue = this.#openPage();
  }

  get waiting(): number {
    return this.#disk.size;
  }
}

async function play(seed: number) {
  const random = seeded(seed);
  const server = new Server();
  const devices = [0.2, 0.7].map((loss) => new Device(server, random, loss));
  const made = 3 + Math.floor(random() * 20);
  for (let moment = 0; moment < made; moment += 1) {
    const device = devices[random() < 0.6 ? 0 : 1]!;
    const answered = new Date(Date.UTC(2026, 10, 28) + moment * 1_000).toISOString();
    await device.answer({
      id: `${seed}-${moment}`,
      step: `item-${Math.floor(random() * 6)}`,
      answer: `option:${Math.floor(random() * 3)}`,
      written: '',
      type: 'single-choice',
      shown: answered,
      answered,
      audio: false,
    });
    if (random() < 0.2) device.reload();
    if (random() < 0.2) void device.queue.flush();
  }
  const lostBefore = devices.flatMap(({ acknowledged }) =>
    [...acknowledged].filter((id) => !server.log.includes(id)),
  );
  const hasWaited = devices.some(({ waiting }) => waiting > 0);
  for (const device of devices) {
    device.loss = 0;
    device.reload();
    await device.queue.flush();
  }
  return { server, devices, lostBefore, hasWaited };
}

describe('answers on a device', () => {
  it('are lost nowhere, count once and keep their order, in a thousand ways to lose the connection', async () => {
    let waited = 0;
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const { server, devices, lostBefore, hasWaited } = await play(seed);
      const given = devices.flatMap((device) => device.given);
      expect(lostBefore, `seed ${seed}`).toEqual([]);
      expect([...server.log].sort(), `seed ${seed}`).toEqual(given.map(({ id }) => id).sort());
      for (const device of devices) {
        expect(device.waiting, `seed ${seed}`).toBe(0);
        const own = device.given.map(({ id }) => id);
        expect(
          server.log.filter((id) => own.includes(id)),
          `seed ${seed}`,
        ).toEqual(own);
      }
      for (const [step, { answer }] of server.held) {
        const last = given
          .filter((one) => one.step === step)
          .sort((a, b) => (a.answered < b.answered ? 1 : -1))[0];
        expect(answer, `seed ${seed} ${step}`).toBe(last?.answer);
      }
      waited += hasWaited ? 1 : 0;
    }
    // The schedules are hard enough to mean something.
    expect(waited).toBeGreaterThan(500);
  });

  it('that never fit their question are let go, and hold up no others', async () => {
    const kept = new Map<string, Answer>();
    const counts: number[] = [];
    const sent: string[][] = [];
    const queue = makeQueue(
      {
        list: async () => [...kept.values()],
        remove: async (id: string) => void kept.delete(id),
      },
      async (answers) => {
        sent.push(answers.map(({ id }) => id));
        return { taken: ['b'], refused: ['a'] };
      },
      (count) => counts.push(count),
    );
    const answer = {
      step: 'x',
      answer: 'option:yes',
      written: '',
      type: null,
      shown: '',
      answered: '',
      audio: false,
    };
    kept.set('a', { id: 'a', ...answer });
    kept.set('b', { id: 'b', ...answer });
    expect(await queue.flush()).toBe(true);
    expect(sent).toEqual([['a', 'b']]);
    expect(counts).toEqual([2, 0]);
  });

  it('stay when the server says nothing of them', async () => {
    const kept = new Map([['a', { id: 'a' } as Answer]]);
    const keeping = {
      list: async () => [...kept.values()],
      remove: async () => undefined,
    };
    const queue = makeQueue(
      keeping,
      async () => ({ taken: [], refused: [] }),
      () => undefined,
    );
    expect(await queue.flush()).toBe(false);
    expect(kept.size).toBe(1);
  });
});
