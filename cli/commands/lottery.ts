import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { dayOf, Problem, StartupError, type Platform } from '@medespraak/platform';
import {
  announceLottery,
  foreseeDraw,
  foreseeWish,
  type Outlook,
} from '@medespraak/platform/conversations/announcing.operations';
import {
  holdDraw,
  listLotteries,
  readLottery,
  readLotteryRecord,
  withdrawLottery,
} from '@medespraak/platform/conversations/lotteries.operations';
import {
  checkLottery,
  notFixedBy,
  strataChoices,
  withdrawReasons,
  type LotteryFault,
  type Stratum,
  type WithdrawReason,
} from '@medespraak/platform/conversations/lotteries';
import { describeOutlook } from '../lottery-sentences.ts';
import { machine, organisationNamed, printJson, withPlatform } from '../session.ts';
import { wholeNumberFrom } from '../settings.ts';

const faults: Record<LotteryFault, string> = {
  'no-record': 'This file is not the record of a draw.',
  'other-seed': 'NOT FAIR: the seed is not the one of which the hash was published.',
  'other-list': 'NOT FAIR: list, groups or number of places are not those of which the hash was published.',
  'other-draw': 'NOT FAIR: with this seed and this list others are drawn.',
};

const leftOpen: Record<ReturnType<typeof notFixedBy>[number], string> = {
  holders: 'Not checked: whose ticket each is. Only the organisation knows, and no hash covers it.',
  places:
    'Not checked: how many places there were. The hash of a record of format 1 covers the tickets and their groups alone.',
};

const strata = (value: string): Stratum[] => {
  const names = value.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !(strataChoices as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(
      `"${wrong}" is none of ${strataChoices.join(', ')}; give one or more, with commas between.`,
    );
  return names as Stratum[];
};

/** What is asked for when a draw is announced, or looked at beforehand. */
interface Wish {
  organisation: string;
  programme?: string;
  strata: Stratum[];
  places?: number;
}

const withWish = (command: Command): Command =>
  command
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .option('--strata <names>', `draw within groups: ${strataChoices.join(',')}`, strata, [])
    .option(
      '--places <number>',
      'how many are drawn; every free place when not given',
      wholeNumberFrom(1, 20),
    );

/** Says what a draw will do where it does not mix with what is printed. */
const tell = (outlook: Outlook) => console.error(describeOutlook(outlook).join('\n'));

/** Drawing who takes part when newcomers outnumber places, and checking a draw from its record alone. */
export function addLotteryCommands(program: Command): void {
  const lottery = program
    .command('lottery')
    .description('draw who takes part when newcomers outnumber places, and check a draw');

  withWish(lottery.command('chances'))
    .option('--json', 'print it as JSON')
    .description(
      'say what a draw would do: the chance in each group, and how many pairs may come of it; stores nothing',
    )
    .action((options: Wish & { json?: boolean }) =>
      withPlatform(async (platform) => {
        const where = await organisationNamed(platform, options.organisation, options.programme);
        const { strata, places } = options;
        const outlook = await foreseeWish(platform, machine, { ...where, strata, places });
        if (options.json) printJson(outlook);
        else console.log(describeOutlook(outlook).join('\n'));
      }),
    );

  withWish(lottery.command('announce'))
    .description(
      'fix list, groups and places, say what the draw will do, and print the two hashes to publish before it',
    )
    .action((options: Wish) =>
      withPlatform(async (platform) => {
        const where = await organisationNamed(platform, options.organisation, options.programme);
        const { lotteryId } = await announceLottery(platform, machine, {
          ...where,
          strata: options.strata,
          places: options.places,
        });
        const { commitment, listHash, tickets, places, isPublic } = await readLottery(platform, machine, {
          organisationId: where.organisationId,
          lotteryId,
        });
        const outlook = await foreseeDraw(platform, machine, { ...where, lotteryId });
        tell(outlook);
        const { shares, expected } = outlook;
        const people = tickets.length;
        printJson({ lottery: lotteryId, people, places, commitment, listHash, isPublic, shares, expected });
      }),
    );

  lottery
    .command('list')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .description('every draw, newest first')
    .action((options: { organisation: string; programme?: string }) =>
      withPlatform(async (platform) => {
        const where = await organisationNamed(platform, options.organisation, options.programme);
        for (const { id, state, places, announcedAt, drawnAt } of await listLotteries(
          platform,
          machine,
          where,
        ))
          console.log(`${id}\t${state}\t${places} places\t${dayOf(drawnAt ?? announcedAt)}`);
      }),
    );

  lottery
    .command('draw')
    .argument('<id>', 'the draw, as announce printed it')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .description('draw, once, and print the record; then: medespraak match --lottery <id>')
    .action((lotteryId: string, options: { organisation: string }) =>
      withPlatform(async (platform) =>
        printJson(await drawOnce(platform, options.organisation, lotteryId, tell)),
      ),
    );

  lottery
    .command('withdraw')
    .argument('<id>', 'the draw, as announce printed it')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .addOption(
      new Option('--reason <reason>', 'why; kept for good').choices(withdrawReasons).makeOptionMandatory(),
    )
    .description(
      'withdraw a draw of which no pairs were made; it stays in the list, with its seed once it was drawn',
    )
    .action((lotteryId: string, options: { organisation: string; reason: WithdrawReason }) =>
      withPlatform(async (platform) => {
        await withdrawOnce(platform, options.organisation, lotteryId, options.reason);
        console.log('Withdrawn. It stays in the list.');
      }),
    );

  lottery
    .command('record')
    .argument('<id>', 'the draw, as announce printed it')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .description('print the record of a draw that was held, again')
    .action((lotteryId: string, options: { organisation: string }) =>
      withPlatform(async (platform) => printJson(await recordOf(platform, options.organisation, lotteryId))),
    );

  lottery
    .command('verify')
    .argument('<record>', 'file with the record')
    .option('--commitment <hash>', 'the hash of the seed as it was published')
    .option('--list <hash>', 'the hash of list, groups and places as it was published')
    .description('make a draw again from its record alone; needs no organisation and no database')
    .action((file: string, options: { commitment?: string; list?: string }) => {
      const record = readRecord(file);
      const fault = checkLottery(record, {
        commitment: options.commitment,
        listHash: options.list,
      });
      if (fault) throw new StartupError(faults[fault]);
      console.log('Fair: the draw follows from the seed and the list of which the hashes were published.');
      for (const open of notFixedBy(record)) console.log(leftOpen[open]);
      if (!options.commitment || !options.list)
        console.log(
          'Compared with the hashes in the record itself: give --commitment and --list as they were published.',
        );
    });
}

/** The draw of an id at the terminal. @throws StartupError that says how to find one when there is none. */
export async function drawNamed(platform: Platform, organisation: string, lotteryId: string) {
  const { organisationId } = await organisationNamed(platform, organisation);
  try {
    return await readLottery(platform, machine, { organisationId, lotteryId });
  } catch (error) {
    if (!(error instanceof Problem) || !['not-found', 'invalid-input'].includes(error.code)) throw error;
    throw new StartupError(
      `There is no draw "${lotteryId}". See which there are with: medespraak lottery list --organisation ${organisation}`,
      { cause: error },
    );
  }
}

/**
 * Holds a draw and gives its record; before that `onOutlook` hears what it will do.
 * @throws StartupError when it was held or withdrawn before, or there is no such draw.
 */
export async function drawOnce(
  platform: Platform,
  organisation: string,
  lotteryId: string,
  onOutlook: (outlook: Outlook) => void = () => undefined,
) {
  const { state, drawnAt, organisationId } = await drawNamed(platform, organisation, lotteryId);
  if (state === 'withdrawn')
    throw new StartupError('This draw was withdrawn: it is not held, and no pairs are made of it.');
  if (drawnAt)
    throw new StartupError(
      `This was drawn already, on ${dayOf(drawnAt)}; a draw is held once. Print its record again with: medespraak lottery record ${lotteryId} --organisation ${organisation}`,
    );
  onOutlook(await foreseeDraw(platform, machine, { organisationId, lotteryId }));
  await holdDraw(platform, machine, { organisationId, lotteryId });
  return readLotteryRecord(platform, machine, { organisationId, lotteryId });
}

/** Withdraws a draw, with the reason. @throws StartupError when pairs were made of it, or there is no such draw. */
export async function withdrawOnce(
  platform: Platform,
  organisation: string,
  lotteryId: string,
  reason: WithdrawReason,
): Promise<void> {
  const { organisationId } = await drawNamed(platform, organisation, lotteryId);
  try {
    await withdrawLottery(platform, machine, { organisationId, lotteryId, reason });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'state-changed') throw error;
    throw new StartupError('Pairs were made of this draw, so it cannot be withdrawn.', { cause: error });
  }
}

/** The record of a draw that was held. @throws StartupError when it was not held, or there is no such draw. */
export async function recordOf(platform: Platform, organisation: string, lotteryId: string) {
  const { drawnAt, organisationId } = await drawNamed(platform, organisation, lotteryId);
  if (!drawnAt) throw new StartupError('This has not been drawn, so there is no record.');
  return readLotteryRecord(platform, machine, { organisationId, lotteryId });
}

function readRecord(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartupError(`${file} cannot be read as a record.`);
  }
}
