import { readQuality, type Quality } from './quality.ts';
import { soundBitrate, tuneDescription } from './tune-description.ts';

/** What two pages tell each other to connect. */
export type Signal =
  | { type: 'description'; description: { type: RTCSdpType; sdp: string } }
  | { type: 'candidate'; candidate: RTCIceCandidateInit | null };

interface Wishes {
  iceServers: RTCIceServer[];
  /** One of the two makes the offers and yields to nobody; the other yields when both speak at once. */
  isOfferer: boolean;
  sound: MediaStreamTrack | null;
  picture: MediaStreamTrack | null;
  say(signal: Signal): void;
  /** What comes from the other: its tracks are there once both agreed, and wake when something arrives. */
  onReceive(stream: MediaStream): void;
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
  readonly theirSeat: string;
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

  constructor(theirSeat: string, wishes: Wishes) {
    this.theirSeat = theirSeat;
    this.#wishes = wishes;
    const connection = new RTCPeerConnection({ iceServers: wishes.iceServers, bundlePolicy: 'max-bundle' });
    this.#connection = connection;
    connection.onnegotiationneeded = () => void this.#offer();
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) wishes.say({ type: 'candidate', candidate: candidate.toJSON() });
    };
    connection.onconnectionstatechange = () => this.#follow();
    connection.oniceconnectionstatechange = () => this.#follow();
    if (!wishes.isOfferer) return;
    this.#sound = connection.addTransceiver(wishes.sound ?? 'audio', { sendEncodings: [soundEncoding] });
    this.#picture = connection.addTransceiver('video', { sendEncodings: [pictureEncoding] });
    preferSmall(this.#picture);
    this.#takeTracks();
    if (wishes.picture) void this.#picture.sender.replaceTrack(wishes.picture);
  }

  get isConnected(): boolean {
    return this.downSince === null;
  }
  get wasConnected(): boolean {
    return this.#wasConnected;
  }

  /** Takes in what the other page says, one thing after another. */
  hear(signal: Signal): void {
    this.#hearing = this.#hearing.then(() => this.#take(signal)).catch(() => undefined);
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

  #sayDescription(): void {
    const description = this.#connection.localDescription;
    if (!description) return;
    const { type, sdp } = description;
    this.#wishes.say({ type: 'description', description: { type, sdp: tuneDescription(sdp) } });
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
    this.#ignoresOffer = this.#wishes.isOfferer && collides;
    // An answer to an offer that was repeated can come twice.
    if (this.#ignoresOffer || (!isOffer && connection.signalingState !== 'have-local-offer')) return;
    await connection.setRemoteDescription(description);
    if (!isOffer) return;
    await this.#prepareAnswer();
    await connection.setLocalDescription();
    this.#sayDescription();
  }

  /** Whoever answers takes the places that the offer made. */
  async #prepareAnswer(): Promise<void> {
    const [sound, picture] = ['audio', 'video'].map((kind) =>
      this.#connection.getTransceivers().find(({ receiver }) => receiver.track.kind === kind),
    );
    if (this.#sound || !sound || !picture) return;
    [this.#sound, this.#picture] = [sound, picture];
    for (const [transceiver, track, encoding] of [
      [sound, this.#wishes.sound, soundEncoding],
      [picture, this.#wishes.picture, pictureEncoding],
    ] as const) {
      transceiver.direction = 'sendrecv';
      await transceiver.sender.replaceTrack(track);
      const parameters = transceiver.sender.getParameters();
      const encodings = parameters.encodings.map((one) => ({ ...one, ...encoding }));
      // Not every browser lets the answering side choose before it answers; the description limits sound anyway.
      await transceiver.sender.setParameters({ ...parameters, encodings }).catch(() => undefined);
    }
    this.#takeTracks();
  }

  #takeTracks(): void {
    const places = [this.#sound, this.#picture].filter((one) => one !== undefined);
    this.#wishes.onReceive(new MediaStream(places.map(({ receiver }) => receiver.track)));
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
