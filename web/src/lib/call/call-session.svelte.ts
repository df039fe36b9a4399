import { CallDesk } from './call-desk.ts';
import { LiveConnection, type LiveMessage } from './live-connection.ts';
import { Media } from './media.svelte.ts';
import { Peer, type Signal } from './peer.ts';
import { mustDropPicture, type Quality } from './quality.ts';

/** Before the talk; in it; hung up; taken over by another page of hers; no longer open. */
export type Stage = 'before' | 'in' | 'left' | 'elsewhere' | 'closed';

export interface CallSettings {
  placeId: string;
  myId: string;
  /** When both make an offer at once, the buddy's page goes on with its own. */
  isOfferer: boolean;
  /** Where the page reports. */
  desk: string;
  iceServers: RTCIceServer[];
}

const reportSeconds = 15;
/** Without a connection for this long, while the server can be reached, both begin anew. */
const renewSeconds = 16;

/**
 * A talk of two, as one page lives through it. Every page has a seat with an id of its own, and a connection runs between two
 * seats: a page that is loaded anew, or opened a second time, is a new seat, and the other connects with that one.
 */
export class CallSession {
  stage = $state<Stage>('before');
  /** The other has the page open; she is in the talk; both hear each other. */
  otherIsHere = $state(false);
  otherIsIn = $state(false);
  isConnected = $state(false);
  /** They heard each other, and it stopped. */
  isInterrupted = $state(false);
  /** They heard each other, and the other hung up or closed her page. */
  otherHasLeft = $state(false);
  otherWantsPicture = $state(false);
  otherIsMuted = $state(false);
  /** The picture was taken away because the connection is weak. */
  isWeak = $state(false);
  secondsTogether = $state(0);
  /** The time of day, every second of the talk. */
  now = $state(Date.now());
  received = $state.raw<MediaStream | null>(null);

  readonly media = new Media(() => this.#tellWishes());
  readonly live: LiveConnection;
  readonly #settings: CallSettings;
  readonly #desk: CallDesk;
  #seat = '';
  readonly #ownSeats = new Set<string>();
  #peer: Peer | null = null;
  /** Made beforehand, for when the two meet: to make a connection takes as long as to use it. */
  #ready: Peer | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;
  #qualities: Quality[] = [];

  constructor(settings: CallSettings) {
    this.#settings = settings;
    this.#desk = new CallDesk(settings.desk);
    this.live = new LiveConnection(settings.placeId);
    this.live.on('presence', ({ personId, here }) => {
      if (personId === settings.myId) return;
      this.otherIsHere = here === true;
      this.#makeReady();
    });
    this.live.on('welcome', () => this.#greet());
    this.live.on('signal', (message) => this.#hear(message));
    this.live.on('call-seat', ({ from, seat }) => {
      if (from === settings.myId && !this.#ownSeats.has(String(seat))) this.#stepAside();
    });
    this.live.on('call-left', ({ from, seat }) => from !== settings.myId && this.#forget(String(seat)));
    for (const kind of ['dismissed', 'pair-ended']) this.live.on(kind, () => this.#end('closed'));
  }

  get #memory(): string {
    return `call:${this.#settings.placeId}`;
  }

  /** Opens the page's own connection; goes on with a talk that was cut off by loading the page anew. */
  start(): void {
    this.live.start();
    addEventListener('pagehide', this.#goAway);
    if (sessionStorage.getItem(this.#memory))
      void this.media.openMicrophone().then((isOpen) => isOpen && this.enter());
  }

  destroy(): void {
    removeEventListener('pagehide', this.#goAway);
    this.#end('left');
    this.live.stop();
  }

  /** Into the talk, or back into it. */
  enter(): void {
    if (this.stage === 'in' || this.stage === 'closed') return;
    this.stage = 'in';
    sessionStorage.setItem(this.#memory, 'in');
    this.live.start();
    this.#takeSeat();
    this.#timer = setInterval(() => void this.#tick(), 1_000);
  }

  hangUp(): void {
    sessionStorage.removeItem(this.#memory);
    this.#say({ type: 'bye' });
    this.#desk.leave(this.#seat);
    this.#end('left');
  }

  readonly #goAway = (): void => {
    if (this.stage !== 'in') return;
    this.#say({ type: 'bye' });
    this.#desk.leave(this.#seat);
  };

  #stepAside(): void {
    if (this.stage !== 'in') return;
    sessionStorage.removeItem(this.#memory);
    this.#end('elsewhere');
  }

  #end(stage: Stage): void {
    clearInterval(this.#timer);
    this.stage = stage;
    this.#drop();
    this.#makeReady();
    // Nobody hears or sees her any more: the lights of microphone and camera go out.
    this.media.close();
  }

  #takeSeat(): void {
    this.#drop();
    this.#seat = crypto.randomUUID();
    this.#ticks = 0;
    this.#ownSeats.add(this.#seat);
    this.#greet();
    // Her other pages hear it from the server too, but later.
    this.#say({ type: 'hello', for: this.#settings.myId });
  }

  #say(message: object): void {
    this.live.say({ kind: 'signal', seat: this.#seat, ...message });
  }

  /** Tells the other which seat to connect with; who `begins` makes the offer herself. */
  #greet({ begins = false } = {}): void {
    if (this.stage === 'in') this.#say({ type: 'hello', begins });
  }

  #tellWishes(): void {
    this.#applyPicture();
    this.#makeReady();
    if (this.stage === 'in')
      this.#say({ type: 'wishes', picture: this.media.wantsPicture, isMuted: this.media.isMuted });
  }

  #hear(message: LiveMessage): void {
    const { type, from, to } = message;
    const seat = String(message['seat']);
    if (from === this.#settings.myId) {
      if (type === 'hello' && !this.#ownSeats.has(seat)) this.#stepAside();
      return;
    }
    if (this.stage !== 'in') return;
    if (type === 'hello') {
      const begins = message['begins'] !== true;
      if (begins) this.#greet({ begins });
      this.#meet(seat, { begins });
    } else if (type === 'bye') this.#forget(seat);
    else if (type === 'wishes') {
      this.otherWantsPicture = message['picture'] === true;
      this.otherIsMuted = message['isMuted'] === true;
      this.#applyPicture();
    } else if (to === this.#seat && (type === 'description' || type === 'candidate')) {
      const signal = message as unknown as Signal;
      // Both began at the same moment: one of the two begins anew as who is asked.
      if (this.#peer?.theirSeat === seat && this.#peer.mustYield(signal)) this.#drop();
      this.#meet(seat, { begins: false }).hear(signal);
    }
  }

  /** The connection with a seat of the other; a new one takes the place of what was before. */
  #meet(theirSeat: string, { begins }: { begins: boolean }): Peer {
    if (this.#peer?.theirSeat === theirSeat) return this.#peer;
    const ready = this.#ready?.begins === begins ? this.#ready : null;
    if (ready) this.#ready = null;
    this.#drop();
    this.#peer = ready ?? this.#connect({ begins });
    this.#makeReady();
    this.#peer.reach(theirSeat);
    this.received = this.#peer.received;
    this.otherIsIn = true;
    return this.#peer;
  }

  #connect({ begins }: { begins: boolean }): Peer {
    const peer: Peer = new Peer({
      iceServers: this.#desk.iceServers ?? this.#settings.iceServers,
      begins,
      yields: !this.#settings.isOfferer,
      sound: this.media.sound,
      picture: null,
      say: (signal, to) => this.#say({ ...signal, to }),
      onChange: () => this.#peer === peer && this.#follow(peer),
    });
    return peer;
  }

  /**
   * The other has the page open. Whoever waits has an offer ready for her; whoever is about to come in, to an offer that
   * is there already, has what she answers it with.
   */
  #makeReady(): void {
    const begins = this.stage === 'in';
    const isNear = this.otherIsHere && this.media.sound !== null;
    const isWanted = isNear && ['before', 'in'].includes(this.stage) && !this.#peer;
    if (this.#ready && isWanted && this.#ready.begins === begins) return;
    this.#ready?.close();
    this.#ready = isWanted ? this.#connect({ begins }) : null;
  }

  #follow(peer: Peer): void {
    this.received = peer.received;
    this.isConnected = peer.isConnected;
    this.isInterrupted = !peer.isConnected && peer.wasConnected;
    if (!peer.isConnected) return;
    this.#tellWishes();
    void this.#report();
  }

  /** The other gave up a seat. */
  #forget(seat: string): void {
    if (this.#peer?.theirSeat !== seat) return;
    const haveMet = this.#peer.wasConnected;
    this.#drop();
    this.otherHasLeft = haveMet;
  }

  #drop(): void {
    this.#peer?.close();
    this.#peer = null;
    this.received = null;
    this.otherIsIn = this.isConnected = this.isInterrupted = this.otherWantsPicture = false;
    this.otherHasLeft = false;
  }

  /** Picture goes out only while both want it. */
  #applyPicture(): void {
    const isWanted = this.media.wantsPicture && this.otherWantsPicture && !this.isWeak;
    this.#peer?.showPicture(isWanted ? this.media.picture : null);
  }

  /** Tries the picture again after a weak moment. */
  retryPicture(): void {
    this.isWeak = false;
    this.#qualities = [];
    this.#applyPicture();
  }

  async #tick(): Promise<void> {
    this.#ticks += 1;
    this.now = Date.now();
    this.#makeReady();
    const peer = this.#peer;
    if (peer?.isConnected) this.secondsTogether += 1;
    const down = peer?.downSince ? Math.floor((Date.now() - peer.downSince) / 1000) : 0;
    if (!peer?.isConnected && this.live.isOpen) {
      if (peer && down >= renewSeconds) return this.#takeSeat();
      if (peer && down > 0 && down % 3 === 0 && (peer.wasConnected || down >= 6)) peer.restart();
      else if (this.#ticks % 3 === 0) this.#greet();
    }
    // The server hears of a new seat a moment later: to connect goes first.
    if (this.#ticks % reportSeconds === 1) await this.#report();
    if (peer?.isConnected && this.#ticks % 3 === 0 && this.media.wantsPicture) await this.#watch(peer);
  }

  async #watch(peer: Peer): Promise<void> {
    this.#qualities = [...this.#qualities.slice(-4), await peer.quality()];
    if (this.isWeak || !this.otherWantsPicture || !mustDropPicture(this.#qualities)) return;
    this.isWeak = true;
    this.#applyPicture();
  }

  async #report(): Promise<void> {
    const [seat, peer] = [this.#seat, this.#peer];
    const connected = peer?.isConnected ?? false;
    const quality = connected ? await peer?.quality().catch(() => null) : null;
    const answer = await this.#desk.report(seat, {
      connected,
      video: this.media.wantsPicture && this.otherWantsPicture && !this.isWeak,
      relayed: quality?.relayed ?? null,
      roundTripMs: quality?.roundTripMs ?? null,
    });
    if (this.#seat !== seat || this.stage !== 'in') return;
    if (answer === 'refused') this.#end('closed');
    else if (answer?.open === false) this.#takeSeat();
  }
}
