import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { StartupError } from '@medespraak/platform';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { addClaimsCommand } from './claims.ts';

let folder: string;
const text =
  'In 2026 zijn 120 koppels gemaakt.\n\nDankzij de buddy spreken deelnemers beter Nederlands.\nHet verschil was significant.\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'medespraak-claims-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the command prints about a text, and the exit code it leaves. */
async function run(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, 'verslag.txt');
  writeFileSync(file, content);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  addClaimsCommand(program);
  await program.parseAsync(['claims', file, ...options], { from: 'user' });
  return { printed: log.mock.calls.flat().join('\n'), code: process.exitCode ?? 0 };
}

it('names the line, the level that is needed, the words and what may be said instead, and ends with 1', async () => {
  const { printed, code } = await run(text, '--level', '1');
  expect(code).toBe(2);
  expect(printed).toContain('verslag.txt:3: needs level 4 (shown effect)');
  expect(printed).toContain('verslag.txt:4: "significant" without an interval');
  expect(printed).toMatch(/what weighed most: "Dankzij de buddy/);
  expect(printed).toContain('2 of 3 sentences, read as Dutch');
  expect(printed).toContain('gaf meer aan');
  expect(printed).toMatch(/misses \d+ to \d+ of 100 .* A person reads the report\./);
});

it('ends with 0 when the level carries what is said', async () => {
  const { printed, code } = await run(
    'Offering a buddy gave 3 points more (1 to 5) than waiting.',
    '--level',
    '4',
  );
  expect(code).toBe(0);
  expect(printed).toContain(
    'Found nothing stronger than level 4 (shown effect) allows in 1 sentence, read as English.',
  );
});

it('gives the same as JSON', async () => {
  const { printed, code } = await run(text, '--level', '1', '--language', 'nl', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(printed)).toMatchObject({
    level: 1,
    language: 'nl',
    sentences: 3,
    remarks: [
      { line: 3, needs: 4, lacksInterval: false },
      { line: 4, needs: null, lacksInterval: true },
    ],
  });
});

it.each([
  ['an empty file', ' \n', /is empty/],
  ['a file that is no text', Uint8Array.of(0xff, 0xfe, 0x00), /no text in UTF-8/],
  ['another language', 'Les participants parlent mieux grâce aux bénévoles.', /--language/],
])('says what is wrong with %s', async (_, content, message) => {
  const failed = run(content, '--level', '1');
  await expect(failed).rejects.toThrow(StartupError);
  await expect(failed).rejects.toThrow(message);
});

it('knows levels 0 to 5 only, and assumes none', async () => {
  await expect(run(text, '--level', '6')).rejects.toThrow(/Allowed choices/);
  await expect(run(text)).rejects.toThrow(/--level/);
});
