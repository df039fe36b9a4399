import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';

/** What a browser counted on its newest connection. */
export interface Counted {
  state: string;
  audio: { bytes: number; energy: number; sent: number };
  video: { bytes: number; frames: number; sent: number };
  /** By way of the relay. */
  relayed: boolean;
}

/** Keeps the connections that a page makes, so that a story can look into them; `relay` leaves only the way by the relay. */
const keepConnections = (isRelay: boolean): void => {
  const Real = RTCPeerConnection;
  const kept: RTCPeerConnection[] = [];
  Object.assign(window, {
    connections: kept,
    RTCPeerConnection: class extends Real {
      constructor(settings: RTCConfiguration) {
        super(isRelay ? { ...settings, iceTransportPolicy: 'relay' } : settings);
        kept.push(this);
      }
    },
  });
};

/** A telephone with a microphone and camera that are made up, signed in as somebody else is. */
export async function telephone(
  browser: Browser,
  from: BrowserContext,
  { isRelay = false } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    storageState: await from.storageState(),
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(keepConnections, isRelay);
  return context;
}

/** Through the check, into the talk. */
export async function goTalking(page: Page): Promise<void> {
  const check = page.getByRole('button', { name: 'Test eerst je geluid' });
  await check.waitFor();
  if (!(await page.getByRole('button', { name: 'Ga praten' }).isVisible())) await check.click();
  await page.getByRole('button', { name: 'Ga praten' }).click();
}

/** Waits until a page says how the talk stands. */
export const untilCall = (page: Page, standing: string): Promise<void> =>
  page.locator(`[data-call="${standing}"]`).waitFor();

export const count = (page: Page): Promise<Counted> =>
  page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] };
    const connection = connections.at(-1);
    const all = [
      ...((await connection?.getStats()) as unknown as Map<string, Record<string, unknown>>).values(),
    ];
    const find = (type: string, kind: string) =>
      all.find((one) => one['type'] === type && one['kind'] === kind);
    const number = (entry: Record<string, unknown> | undefined, name: string) => Number(entry?.[name] ?? 0);
    const sent = (kind: string) => {
      const entry = find('outbound-rtp', kind);
      // With the headers of RTP, UDP and IP, as a telephone bill counts.
      return (
        number(entry, 'bytesSent') + number(entry, 'headerBytesSent') + 28 * number(entry, 'packetsSent')
      );
    };
    const transport = all.find((one) => one['type'] === 'transport');
    const chosen = all.find((one) => one['id'] === transport?.['selectedCandidatePairId']);
    const ends = [chosen?.['localCandidateId'], chosen?.['remoteCandidateId']];
    const [audio, video] = [find('inbound-rtp', 'audio'), find('inbound-rtp', 'video')];
    return {
      state: connection?.connectionState ?? 'none',
      audio: {
        bytes: number(audio, 'bytesReceived'),
        energy: number(audio, 'totalAudioEnergy'),
        sent: sent('audio'),
      },
      video: {
        bytes: number(video, 'bytesReceived'),
        frames: number(video, 'framesDecoded'),
        sent: sent('video'),
      },
      relayed: all.some((one) => ends.includes(one['id']) && one['candidateType'] === 'relay'),
    };
  });

/** Waits until sound goes both ways from now on: bytes, and energy in them. */
export async function expectSound(pages: readonly Page[], timeout = 15_000): Promise<void> {
  const before = await Promise.all(pages.map(count));
  const told = async () => {
    const now = await Promise.all(pages.map(count));
    return now.map(({ state, audio }, index) => {
      const then = before[index]!.audio;
      if (audio.bytes <= then.bytes) return `${state}, no bytes since ${then.bytes}`;
      return audio.energy > then.energy ? 'heard' : `${state}, ${audio.bytes} bytes of silence`;
    });
  };
  await expect.poll(told, { timeout }).toEqual(pages.map(() => 'heard'));
}
