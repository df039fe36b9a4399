import type { Command } from 'commander';
import { registerAsJson, registerEntry } from '@medespraak/exchange';
import { readRules } from '@medespraak/platform/conversations/candidates.operations';
import { machine, organisationNamed, withPlatform } from '../session.ts';

export function addRegisterCommand(program: Command): void {
  program
    .command('register')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .option('--json', 'print the file of the register')
    .description('print the entry of matching in the Dutch Algorithm Register, from the rules in force')
    .action((options: { organisation: string; programme?: string; json?: boolean }) =>
      withPlatform(async (platform) => {
        const where = await organisationNamed(platform, options.organisation, options.programme);
        const fields = registerEntry(await readRules(platform, machine, where));
        if (options.json) console.log(registerAsJson(fields));
        else
          for (const { title, text, own } of fields)
            console.log(`${title}${own ? ' (zelf invullen)' : ''}\n${text.replace(/^/gm, '  ')}\n`);
      }),
    );
}
