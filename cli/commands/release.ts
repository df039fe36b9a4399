import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { Platform } from '@medespraak/platform';
import { publishRelease, readRelease, type Release } from '@medespraak/platform/insights/releases.operations';
import { notDone } from '../exit-codes.ts';
import { machine, printJson, programmeNamed, withPlatform } from '../session.ts';
import { waveNamed } from './wave.ts';

interface Options {
  programme: string;
  wave: string;
  shareOwnQuestions?: boolean;
  json?: boolean;
  yes?: boolean;
}

/** What whoever publishes should know before, as the page for publishing says it too. */
export const beforePublishing =
  'Publishing closes the questionnaire and cannot be undone. The figures say exactly how many people answered, also by group:\n' +
  'if nearly everybody you invited answered, that can be seen from them; never what somebody said.';

/** @param agree asks whether to go on; false when the answer is no */
export function addReleaseCommand(program: Command, agree: () => Promise<boolean> = isAgreed): void {
  program
    .command('release')
    .requiredOption('--programme <slug>', 'short name of the programme')
    .requiredOption('--wave <name>', 'short name of the wave')
    .option(
      '--share-own-questions',
      "let municipalities read the figures of the organisation's own questions too",
    )
    .option('--json', 'print the release as JSON')
    .option('--yes', 'do not ask first, in a terminal')
    .summary('close a wave and publish its figures; asking again gives the same release')
    .description(
      `Close a wave and publish its figures; asking again gives the same release. Exit code 1 when you answer no.\n\n${beforePublishing}`,
    )
    .action(async (options: Options) => {
      console.error(beforePublishing);
      if (!options.yes && !(await agree())) {
        console.error('Nothing was published, and the questionnaire stays as it was.');
        process.exitCode = notDone;
        return;
      }
      await withPlatform(async (platform) => {
        const { release, said } = await publishWave(platform, options);
        if (options.json) printJson(release);
        else console.log(said);
      });
    });
}

/** Asks in a terminal; where nobody can answer, as in a script, the command itself is the answer. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(y|yes|j|ja)$/i.test((await lines.question('Publish? yes or no: ')).trim());
  } finally {
    lines.close();
  }
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
