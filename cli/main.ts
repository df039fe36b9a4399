import { Command, CommanderError } from 'commander';
import { Problem, StartupError } from '@medespraak/platform';
import { describeFault } from '@medespraak/platform/foundation/faults';
import { addBounceCommand } from './commands/bounce.ts';
import { addClaimsCommand } from './commands/claims.ts';
import { addExampleCommand } from './commands/example.ts';
import { addImportCommand } from './commands/import.ts';
import { addLotteryCommands } from './commands/lottery.ts';
import { addMatchCommand } from './commands/match.ts';
import { addMigrateCommand } from './commands/migrate.ts';
import { addOrganisationCommands } from './commands/organisation.ts';
import { addRegisterCommand } from './commands/register.ts';
import { addReleaseCommand } from './commands/release.ts';
import { addServeCommand } from './commands/serve.ts';
import { addWaveCommands } from './commands/wave.ts';
import { addXlsFormCommands } from './commands/xlsform.ts';
import { exitCodesHelp, notDone } from './exit-codes.ts';

const program = new Command('medespraak')
  .description('Meet, ask, learn and act: the whole of Medespraak from the command line.')
  .addHelpText('after', exitCodesHelp)
  .showHelpAfterError('Add --help to see what is possible.')
  .exitOverride();

addServeCommand(program);
addMigrateCommand(program);
addOrganisationCommands(program);
addImportCommand(program);
addMatchCommand(program);
addLotteryCommands(program);
addRegisterCommand(program);
addWaveCommands(program);
addReleaseCommand(program);
addClaimsCommand(program);
addXlsFormCommands(program);
addBounceCommand(program);
addExampleCommand(program);

// What nobody caught ends the process, as Node does itself, but without the message, which can hold somebody's data.
process.on('uncaughtException', (error) => {
  console.error(`Medespraak stopped by a fault: ${describeFault(error)}`);
  process.exit(1);
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
  // A half-open connection must not keep the process after it has said what is wrong.
  setTimeout(() => process.exit(), 1_000).unref();
}

/** One clear sentence for what a person can mend; the lines it came through only for a fault of ours. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof StartupError) console.error(error.message);
  else if (error instanceof Problem)
    console.error(
      [error.message, ...error.fields.map((field) => `  ${field.field}: ${field.message}`)].join('\n'),
    );
  else
    console.error(`Something went wrong that should not have. Please report this:\n${describeFault(error)}`);
  return notDone;
}
