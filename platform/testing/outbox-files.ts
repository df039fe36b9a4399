import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestPlatform } from './test-platform.ts';

/** What lies in the outbox, oldest first: letters and text messages, with the code of six digits in each. */
export function readOutbox(platform: TestPlatform): { file: string; text: string; code: string }[] {
  const { outbox } = platform.postman;
  if (!existsSync(outbox)) return [];
  return readdirSync(outbox)
    .sort()
    .map((file) => {
      const raw = readFileSync(join(outbox, file), 'utf8');
      const text = raw.replace(/=\n/g, '').replace(/=3D/g, '=');
      const code = /\b\d{6}\b/.exec(text.replace(/^.*Message-ID.*$/gim, ''))?.[0] ?? '';
      return { file, text, code };
    });
}
