import type { Command } from 'commander';
import { publishRelease, readRelease } from '@medespraak/platform/insights/releases.operations';
import { machine, printJson, programmeNamed, withPlatform } from '../session.ts';
import { waveNamed } from './wave.ts';

export function addReleaseCommand(program: Command): void {
  program
    .command('release')
    .requiredOption('--programme <slug>', 'short name of the programme')
    .requiredOption('--wave <name>', 'short name of the wave')
    .option('--json', 'print the release as JSON')
    .description('close a wave and publish its figures; asking again gives the same release')
    .action((options: { programme: string; wave: string; json?: boolean }) =>
      withPlatform(async (platform) => {
        const where = await programmeNamed(platform, options.programme);
        const waveId = await waveNamed(platform, where, options.wave);
        const { organisationId } = where;
        const { releaseId, already } = await publishRelease(platform, machine, { organisationId, waveId });
        const release = await readRelease(platform, machine, { organisationId, releaseId });
        if (options.json) printJson(release);
        else
          console.log(
            already
              ? `This wave was published before: release ${releaseId}.`
              : `Published release ${releaseId}.`,
          );
      }),
    );
}
