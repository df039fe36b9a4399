/** The browsers for which we say where the microphone is turned on. */
export const knownBrowsers = ['ios', 'samsung', 'firefox', 'edge', 'android', 'safari', 'chrome'] as const;
export type KnownBrowser = (typeof knownBrowsers)[number];

const marks: readonly (readonly [KnownBrowser, RegExp])[] = [
  ['ios', /iPhone|iPad|iPod/],
  ['samsung', /SamsungBrowser/],
  ['firefox', /Firefox/],
  ['edge', /Edg\//],
  ['android', /Android.*Chrome/],
  ['chrome', /Chrome/],
  ['safari', /Safari/],
];

/** Which browser this is, for the help with permissions; every browser on an iPhone has the iPhone's own settings. */
export function browserOf(userAgent: string): KnownBrowser {
  return marks.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'chrome';
}
