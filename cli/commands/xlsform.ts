import { readFile, writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import {
  compareWithCatalogue,
  countOutcomes,
  describeReportLine,
  FormError,
  languageOfUnnamed,
  ListError,
  readCatalogueForm,
  readFormFiles,
  readXlsForm,
  writeCatalogueForm,
  writeFormWorkbook,
  type FormSheet,
  type ReportLine,
} from '@medespraak/exchange';
import { languageCodes, loadFramework, type LanguageCode } from '@medespraak/framework';
import { StartupError } from '@medespraak/platform';
import { somethingToSee } from '../exit-codes.ts';
import { printJson } from '../session.ts';

export function addXlsFormCommands(program: Command): void {
  const xlsform = program.command('xlsform').description('questionnaires as Kobo and ODK have them');
  xlsform
    .command('check')
    .argument('<file>', 'an XLSForm (.xlsx)')
    .addOption(
      new Option(
        '--language <code>',
        'of texts that name no language; found out from the form when not given',
      ).choices([...languageCodes]),
    )
    .option('--json', 'print the module and the report as JSON')
    .description(
      'say line by line what importing a form would carry over, change and leave out; writes nothing',
    )
    .action(async (file: string, options: { language?: LanguageCode; json?: boolean }) => {
      const sheets = await sheetsIn(file);
      const catalogue = readCatalogueForm(sheets);
      if (catalogue) {
        const differences = compareWithCatalogue(catalogue);
        if (options.json) printJson({ instrument: catalogue.instrument, differences });
        else console.log(describeCatalogue(catalogue.instrument.id, differences));
        if (differences.length > 0) process.exitCode = somethingToSee;
        return;
      }
      const { module, report } = formIn(sheets, options.language ?? languageFound(sheets));
      if (options.json) printJson({ module, report });
      else console.log(describeForm(module.items.length, report));
      if (report.some(({ outcome }) => outcome !== 'carried')) process.exitCode = somethingToSee;
    });
  xlsform
    .command('export')
    .argument('<questionnaire>', 'of the catalogue: baseline, core-24, pulse-10, …')
    .argument('<file>', 'where to write the .xlsx')
    .description('write a questionnaire of the catalogue as an XLSForm, in every language')
    .action(async (questionnaire: string, file: string) => {
      const known = [...loadFramework().instruments.keys()];
      if (!known.includes(questionnaire))
        throw new StartupError(`The catalogue has no "${questionnaire}". It has: ${known.join(', ')}.`);
      const bytes = await writeFormWorkbook(writeCatalogueForm(questionnaire));
      await writeFile(file, bytes).catch((cause: unknown) => {
        throw new StartupError(`The file ${file} cannot be written.`, { cause });
      });
      console.log(`Wrote ${questionnaire} to ${file}.`);
    });
}

async function sheetsIn(file: string): Promise<FormSheet[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new StartupError(`The file ${file} cannot be read. Is the name right?`, { cause });
  });
  return readFormFiles([{ name: file, bytes }]).catch((error: unknown) => {
    throw error instanceof ListError ? new StartupError(error.message, { cause: error }) : error;
  });
}

/** @throws StartupError when the form does not tell in which language its words are. */
function languageFound(sheets: FormSheet[]): LanguageCode {
  const found = languageOfUnnamed(sheets);
  if (found) return found;
  throw new StartupError(
    `The form does not say in which language its words are, and they are too few to tell. Say it with --language (${languageCodes.join(', ')}), or set default_language on the sheet "settings".`,
  );
}

function formIn(sheets: FormSheet[], language: LanguageCode) {
  try {
    return readXlsForm(sheets, language);
  } catch (error) {
    throw error instanceof FormError ? new StartupError(error.message, { cause: error }) : error;
  }
}

const signs = { carried: ' ', changed: '~', 'left-out': '×' } as const;

function describeForm(items: number, report: readonly ReportLine[]): string {
  const counts = countOutcomes(report);
  return [
    ...report.map(
      (line) =>
        `${signs[line.outcome]} ${line.sheet}${line.row > 0 ? ` ${line.row}` : ''}${line.column ? ` [${line.column}]` : ''} ${JSON.stringify(line.said)}${line.about && !line.said.includes(line.about) ? ` of ${JSON.stringify(line.about)}` : ''}: ${describeReportLine(line, 'en')}`,
    ),
    '',
    `${items} questions. Carried over: ${counts.carried}. Changed (~): ${counts.changed}. Left out (×): ${counts['left-out']}.`,
  ].join('\n');
}

function describeCatalogue(id: string, differences: ReturnType<typeof compareWithCatalogue>): string {
  if (differences.length === 0) return `This is the questionnaire ${id} of the catalogue, the same as here.`;
  return [
    `This is the questionnaire ${id} of the catalogue, with ${differences.length} differences:`,
    ...differences.map(
      ({ item, language, here, there }) =>
        `~ ${item || 'order'}${language ? ` (${language})` : ''}: ${JSON.stringify(here)} here, ${JSON.stringify(there)} in the file`,
    ),
  ].join('\n');
}
