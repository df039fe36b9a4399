import type { Command } from 'commander';
import { previewRound, proposeRound } from '@medespraak/platform/conversations/rounds.operations';
import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { describeRoundAsJson } from '@medespraak/platform/conversations/rounds';
import { machine, organisationNamed, printJson, withPlatform } from '../session.ts';
import { wholeNumber } from '../settings.ts';

export function addMatchCommand(program: Command): void {
  program
    .command('match')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .option('--seed <number>', 'decides between equals; the same seed gives the same round', wholeNumber)
    .option('--confirm', 'store the round and make the pairs')
    .option('--json', 'print the round as JSON')
    .description('propose who could talk with whom; stores nothing unless --confirm')
    .action(
      (options: {
        organisation: string;
        programme?: string;
        seed?: number;
        confirm?: boolean;
        json?: boolean;
      }) =>
        withPlatform(async (platform) => {
          const where = await organisationNamed(platform, options.organisation, options.programme);
          const seed = options.seed === undefined ? {} : { seed: options.seed };
          const preview = await previewRound(platform, machine, { ...where, ...seed });
          let made: number | null = null;
          if (options.confirm) {
            const { roundId } = await proposeRound(platform, machine, { ...where, seed: preview.seed });
            made = (await confirmRound(platform, machine, { organisationId: where.organisationId, roundId }))
              .pairs;
          }
          if (options.json)
            printJson({ ...describeRoundAsJson(preview), ...(made === null ? {} : { confirmed: made }) });
          else {
            for (const pair of preview.pairs)
              console.log(`${pair.score}\t${pair.newcomer.name}\t${pair.buddy.name}`);
            console.log(
              `${preview.pairs.length} pairs, ${preview.unmatched.length} newcomers without one, seed ${preview.seed}.`,
            );
            console.log(
              made === null
                ? 'Nothing was stored; add --confirm to make the pairs.'
                : `${made} pairs were made.`,
            );
          }
        }),
    );
}
