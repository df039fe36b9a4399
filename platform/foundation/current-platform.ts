import type { Platform } from './platform.ts';

let current: Platform | null = null;

/** Tells the web rooms which platform this process serves; called once, by whoever opened it. */
export function providePlatform(platform: Platform | null): void {
  current = platform;
}

/** The platform this process serves. Throws when none was opened, which is a fault of the program that started us. */
export function currentPlatform(): Platform {
  if (!current) throw new Error('no platform was opened in this process');
  return current;
}
