/** Asks for the microphone, with what makes a voice clear. */
export const openMicrophone = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
  });

/** Asks for the camera that looks at her, small. */
export const openCamera = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { max: 20 } },
  });

let context: AudioContext | undefined;
let users = 0;
/** Lends what sound is made and measured with. It sleeps while nobody has it: a talk needs the battery. */
function borrowContext(): { context: AudioContext; giveBack: () => void } {
  const lent = (context ??= new AudioContext());
  users += 1;
  void lent.resume();
  const giveBack = () => {
    users -= 1;
    if (users === 0) void lent.suspend();
  };
  return { context: lent, giveBack };
}

/** Tells ten times a second how loud a stream is, 0 to 1, until the returned function is called. */
export function followLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  const { context, giveBack } = borrowContext();
  const source = context.createMediaStreamSource(stream);
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const loudness = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
    // What people hear goes by the logarithm: -60 dB is silence, -10 dB a loud voice.
    tell(loudness > 0 ? Math.min(1, Math.max(0, (20 * Math.log10(loudness) + 60) / 50)) : 0);
  }, 100);
  return () => {
    clearInterval(timer);
    source.disconnect();
    giveBack();
  };
}

/** Plays three notes. Resolves when they are over. */
export async function playTestSound(): Promise<void> {
  const { context: at, giveBack } = borrowContext();
  const gain = new GainNode(at, { gain: 0 });
  gain.connect(at.destination);
  const notes = [523, 659, 784];
  for (const [index, frequency] of notes.entries()) {
    const begin = at.currentTime + 0.05 + index * 0.35;
    const note = new OscillatorNode(at, { frequency });
    note.connect(gain);
    gain.gain.setTargetAtTime(0.3, begin, 0.02);
    gain.gain.setTargetAtTime(0, begin + 0.25, 0.03);
    note.start(begin);
    note.stop(begin + 0.34);
  }
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  giveBack();
}
