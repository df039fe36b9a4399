/** A JSON object with a `kind`, as it travels between the pages of a pair; see web/live.ts. */
export type LiveMessage = Readonly<Record<string, unknown>>;
type Listener = (message: LiveMessage) => void;

const pingMilliseconds = 4_000;
/** Without any word for this long the connection is dead, whatever the browser thinks. */
const silentMilliseconds = 9_000;
const patienceMilliseconds = 3_000;
const pauseMilliseconds = 1_000;

/** The server sends these pages away for good: signed out, the pair ended, too many pages. */
const final = [4401, 4403, 4409];

/**
 * The live connection of one place, which comes back by itself after a loss. Whoever listens hears every message of a kind,
 * and of this end: `welcome` each time that it is open (with `personId`), `lost`, and `dismissed` when it will not come back.
 */
export class LiveConnection {
  isOpen = false;
  readonly #path: string;
  readonly #listeners = new Map<string, Set<Listener>>();
  #socket: WebSocket | null = null;
  #heardAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isStopped = true;

  constructor(placeId: string) {
    this.#path = `/live?pair=${placeId}`;
  }

  /** Calls a listener for every message of a kind, until the returned function is called. */
  on(kind: string, listener: Listener): () => void {
    const all = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, all.add(listener));
    return () => void all.delete(listener);
  }

  /** Sends, when there is a connection; what is said without one is lost. */
  say(message: LiveMessage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  start(): void {
    if (!this.#isStopped) return;
    this.#isStopped = false;
    addEventListener('online', this.#hurry);
    addEventListener('offline', this.#drop);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#timer = setInterval(() => this.#check(), pingMilliseconds);
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    removeEventListener('online', this.#hurry);
    removeEventListener('offline', this.#drop);
    document.removeEventListener('visibilitychange', this.#hurry);
    clearInterval(this.#timer);
    clearTimeout(this.#retry);
    this.#socket?.close();
    this.#socket = null;
    this.isOpen = false;
  }

  #connect(): void {
    clearTimeout(this.#retry);
    const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + this.#path);
    this.#socket = socket;
    this.#heardAt = Date.now();
    // Without a network an attempt hangs far longer than the network stays away.
    const impatient = setTimeout(
      () => socket.readyState === WebSocket.CONNECTING && this.#lose(socket),
      patienceMilliseconds,
    );
    socket.addEventListener('message', ({ data }) => {
      if (this.#socket !== socket) return;
      this.#heardAt = Date.now();
      const message = JSON.parse(String(data)) as LiveMessage;
      if (message['kind'] === 'welcome') this.isOpen = true;
      this.#tell(message);
    });
    socket.addEventListener('close', ({ code }) => {
      clearTimeout(impatient);
      if (this.#socket !== socket) return;
      if (final.includes(code)) {
        this.stop();
        this.#tell({ kind: 'dismissed', code });
      } else this.#lose(socket);
    });
  }

  /** Gives a connection up and makes another after a pause. */
  #lose(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    socket.close();
    if (this.isOpen) {
      this.isOpen = false;
      this.#tell({ kind: 'lost' });
    }
    if (!this.#isStopped) this.#retry = setTimeout(() => this.#connect(), pauseMilliseconds);
  }

  #check(): void {
    const socket = this.#socket;
    if (!socket) return;
    if (Date.now() - this.#heardAt > silentMilliseconds) this.#lose(socket);
    else this.say({ kind: 'ping' });
  }

  readonly #hurry = (): void => {
    if (this.#isStopped || document.hidden) return;
    if (this.#socket) this.say({ kind: 'ping' });
    else this.#connect();
  };

  readonly #drop = (): void => {
    if (this.#socket) this.#lose(this.#socket);
  };

  #tell(message: LiveMessage): void {
    for (const listener of this.#listeners.get(String(message['kind'])) ?? []) listener(message);
  }
}
