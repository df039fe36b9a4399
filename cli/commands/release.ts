import type { Command } from 'commander';
import type { Platform } from '@medespraak/platform';
import { publishRelease, readRelease, type Release } from '@medespraak/platform/insights/releases.operations';
import { machine, printJson, programmeNamed, withPlatform } from '../session.ts';
import { waveNamed } from './wave.ts';

interface Options {
  programme: string;
  wave: string;
  shareOwnQuestions?: boolean;
  json?: boolean;
}

export function addReleaseCommand(program: Command): void {
  program
    .command('release')
    .requiredOption('--programme <slug>', 'short name of the programme')
    .requiredOption('--wave <name>', 'short name of the wave')
    .option(
      '--share-own-questions',
      "let municipalities read the figures of the organisation's own questions too",
    )
    .option('--json', 'print the release as JSON')
    .description('close a wave and publish its figures; asking again gives the same release')
    .action((options: Options) =>
      withPlatform(async (platform) => {
        const { release, said } = await publishWave(platform, options);
        if (options.json) printJson(release);
        else console.log(said);
      }),
    );
}

/** Publishes a wave, once, with what to tell about it: also that sharing was asked for and did not come of it. */
export async function publishWave(
  platform: Platform,
  { programme, wave, shareOwnQuestions = false }: Options,
): Promise<{ release: Release; said: string }> {
  const where = await programmeNamed(platform, programme);
  const { organisationId } = where;
  const waveId = await waveNamed(platform, where, wave);
  const asked = { organisationId, waveId, shareOwnQuestions };
  const { releaseId, already } = await publishRelease(platform, machine, asked);
  const release = await readRelease(platform, machine, { organisationId, releaseId });
  const { own } = release.release.definition;
  const said = [
    already ? `This wave was published before: release ${releaseId}.` : `Published release ${releaseId}.`,
    own?.shared ? 'Municipalities read the figures of own questions too.' : '',
    shareOwnQuestions && !own ? 'This wave asked no own questions: there is nothing of them to share.' : '',
    shareOwnQuestions && own && !own.shared
      ? 'It was published without sharing own questions, and a release never changes.'
      : '',
  ];
  return { release, said: said.filter(Boolean).join('\n') };
}
