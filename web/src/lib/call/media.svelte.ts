import { openCamera, openMicrophone } from './sound.ts';

/** What a browser made of our question for a microphone or camera. */
export type Permission = 'unknown' | 'asking' | 'on' | 'refused' | 'missing';

const permissionOf = (reason: unknown): Permission =>
  reason instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(reason.name)
    ? 'refused'
    : 'missing';

/** Her own microphone and camera. The camera is on only while she wants to be seen. */
export class Media {
  microphone = $state<Permission>('unknown');
  camera = $state<Permission>('unknown');
  isMuted = $state(false);
  wantsPicture = $state(false);
  soundStream = $state.raw<MediaStream | null>(null);
  pictureStream = $state.raw<MediaStream | null>(null);
  readonly #tell: () => void;

  /** @param tell is called when the microphone opens, and whenever the other should know what she wishes. */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  get sound(): MediaStreamTrack | null {
    return this.soundStream?.getAudioTracks()[0] ?? null;
  }
  get picture(): MediaStreamTrack | null {
    return this.pictureStream?.getVideoTracks()[0] ?? null;
  }

  /** Asks for the microphone unless it is on; false when there is none to be had. */
  async openMicrophone(): Promise<boolean> {
    if (this.sound?.readyState === 'live') return true;
    this.microphone = 'asking';
    try {
      this.soundStream = await openMicrophone();
      this.isMuted = false;
      this.microphone = 'on';
      this.#tell();
    } catch (reason) {
      this.microphone = permissionOf(reason);
    }
    return this.microphone === 'on';
  }

  setMuted(isMuted: boolean): void {
    this.isMuted = isMuted;
    if (this.sound) this.sound.enabled = !isMuted;
    this.#tell();
  }

  async setPicture(isWanted: boolean): Promise<void> {
    if (isWanted) {
      this.camera = 'asking';
      try {
        this.pictureStream = await openCamera();
        this.camera = 'on';
      } catch (reason) {
        this.camera = permissionOf(reason);
        return;
      }
    } else this.#stopPicture();
    this.wantsPicture = isWanted;
    this.#tell();
  }

  #stopPicture(): void {
    for (const track of this.pictureStream?.getTracks() ?? []) track.stop();
    this.pictureStream = null;
  }

  /** Lets go of microphone and camera, so that the light of the camera goes out. */
  close(): void {
    for (const track of this.soundStream?.getTracks() ?? []) track.stop();
    this.soundStream = null;
    this.#stopPicture();
    this.wantsPicture = false;
    if (this.microphone === 'on') this.microphone = 'unknown';
  }
}
