import { Argument, type Command } from 'commander';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { fourWeeksAfter } from '@medespraak/platform/surveys/surveys';
import { createWave, findWave } from '@medespraak/platform/surveys/waves.operations';
import {
  asId,
  dayOf,
  StartupError,
  type OrganisationId,
  type Platform,
  type ProgrammeId,
  type WaveId,
} from '@medespraak/platform';
import { machine, programmeNamed, withPlatform } from '../session.ts';

/** The wave of `--wave NAME` in a programme. */
export async function waveNamed(
  platform: Platform,
  where: { organisationId: OrganisationId; programmeId: ProgrammeId },
  name: string,
): Promise<WaveId> {
  const wave = await findWave(platform, machine, { ...where, name });
  if (!wave) throw new StartupError(`This programme has no wave "${name}".`);
  return asId(wave.id);
}

export function addWaveCommands(program: Command): void {
  const wave = program.command('wave').description('questionnaires: waves and invitations');

  wave
    .command('create')
    .requiredOption('--programme <slug>', 'short name of the programme')
    .requiredOption('--name <name>', 'short name of the wave, unique in the programme')
    .addArgument(new Argument('<kind>', 'which questionnaire').choices(['baseline', 'pulse', 'core']))
    .option('--opens <date>', 'first day, such as 2026-12-01; today when not given')
    .option('--closes <date>', 'last day; four weeks after the first when not given')
    .description('make a wave')
    .action(
      (
        kind: 'baseline' | 'pulse' | 'core',
        options: { programme: string; name: string; opens?: string; closes?: string },
      ) =>
        withPlatform(async (platform) => {
          const where = await programmeNamed(platform, options.programme);
          const opensOn = options.opens ?? dayOf(platform.clock.now());
          const closesOn = options.closes ?? fourWeeksAfter(opensOn);
          await createWave(platform, machine, { ...where, name: options.name, kind, opensOn, closesOn });
          console.log(`Made wave ${options.name}, open from ${opensOn} to ${closesOn}.`);
        }),
    );

  wave
    .command('invite')
    .requiredOption('--programme <slug>', 'short name of the programme')
    .requiredOption('--wave <name>', 'short name of the wave')
    .option('--letters', 'by printed letter instead of mail')
    .description('invite everybody who was not invited yet')
    .action((options: { programme: string; wave: string; letters?: boolean }) =>
      withPlatform(async (platform) => {
        const where = await programmeNamed(platform, options.programme);
        const outcome = await inviteToWave(platform, machine, {
          organisationId: where.organisationId,
          waveId: await waveNamed(platform, where, options.wave),
          channel: options.letters ? 'letter' : 'mail',
        });
        await platform.jobs.run('deliver-mail');
        console.log(
          `Invited ${outcome.invited}; invited before: ${outcome.alreadyInvited}; cannot be reached: ${outcome.unreachable}.`,
        );
        if (outcome.leavesOn)
          console.log(`The mails leave on the first day of the wave, ${outcome.leavesOn}.`);
      }),
    );
}
