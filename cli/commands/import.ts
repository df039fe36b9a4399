import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Argument, type Command } from 'commander';
import { describeImport, importList, ListError } from '@medespraak/exchange';
import { StartupError } from '@medespraak/platform';
import { somethingToSee } from '../exit-codes.ts';
import { machine, organisationNamed, printJson, withPlatform } from '../session.ts';

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .addArgument(new Argument('<kind>', 'whom the list is about').choices(['newcomers', 'buddies']))
    .argument('<file>', 'CSV or XLSX')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--json', 'print the outcome as JSON')
    .description(
      'read a list of newcomers or buddies; all accepted rows go in together, or none; exit code 2 when rows were left out',
    )
    .action(
      async (
        kind: 'newcomers' | 'buddies',
        file: string,
        options: { organisation: string; programme?: string; dryRun?: boolean; json?: boolean },
      ) => {
        const bytes = await readFile(file).catch((cause: unknown) => {
          throw new StartupError(`The file ${file} cannot be read. Is the name right?`, { cause });
        });
        const outcome = await withPlatform(async (platform) => {
          const where = await organisationNamed(platform, options.organisation, options.programme);
          return importList(platform, machine, {
            ...where,
            kind,
            bytes,
            fileName: basename(file),
            dryRun: options.dryRun ?? false,
            onProgress: tellProgress(),
          }).catch((error: unknown) => {
            throw error instanceof ListError ? new StartupError(error.message, { cause: error }) : error;
          });
        });
        if (options.json) printJson(outcome);
        else console.log(describeImport(outcome));
        if (outcome.rejected.length > 0) process.exitCode = somethingToSee;
      },
    );
}

/** From this many rows on, somebody would wonder whether anything happens. */
const longList = 1_000;

/** Tells of a long list how far it is, at every tenth, beside the output so that JSON stays JSON. */
function tellProgress(): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const tenths = Math.floor((10 * done) / total);
    if (total < longList || tenths <= told) return;
    told = tenths;
    console.error(`Read ${done} of ${total} rows${done === total ? '; looking who is known already …' : ''}`);
  };
}
