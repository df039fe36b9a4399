import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { StartupError } from '@medespraak/platform';
import {
  guessLanguage,
  reviewText,
  type ClaimLanguage,
  type EvidenceLevel,
} from '@medespraak/platform/insights/text-check';
import { describeLimits, describeRemark, describeText } from '../claim-sentences.ts';
import { somethingToSee } from '../exit-codes.ts';
import { printJson } from '../session.ts';

export function addClaimsCommand(program: Command): void {
  program
    .command('claims')
    .argument('<file>', 'a text (UTF-8), such as a report or a newsletter')
    .addOption(
      new Option('--level <number>', 'the evidence level of the study behind it, 0 to 5')
        .choices(['0', '1', '2', '3', '4', '5'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--language <code>', 'of the text; recognised when not given').choices(['nl', 'en']),
    )
    .option('--json', 'print what was found as JSON')
    .description(
      'say which sentences claim more than an evidence level allows; exit code 2 when there are any',
    )
    .action(async (file: string, options: { level: string; language?: ClaimLanguage; json?: boolean }) => {
      const text = await textIn(file);
      const language = options.language ?? guessLanguage(text);
      if (language === null)
        throw new StartupError(
          `The text in ${file} does not look like Dutch or English. If it is, say which with --language.`,
        );
      const checked = reviewText(text, Number(options.level) as EvidenceLevel, language);
      if (checked.remarks.length > 0) process.exitCode = somethingToSee;
      if (options.json) {
        const { text: _, remarks, ...about } = checked;
        printJson({
          file,
          ...about,
          remarks: remarks.map((remark) => ({ line: lineOf(text, remark.start), ...remark })),
        });
        return;
      }
      for (const remark of checked.remarks)
        console.log(`${file}:${lineOf(text, remark.start)}: ${describeRemark(remark, checked)}`);
      console.log(describeText(checked));
      console.log(describeLimits(checked));
    });
}

/** @throws StartupError for a file that cannot be read, is no text or is empty. */
async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new StartupError(`The file ${file} cannot be read. Is the name right?`, { cause });
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StartupError(`The file ${file} is no text in UTF-8. Save it as plain text first.`, { cause });
  }
  if (text.trim() === '') throw new StartupError(`The file ${file} is empty.`);
  return text;
}

const lineOf = (text: string, place: number): number => text.slice(0, place).split('\n').length;
