import { randomUUID } from 'node:crypto';

/** What a device says of one screen, as `static/questions.js` sends it. */
export interface Said {
  id: string;
  step: string;
  answer: string;
  written: string;
  type: string | null;
  shown: string;
  answered: string;
  audio: boolean;
  helped: boolean;
}

/** An act of somebody, and whether the server said that it has it. */
export interface Act extends Said {
  taken: boolean;
  refused: boolean;
}

interface Queue {
  flush: () => Promise<boolean>;
}
interface Receipt {
  taken: string[];
  refused: string[];
}
type MakeQueue = (
  keeping: { list: () => Promise<Said[]>; remove: (id: string) => Promise<void> },
  send: (answers: Said[]) => Promise<Receipt | null>,
  tell: (count: number) => void,
) => Queue;

/** The queue of the device itself, as the server hands it out. */
export async function fetchQueue(base: string): Promise<MakeQueue> {
  const text = await (await fetch(`${base}/answer-queue.js`)).text();
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    makeQueue: MakeQueue;
  };
  return module.makeQueue;
}

interface Screen {
  address: string;
  screen: string;
  sensitive?: boolean;
}
interface Pack {
  owner: string;
  screens: Screen[];
  optIn: string;
  end: string;
}

/** A question with what can be said with one tap. */
interface Question {
  step: string;
  type: string;
  options: string[];
}

/** Somebody with one or two devices; no two of her acts happen in the same millisecond. */
export class Person {
  readonly link: string;
  readonly acts: Act[] = [];
  /** Whether a device of hers went through all questions. */
  isThrough = false;
  #last = 0;

  constructor(link: string) {
    this.link = link;
  }

  async now(): Promise<string> {
    while (Date.now() <= this.#last) await wait(1);
    this.#last = Date.now();
    return new Date(this.#last).toISOString();
  }
}

/** How each try to send ended, by the status of the answer; `no answer` when the line broke. */
export type Outcomes = Map<string, number>;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A telephone on which somebody answers, over HTTP with the device's own protocol. */
export class Device {
  readonly person: Person;
  readonly #base: string;
  readonly #outcomes: Outcomes;
  readonly #random: () => number;
  #cookies = '';
  #owner = '';
  #optIn = '';
  #questions: Question[] = [];
  #sent: Act[] = [];
  /** The place of the question that comes next; after the last she goes back to some. */
  #next = 0;
  #queue: Queue | null = null;
  #makeQueue: MakeQueue;
  /** When the server last said that it has something. */
  lastTaken = 0;

  constructor(
    base: string,
    person: Person,
    makeQueue: MakeQueue,
    { random, outcomes }: { random: () => number; outcomes: Outcomes },
  ) {
    this.person = person;
    this.#base = base;
    this.#makeQueue = makeQueue;
    this.#random = random;
    this.#outcomes = outcomes;
  }

  get waiting(): number {
    return this.#sent.length;
  }

  /** Opens the link, says yes and takes the screens along. */
  async open(): Promise<void> {
    await this.#ask(this.person.link.slice(this.#base.length));
    const permissions = ['programme-figures', 'municipality-figures', 'impact-study'];
    const answer = await this.#ask('/questions', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body: new URLSearchParams(permissions.map((name) => [name, 'yes'])).toString(),
    });
    const packed = await this.#ask('/questions/pack?lang=nl');
    if (!packed.ok) throw new Error(`no questions: ${answer.status}, ${packed.status}`);
    const pack = (await packed.json()) as Pack;
    this.#owner = pack.owner;
    this.#optIn = pack.optIn.slice('/questions/'.length);
    this.#questions = pack.screens.flatMap(({ address, screen }) => {
      const options = [...screen.matchAll(/name="answer" value="(option:[^"]+|missing:[^"]+)"/g)].map(
        (found) => found[1] ?? '',
      );
      const type = /name="type" value="([^"]+)"/.exec(screen)?.[1] ?? '';
      if (address === pack.optIn || address === pack.end) return [];
      // What must be written is passed over.
      const isTap = options.some((one) => one.startsWith('option:'));
      return { step: address.slice('/questions/'.length), type, options: isTap ? options : ['skip'] };
    });
    this.#queue = this.#makeQueue(
      {
        list: () => Promise.resolve(this.#sent.map(bare)),
        remove: (id) => {
          this.#sent = this.#sent.filter((one) => one.id !== id);
          return Promise.resolve();
        },
      },
      (answers) => this.#send(answers),
      () => undefined,
    );
    await this.#act(this.#optIn, 'yes', null);
  }

  /** Answers, changes her mind, now and then stops, until she is told to end. */
  async answer(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      if (this.#random() < 0.02) await this.#act('stop-here', 'stop', null);
      else {
        const question = this.#questions[this.#next++] ?? this.#pick(this.#questions);
        await this.#act(question.step, this.#pick(question.options), question.type);
      }
      await wait(40 + 200 * this.#random());
    }
    while (this.waiting > 0) await this.#flush();
  }

  #pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.#random() * values.length)] as Value;
  }

  async #act(step: string, answer: string, type: string | null): Promise<void> {
    const answered = await this.person.now();
    const where = answer === 'stop' ? (this.#questions[0]?.step ?? '') : step;
    const said = { id: randomUUID(), step: where, answer, written: '', type, shown: answered, answered };
    const act = { ...said, audio: false, helped: false, taken: false, refused: false };
    this.person.acts.push(act);
    this.#sent.push(act);
    if (this.#next >= this.#questions.length) this.person.isThrough = true;
    void this.#flush();
  }

  /** Sends what waits; after a while once more, when it could not. */
  async #flush(): Promise<void> {
    const isEmpty = await this.#queue?.flush().catch(() => false);
    if (isEmpty === false) await wait(100 + 200 * this.#random());
  }

  async #send(answers: Said[]): Promise<Receipt | null> {
    let outcome = 'no answer';
    try {
      const answer = await this.#ask('/questions/send', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          owner: this.#owner,
          answers,
          isLast: this.#next >= this.#questions.length,
        }),
        signal: AbortSignal.timeout(30_000),
      });
      outcome = String(answer.status);
      if (!answer.ok) return null;
      const receipt = (await answer.json()) as Receipt;
      for (const act of this.#sent) {
        act.taken ||= receipt.taken.includes(act.id);
        act.refused ||= receipt.refused.includes(act.id);
      }
      this.lastTaken = Date.now();
      return receipt;
    } catch {
      return null;
    } finally {
      this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    }
  }

  async #ask(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = { origin: this.#base, ...(request.headers as object), cookie: this.#cookies };
    const answer = await fetch(this.#base + path, { ...request, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      const name = pair.split('=')[0] ?? '';
      const others = this.#cookies.split('; ').filter((one) => one && !one.startsWith(`${name}=`));
      this.#cookies = [...others, pair].join('; ');
    }
    return answer;
  }
}

const bare = ({ id, step, answer, written, type, shown, answered, audio, helped }: Said): Said => ({
  id,
  step,
  answer,
  written,
  type,
  shown,
  answered,
  audio,
  helped,
});
