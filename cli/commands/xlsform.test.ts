import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { writeFormWorkbook } from '@medespraak/exchange';
import { addXlsFormCommands } from './xlsform.ts';

const folder = mkdtempSync(join(tmpdir(), 'medespraak-xlsform-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the command says of a form with one question. */
async function check(label: string, ...options: string[]): Promise<string> {
  const cells = [
    ['type', 'name', 'label'],
    ['text', 'a', label],
  ];
  const rows = cells.map((row, at) => ({ number: at + 1, cells: row }));
  const file = join(folder, 'form.xlsx');
  writeFileSync(file, await writeFormWorkbook([{ name: 'survey', rows }]));
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const program = new Command();
  addXlsFormCommands(program);
  await program.parseAsync(['xlsform', 'check', file, ...options], { from: 'user' });
  return told.mock.calls.flat().join('\n');
}

it('finds out in which language a form is that does not say so', async () => {
  expect(await check('Hoe vaak praat u met een maatje?')).toMatch(/Read as nl/);
  expect(await check('How often do you talk with a buddy?')).toMatch(/Read as en/);
  expect(await check('Naam', '--language', 'nl')).toMatch(/Read as nl/);
});

it('asks for --language, and says which there are, when a form does not tell', async () => {
  await expect(check('Naam')).rejects.toThrow(/--language \(nl, en, ar/);
});
