// @ts-check
/**
 * Records a few seconds of sound into a file field of the same form. The form works without this too: then one chooses a
 * file. Kept small in bytes, for it is speech.
 */

const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

/** Arranges the recorder that stands on the page, once. */
export function prepareRecorder() {
  const box = document.querySelector('[data-record]:not([data-ready])');
  if (!(box instanceof HTMLElement) || !('MediaRecorder' in window) || !navigator.mediaDevices) return;
  const field = document.getElementById(box.dataset['record'] ?? '');
  const button = box.querySelector('[data-record-button]');
  const state = box.querySelector('[data-record-state]');
  const sound = box.querySelector('[data-record-sound]');
  if (!(field instanceof HTMLInputElement) || !(button instanceof HTMLElement)) return;
  if (!(state instanceof HTMLElement) || !(sound instanceof HTMLAudioElement)) return;
  box.dataset['ready'] = 'yes';
  box.hidden = false;
  /** @type {MediaRecorder | null} */
  let recorder = null;

  async function start() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const type = types.find((one) => MediaRecorder.isTypeSupported(one));
    const running = new MediaRecorder(stream, {
      ...(type && { mimeType: type }),
      audioBitsPerSecond: Number(box.dataset['bits'] ?? 48_000),
    });
    /** @type {Blob[]} */
    const parts = [];
    let left = Number(box.dataset['seconds']);
    const say = () => (state.textContent = (box.dataset['left'] ?? '').replace('{seconds}', String(left)));
    const clock = setInterval(() => {
      left -= 1;
      // Not every second aloud: a screen reader would talk through the recording.
      if (left % 10 === 0 || left <= 5) say();
      if (left <= 0 && running.state === 'recording') running.stop();
    }, 1000);
    running.ondataavailable = (event) => parts.push(event.data);
    running.onstop = () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      recorder = null;
      const blob = new Blob(parts, { type: running.mimeType });
      const kept = new DataTransfer();
      kept.items.add(new File([blob], 'recording', { type: running.mimeType }));
      field.files = kept.files;
      sound.src = URL.createObjectURL(blob);
      sound.hidden = false;
      state.textContent = '';
      button.textContent = box.dataset['again'] ?? '';
    };
    recorder = running;
    running.start(1000);
    say();
    button.textContent = box.dataset['stop'] ?? '';
  }

  button.addEventListener('click', () => {
    if (recorder) return recorder.stop();
    start().catch(() => (state.textContent = box.dataset['refused'] ?? ''));
  });
}
