import type { Command } from 'commander';
import { removeExamples } from '@medespraak/platform/organisations/organisations.operations';
import { makeExample } from '../example/example.ts';
import { machine, withPlatform } from '../session.ts';
import { wholeNumberFrom } from '../settings.ts';

export function addExampleCommand(program: Command): void {
  program
    .command('example')
    .option('--seed <number>', 'another seed, another invented programme', wholeNumberFrom(0, 2026), 2026)
    .option('--remove', 'remove the example with everybody in it')
    .description('make (or remove) a believable programme of invented people')
    .action((options: { seed: number; remove?: boolean }) =>
      withPlatform(async (platform) => {
        if (options.remove) {
          const removed = await removeExamples(platform, machine, {});
          console.log(removed > 0 ? 'The example is gone.' : 'There is no example.');
        } else {
          const made = await makeExample(platform, options);
          console.log(`Made ${made.newcomers} newcomers, ${made.buddies} buddies and ${made.pairs} pairs.`);
        }
      }),
    );
}
