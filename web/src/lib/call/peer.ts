import { readQuality, type Quality } from './quality.ts';
import { soundBitrate, tuneDescription } from './tune-description.ts';

/** What two pages tell each other to connect. */
export type Signal =
  | { type: 'description'; description: { type: RTCSdpType; sdp: string } }
  | { type: 'candidate'; candidate: RTCIceCandidateInit | null };

interface Wishes {
  iceServers: RTCIceServer[];
  /** Makes the first offer. */
  begins: boolean;
  /** When both speak at once, one of the two takes the other's offer instead of her own. */
  yields: boolean;
  sound: MediaStreamTrack | null;
  picture: MediaStreamTrack | null;
  say(signal: Signal, theirSeat: string): void;
  onChange(): void;
}

/** Picture: small, and never more than this. */
const pictureEncoding: RTCRtpEncodingParameters = { maxBitrate: 400_000, maxFramerate: 20, priority: 'low' };
const soundEncoding: RTCRtpEncodingParameters = { maxBitrate: soundBitrate, priority: 'high' };

/**
 * A connection with one page of the other ("perfect negotiation", W3C WebRTC 1.0 § 10.7). Sound and picture both have
 * their place from the first offer on, so that showing oneself later needs no new agreement.
 */
export class Peer {
  /** Null until there is somebody to connect with; an offer is made ready meanwhile. */
  theirSeat: string | null = null;
  /** What comes from the other: its tracks are there once both agreed, and wake when something arrives. */
  received: MediaStream | null = null;
  readonly #connection: RTCPeerConnection;
  readonly #wishes: Wishes;
  #isOffering = false;
  #ignoresOffer = false;
  #sound: RTCRtpTransceiver | undefined;
  #picture: RTCRtpTransceiver | undefined;
  #hearing: Promise<void> = Promise.resolve();
  #wasConnected = false;
  /** Since when it is not connected; null while it is. */
  downSince: number | null = Date.now();

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    const connection = new RTCPeerConnection({ iceServers: wishes.iceServers, bundlePolicy: 'max-bundle' });
    this.#connection = connection;
    connection.onnegotiationneeded = () => void this.#offer();
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) this.#say({ type: 'candidate', candidate: candidate.toJSON() });
    };
    connection.onconnectionstatechange = () => this.#follow();
    connection.oniceconnectionstatechange = () => this.#follow();
    if (!wishes.begins) return;
    this.#sound = connection.addTransceiver(wishes.sound ?? 'audio', { sendEncodings: [soundEncoding] });
    this.#picture = connection.addTransceiver('video', { sendEncodings: [pictureEncoding] });
    preferSmall(this.#picture);
    this.#takeTracks();
    if (wishes.picture) void this.#picture.sender.replaceTrack(wishes.picture);
  }

  get begins(): boolean {
    return this.#wishes.begins;
  }
  get isConnected(): boolean {
    return this.downSince === null;
  }
  get wasConnected(): boolean {
    return this.#wasConnected;
  }

  /** From now on this is the connection with that page of the other. */
  reach(theirSeat: string): void {
    this.theirSeat = theirSeat;
    this.downSince = Date.now();
    // With the ways to be reached that were found meanwhile.
    this.#sayDescription();
  }

  /** Takes in what the other page says, one thing after another. */
  hear(signal: Signal): void {
    this.#hearing = this.#hearing.then(() => this.#take(signal)).catch(() => undefined);
  }

  /**
   * Whether this first offer meets our own, and ours is not to go on. The places that we made for it cannot take what the
   * other offers (they would be doubled), so that a new connection must.
   */
  mustYield(signal: Signal): boolean {
    const isFirst = this.#connection.remoteDescription === null && this.begins;
    return (
      this.#wishes.yields && isFirst && signal.type === 'description' && signal.description.type === 'offer'
    );
  }

  /** Looks for another way to the other: after a change or loss of network. */
  restart(): void {
    if (this.#connection.signalingState === 'have-local-offer') this.#sayDescription();
    else if (this.#connection.signalingState !== 'closed') this.#connection.restartIce();
  }

  showPicture(track: MediaStreamTrack | null): void {
    this.#wishes.picture = track;
    void this.#picture?.sender.replaceTrack(track);
  }

  async quality(): Promise<Quality> {
    const report = (await this.#connection.getStats()) as unknown as Map<string, Record<string, unknown>>;
    return readQuality(report.values());
  }

  close(): void {
    this.#connection.onconnectionstatechange = null;
    this.#connection.oniceconnectionstatechange = null;
    this.#connection.close();
  }

  async #offer(): Promise<void> {
    try {
      this.#isOffering = true;
      await this.#connection.setLocalDescription();
      this.#sayDescription();
    } catch {
      // Closed meanwhile, or the other's offer was first.
    } finally {
      this.#isOffering = false;
    }
  }

  /** What nobody is there to hear stands in the description, when somebody comes. */
  #say(signal: Signal): void {
    if (this.theirSeat !== null) this.#wishes.say(signal, this.theirSeat);
  }

  #sayDescription(): void {
    const description = this.#connection.localDescription;
    if (!description) return;
    const { type, sdp } = description;
    this.#say({ type: 'description', description: { type, sdp: tuneDescription(sdp) } });
  }

  async #take(signal: Signal): Promise<void> {
    const connection = this.#connection;
    if (signal.type === 'candidate') {
      await connection.addIceCandidate(signal.candidate ?? undefined).catch((reason: unknown) => {
        if (!this.#ignoresOffer) throw reason;
      });
      return;
    }
    const { description } = signal;
    const isOffer = description.type === 'offer';
    const collides = isOffer && (this.#isOffering || connection.signalingState !== 'stable');
    this.#ignoresOffer = collides && !this.#wishes.yields;
    // An answer to an offer that was repeated can come twice.
    if (this.#ignoresOffer || (!isOffer && connection.signalingState !== 'have-local-offer')) return;
    await connection.setRemoteDescription(description);
    if (!isOffer) return;
    const isFirst = await this.#takePlaces();
    await connection.setLocalDescription();
    this.#sayDescription();
    // The other need not wait for this; the description limits sound anyway.
    if (isFirst) void this.#limitPlaces();
  }

  /** Whoever answers takes the places that the offer made, once. */
  async #takePlaces(): Promise<boolean> {
    const [sound, picture] = ['audio', 'video'].map((kind) =>
      this.#connection.getTransceivers().find(({ receiver }) => receiver.track.kind === kind),
    );
    if (this.#sound || !sound || !picture) return false;
    [this.#sound, this.#picture] = [sound, picture];
    sound.direction = picture.direction = 'sendrecv';
    const { sound: voice, picture: face } = this.#wishes;
    await Promise.all([voice && sound.sender.replaceTrack(voice), face && picture.sender.replaceTrack(face)]);
    this.#takeTracks();
    return true;
  }

  async #limitPlaces(): Promise<void> {
    for (const [place, encoding] of [
      [this.#sound, soundEncoding],
      [this.#picture, pictureEncoding],
    ] as const) {
      const parameters = place?.sender.getParameters();
      if (!place || !parameters) continue;
      const encodings = parameters.encodings.map((one) => ({ ...one, ...encoding }));
      await place.sender.setParameters({ ...parameters, encodings }).catch(() => undefined);
    }
  }

  #takeTracks(): void {
    const places = [this.#sound, this.#picture].filter((one) => one !== undefined);
    this.received = new MediaStream(places.map(({ receiver }) => receiver.track));
  }

  #follow(): void {
    const { connectionState, iceConnectionState } = this.#connection;
    const isUp = connectionState === 'connected' && ['connected', 'completed'].includes(iceConnectionState);
    if (isUp === this.isConnected) return;
    this.downSince = isUp ? null : Date.now();
    this.#wasConnected ||= isUp;
    this.#wishes.onChange();
  }
}

/** One way of coding a picture that every browser knows, so that descriptions stay small on a slow connection. */
function preferSmall(transceiver: RTCRtpTransceiver): void {
  const known = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const wanted = known.filter(({ mimeType }) => /\/(vp8|rtx)$/i.test(mimeType));
  if (wanted.some(({ mimeType }) => /vp8/i.test(mimeType))) transceiver.setCodecPreferences?.(wanted);
}
