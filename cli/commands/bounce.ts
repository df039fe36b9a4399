import type { Command } from 'commander';
import { bouncedMail } from '@medespraak/platform/surveys/bounces';
import { recordBounce } from '@medespraak/platform/surveys/bounces.operations';
import { text } from 'node:stream/consumers';
import { machine, withPlatform } from '../session.ts';

export function addBounceCommand(program: Command): void {
  program
    .command('bounce')
    .description('take in a mail that came back, from standard input: what a mail server hands to a program')
    .action(async () => {
      const mailId = bouncedMail(await text(process.stdin));
      if (mailId === null) return console.log('This is no report of a mail of ours that will never arrive.');
      await withPlatform((platform) => recordBounce(platform, machine, { mailId }));
      // The same words for an invitation, a reminder and what is not known: they may stand in a log.
      console.log('Taken in.');
    });
}
