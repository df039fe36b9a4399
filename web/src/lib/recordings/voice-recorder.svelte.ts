/** The first of these that a browser can make; all are played by every browser of the last years but Ogg. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Enough for a voice; a question of five seconds is 20 kB. */
const bitsPerSecond = 32_000;
const longestSeconds = 60;

type State =
  | { name: 'ready' }
  | { name: 'refused' }
  | { name: 'recording'; stream: MediaStream; secondsLeft: number }
  | { name: 'made'; sound: Blob; address: string };

/** Records one text in the browser: ready → recording → made → ready; refused where there is no microphone. */
export class VoiceRecorder {
  state = $state.raw<State>({ name: 'ready' });
  #recorder: MediaRecorder | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;

  static isPossible = (): boolean => 'MediaRecorder' in window && 'mediaDevices' in navigator;

  async start(): Promise<void> {
    this.forget();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: false, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
      });
      this.#record(stream);
    } catch {
      this.state = { name: 'refused' };
    }
  }

  #record(stream: MediaStream): void {
    const type = types.find((one) => MediaRecorder.isTypeSupported(one));
    const recorder = new MediaRecorder(stream, {
      ...(type && { mimeType: type }),
      audioBitsPerSecond: bitsPerSecond,
    });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      clearInterval(this.#clock);
      for (const track of stream.getTracks()) track.stop();
      if (this.#recorder !== recorder) return;
      this.#recorder = null;
      const sound = new Blob(parts, { type: recorder.mimeType });
      this.state = { name: 'made', sound, address: URL.createObjectURL(sound) };
    };
    this.#recorder = recorder;
    let secondsLeft = longestSeconds;
    this.state = { name: 'recording', stream, secondsLeft };
    this.#clock = setInterval(() => {
      secondsLeft -= 1;
      if (secondsLeft <= 0) this.stop();
      else this.state = { name: 'recording', stream, secondsLeft };
    }, 1000);
    recorder.start();
  }

  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }

  /** Ends what runs and throws away what was made; also when the page goes on to another text. */
  forget(): void {
    const running = this.#recorder;
    this.#recorder = null;
    if (running?.state === 'recording') running.stop();
    if (this.state.name === 'made') URL.revokeObjectURL(this.state.address);
    this.state = { name: 'ready' };
  }
}
