import { expect, it } from 'vitest';
import { tuneDescription } from './tune-description.ts';

const offer = [
  'v=0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=ptime:20',
  'a=rtpmap:63 red/48000/2',
  'a=fmtp:63 111/111',
  'm=video 9 UDP/TLS/RTP/SAVPF 96',
  'a=rtpmap:96 VP8/90000',
  '',
].join('\r\n');

it('asks for speech at a rate for a slow connection, and leaves all else as it is', () => {
  const tuned = tuneDescription(offer).split(/\r?\n/);
  const line = tuned.find((one) => one.startsWith('a=fmtp:111')) ?? '';
  expect(line).toContain('minptime=10;useinbandfec=1;maxaveragebitrate=22000');
  expect(tuned.filter((one) => one === 'a=ptime:40')).toHaveLength(1);
  expect(tuned).not.toContain('a=ptime:20');
  const others = (lines: string[]) => lines.filter((one) => !/fmtp:111|ptime/.test(one));
  expect(others(tuned)).toEqual(others(offer.split('\r\n')));
});

it('does so too where nothing was asked yet, and the same twice', () => {
  const bare = offer.replace(/a=fmtp:111.*\r\n/, '');
  expect(tuneDescription(bare)).toContain('maxaveragebitrate=22000');
  expect(tuneDescription(tuneDescription(offer))).toBe(tuneDescription(offer));
});

it('leaves a description without Opus alone', () => {
  expect(tuneDescription('v=0\r\na=rtpmap:0 PCMU/8000\r\n')).toBe('v=0\r\na=rtpmap:0 PCMU/8000\r\n');
});
