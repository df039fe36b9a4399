import { Option, type Command } from 'commander';
import { StartupError, type Platform } from '@medespraak/platform';
import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { helpIn } from '@medespraak/platform/conversations/drafts.operations';
import {
  describeDraft,
  draftRound,
  keepRound,
} from '@medespraak/platform/conversations/proposing.operations';
import { describeRoundAsJson } from '@medespraak/platform/conversations/rounds';
import { readMarks } from '@medespraak/platform/people/namesakes.operations';
import {
  countOf,
  describeLeft,
  describeProgress,
  describeReport,
  markOf,
  scoreOf,
} from '../match-sentences.ts';
import { machine, organisationNamed, printJson, withPlatform } from '../session.ts';
import { wholeNumberFrom } from '../settings.ts';
import { drawNamed } from './lottery.ts';

interface Options {
  organisation: string;
  programme?: string;
  seed?: number;
  timeLimit?: number;
  lottery?: string;
  stable?: boolean;
  confirm?: boolean;
  propose?: boolean;
  report?: boolean;
  whatHelps?: boolean;
  json?: boolean;
}

export function addMatchCommand(program: Command): void {
  program
    .command('match')
    .requiredOption('--organisation <slug>', 'short name of the organisation')
    .option('--programme <slug>', 'short name of the programme; the first one when not given')
    .option(
      '--seed <number>',
      'decides between equals; the same seed gives the same round',
      wholeNumberFrom(0, 2026),
    )
    .option(
      '--time-limit <seconds>',
      'take the best round found after so many seconds, 1 or more',
      wholeNumberFrom(1, 60),
    )
    .option('--lottery <id>', 'pair those who were drawn in this draw')
    .option('--stable', 'no two people would rather have each other, instead of most pairs and the best fit')
    .option('--report', 'say how people fare, all of them and by group')
    .option('--what-helps', 'say for who stays behind which single change would help')
    .addOption(
      new Option('--propose', 'store the round as a proposal, for a coordinator to look at').conflicts(
        'confirm',
      ),
    )
    .option('--confirm', 'store the round and make the pairs')
    .option('--json', 'print the round as JSON')
    .description('propose who could talk with whom; stores nothing unless --propose or --confirm')
    .action((options: Options) => withPlatform((platform) => match(platform, options)));
}

/**
 * That the draw of `--lottery ID` can be paired: it was held, in this programme.
 * @throws StartupError that says what is wrong with it and what to do.
 */
export async function checkLotteryOf(
  platform: Platform,
  { organisation, lottery }: Pick<Options, 'organisation' | 'lottery'>,
  programmeId: string,
): Promise<void> {
  if (lottery === undefined) return;
  const draw = await drawNamed(platform, organisation, lottery);
  if (draw.programmeId !== programmeId)
    throw new StartupError(`The draw ${lottery} is of another programme: name it with --programme.`);
  if (draw.state === 'announced')
    throw new StartupError(
      `The draw ${lottery} was announced and not held yet. Hold it with: medespraak lottery draw ${lottery} --organisation ${organisation}`,
    );
  if (draw.state === 'withdrawn')
    throw new StartupError(`The draw ${lottery} was withdrawn: no pairs are made of it.`);
}

async function match(platform: Platform, options: Options): Promise<void> {
  const where = await organisationNamed(platform, options.organisation, options.programme);
  await checkLotteryOf(platform, options, where.programmeId);
  // How far it is goes where it does not mix with what is printed.
  const tell = process.stderr.isTTY
    ? (words: string) => void process.stderr.write(`\r\u001B[2K${words}`)
    : () => undefined;
  const draft = await draftRound(
    platform,
    machine,
    {
      ...where,
      seed: options.seed,
      lotteryId: options.lottery,
      stable: options.stable,
      timeLimit: options.timeLimit === undefined ? undefined : options.timeLimit * 1000,
    },
    { onProgress: (progress) => tell(describeProgress(progress)) },
  );
  tell('');
  const preview = describeDraft(draft);
  const stores = options.propose ?? options.confirm ?? false;
  const lottery = options.lottery === undefined ? {} : { lotteryId: options.lottery };
  const kept = stores ? await keepRound(platform, machine, { ...where, ...lottery, draft }) : null;
  const behind = preview.unmatched.map(({ newcomer }) => newcomer.id);
  const help = options.whatHelps ? await helpIn(draft.task, draft.computed.round.pairs, behind) : null;
  const made =
    kept && options.confirm
      ? (
          await confirmRound(platform, machine, {
            organisationId: where.organisationId,
            roundId: kept.roundId,
          })
        ).pairs
      : null;

  const shown = [
    ...preview.pairs.flatMap((pair) => [pair.newcomer, pair.buddy]),
    ...preview.unmatched.map((one) => one.newcomer),
  ];
  const marks = await readMarks(platform, machine, {
    organisationId: where.organisationId,
    personIds: shown.map(({ id }) => id),
  });
  if (options.json) {
    printJson({
      ...describeRoundAsJson(preview, marks),
      ...(kept ? { round: kept.roundId } : {}),
      ...(help ? { help } : {}),
      ...(made === null ? {} : { confirmed: made }),
    });
    return;
  }
  const named = ({ id, name }: { id: string; name: string }) => name + markOf(marks.get(id));
  for (const pair of preview.pairs)
    console.log(`${scoreOf(pair.score)}\t${named(pair.newcomer)}\t${named(pair.buddy)}`);
  if (help)
    for (const { newcomer, reason } of preview.unmatched)
      console.log(`-\t${named(newcomer)}\t${describeLeft(reason, help[newcomer.id] ?? [])}`);
  console.log(
    `${countOf(preview.pairs.length, 'pair', 'pairs')}, ${countOf(preview.unmatched.length, 'newcomer', 'newcomers')} without one, seed ${preview.seed}. A score is out of 100.`,
  );
  for (const line of describeReport(preview.figures, options.report ?? false)) console.log(line);
  if (made !== null) console.log(made === 1 ? '1 pair was made.' : `${made} pairs were made.`);
  else if (kept) console.log(`Stored as a proposal: ${kept.roundId}.`);
  else console.log('Nothing was stored; add --confirm to make the pairs.');
}
