/** What Opus may spend, in bits per second: with headers and 40 ms per packet a talk stays below 40 kbit/s. */
export const soundBitrate = 22_000;

const wishes = {
  maxaveragebitrate: String(soundBitrate),
  maxplaybackrate: '24000',
  stereo: '0',
  'sprop-stereo': '0',
  useinbandfec: '1',
  usedtx: '1',
};

/**
 * Asks the other to send speech sparingly: one channel, a bit rate for a slow phone connection, loss that can be repaired, and
 * 40 ms in a packet, since at this rate headers cost as much as sound. A description without Opus stays as it is.
 */
export function tuneDescription(sdp: string): string {
  const type = /^a=rtpmap:(\d+) opus\/48000\/2\r?$/im.exec(sdp)?.[1];
  if (!type) return sdp;
  const parameters = new RegExp(`^a=fmtp:${type} (.*?)(\r?)$`, 'm');
  const merged = (before: string) => {
    const pairs = before.split(';').map((one) => one.trim().split('=') as [string, string]);
    const all = { ...Object.fromEntries(pairs.filter(([name]) => name)), ...wishes };
    return Object.entries(all)
      .map(([name, value]) => `${name}=${value}`)
      .join(';');
  };
  const line = (before: string, end: string) => `a=fmtp:${type} ${merged(before)}${end}\na=ptime:40${end}`;
  const bare = sdp.replace(/^a=(max)?ptime:.*\r?\n/gm, '');
  if (parameters.test(bare))
    return bare.replace(parameters, (_, before: string, end: string) => line(before, end));
  return bare.replace(new RegExp(`^(a=rtpmap:${type} .*?)(\r?)$`, 'm'), (_, map: string, end: string) =>
    [`${map}${end}`, line('', end)].join('\n'),
  );
}
