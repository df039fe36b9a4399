import { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { exitCodesHelp } from '../exit-codes.ts';
import { addReleaseCommand } from './release.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it('publishes nothing for who answers no, says so, and ends with another code than when it published', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const program = new Command().exitOverride();
  addReleaseCommand(program, () => Promise.resolve(false));
  await program.parseAsync(['release', '--programme', 'noord', '--wave', 'najaar'], { from: 'user' });
  expect(process.exitCode).toBe(1);
  expect(said.mock.calls.flat().at(-1)).toContain('Nothing was published');
  expect(exitCodesHelp).toMatch(/1 {2}not done: .*answered no/);
});
