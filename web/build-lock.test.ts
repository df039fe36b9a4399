import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { underLock } from './build-lock.ts';

describe('a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('waits for another one to end', async () => {
    const lock = join(folder, 'lock');
    const events: string[] = [];
    const build = (name: string) =>
      underLock(lock, async () => {
        events.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 30));
        events.push(`${name} ends`);
      });
    await Promise.all([build('first'), build('second')]);
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('lets go when it fails, and takes over from a process that is gone', async () => {
    const lock = join(folder, 'lock');
    await expect(underLock(lock, () => Promise.reject(new Error('does not build')))).rejects.toThrow(
      'does not build',
    );
    expect(existsSync(lock)).toBe(false);
    writeFileSync(lock, '999999999');
    await expect(underLock(lock, () => Promise.resolve('built'))).resolves.toBe('built');
  });
});
