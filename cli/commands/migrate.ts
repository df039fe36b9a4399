import type { Command } from 'commander';
import { withPlatform } from '../session.ts';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date (starting the server does this too)')
    .action(() =>
      withPlatform(async (platform) =>
        console.log(`The ${platform.database.engine} database is up to date.`),
      ),
    );
}
