import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSecret } from './secrets.ts';
import { StartupError } from './startup-error.ts';

const directory = mkdtempSync(join(tmpdir(), 'medespraak-secret-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the secret of an installation', () => {
  it('is made once, for its owner alone, and read again', () => {
    const made = readSecret(undefined, join(directory, 'new'));
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(readSecret(undefined, join(directory, 'new'))).toBe(made);
    expect(readdirSync(join(directory, 'new'))).toEqual(['secret']);
    expect(statSync(join(directory, 'new', 'secret')).mode & 0o777).toBe(0o600);
  });

  it('comes from the environment when it is there, without a file', () => {
    expect(readSecret('x'.repeat(32), join(directory, 'unused'))).toBe('x'.repeat(32));
    expect(readdirSync(directory)).not.toContain('unused');
  });

  it('that cannot be kept is a sentence for the terminal', () => {
    writeFileSync(join(directory, 'a file'), '');
    expect(() => readSecret(undefined, join(directory, 'a file'))).toThrow(StartupError);
  });
});
