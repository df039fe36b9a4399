import { expect, it } from 'vitest';
import { browserOf } from './browser-help.ts';
import { isStrained, mustDropPicture, readQuality, type Quality } from './quality.ts';

const good: Quality = { relayed: false, roundTripMs: 60, lost: 0, room: 900_000 };

it.each([
  ['much is lost', { lost: 0.2 }],
  ['it comes late', { roundTripMs: 2_000 }],
  ['there is room for sound alone', { room: 60_000 }],
])('sound is in danger when %s', (_, worse) => {
  expect(isStrained({ ...good, ...worse })).toBe(true);
});

it('the picture makes place for sound after two bad moments, not after one, and not for want of knowledge', () => {
  const bad = { ...good, lost: 0.3 };
  const unknown: Quality = { relayed: null, roundTripMs: null, lost: null, room: null };
  expect(mustDropPicture([bad])).toBe(false);
  expect(mustDropPicture([bad, good])).toBe(false);
  expect(mustDropPicture([good, bad, bad])).toBe(true);
  expect(mustDropPicture([unknown, unknown])).toBe(false);
});

it.each([
  ['relay', 'host', true],
  ['host', 'relay', true],
  ['host', 'srflx', false],
])('knows whether a relay is between: %s to %s', (local, remote, relayed) => {
  const report = [
    { id: 'T', type: 'transport', selectedCandidatePairId: 'P' },
    {
      id: 'P',
      type: 'candidate-pair',
      localCandidateId: 'L',
      remoteCandidateId: 'R',
      currentRoundTripTime: 0.0421,
    },
    { id: 'L', type: 'local-candidate', candidateType: local },
    { id: 'R', type: 'remote-candidate', candidateType: remote },
    { id: 'S', type: 'remote-inbound-rtp', kind: 'audio', fractionLost: 0.01 },
  ];
  expect(readQuality(report)).toEqual({ relayed, roundTripMs: 42, lost: 0.01, room: null });
  expect(readQuality([])).toEqual({ relayed: null, roundTripMs: null, lost: null, room: null });
});

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/130.0 Mobile Safari/604.1',
    'ios',
  ],
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'android'],
  [
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36',
    'samsung',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'edge'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'firefox'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    'safari',
  ],
  ['something else', 'chrome'],
])('knows for which browser to help: %s', (userAgent, browser) => {
  expect(browserOf(userAgent)).toBe(browser);
});
