import type { Framework, OwnModule } from '@medespraak/framework';
import type { AnswerMode } from '../surveys/surveys.ts';
import { ownResponses, type OwnAnswerLine } from './own-questions.ts';
import type { Respondent, Response } from './tabulation.ts';

export interface SheetRow {
  id: string;
  pseudonym: string;
  language: string;
  sensitiveShown: boolean | null;
  gender: string | null;
  ageBand: string | null;
  route: string | null;
  firstLanguage: string | null;
  municipalityCode: string | null;
}

export interface AnswerRow {
  sheetId: string;
  itemId: string;
  optionId: string | null;
  missing: 'dont-know' | 'prefer-not' | 'not-applicable' | null;
  mode: AnswerMode;
}

/** The group of who did not say, or whose organisation does not know. */
export const unknownGroup = 'unknown';

/** What somebody says about herself goes before what the organisation wrote down when she came. */
const background: readonly (readonly [item: string, column: 'gender' | 'ageBand' | 'route'])[] = [
  ['bg-gender', 'gender'],
  ['bg-age-band', 'ageBand'],
  ['bg-route', 'route'],
];

export const backgroundItems = background.map(([item]) => item);

/** Joins sheets, answers and background into respondents. Somebody who answered nothing at all is no respondent. */
export function assembleRespondents(
  sheets: readonly SheetRow[],
  answers: readonly AnswerRow[],
  said: readonly { pseudonym: string; itemId: string; optionId: string | null }[],
  mayBeInMunicipality: ReadonlySet<string>,
  framework: Framework,
  instrumentId: string,
  own: { module: OwnModule; answers: readonly OwnAnswerLine[] } | null = null,
): Respondent[] {
  const instrument = framework.instruments.get(instrumentId);
  if (!instrument) throw new Error(`there is no instrument ${instrumentId}`);
  const bySheet = Map.groupBy(answers, (answer) => answer.sheetId);
  const ownBySheet = Map.groupBy(own?.answers ?? [], (answer) => answer.sheetId);
  const aboutHerself = new Map(said.map((line) => [`${line.pseudonym} ${line.itemId}`, line.optionId]));
  return sheets.flatMap((sheet) => {
    const given = new Map((bySheet.get(sheet.id) ?? []).map((answer) => [answer.itemId, answer]));
    if (given.size === 0) return [];
    const group = (item: string, column: 'gender' | 'ageBand' | 'route') =>
      aboutHerself.get(`${sheet.pseudonym} ${item}`) ?? sheet[column] ?? unknownGroup;
    return [
      {
        pseudonym: sheet.pseudonym,
        groups: {
          gender: group('bg-gender', 'gender'),
          'age-band': group('bg-age-band', 'ageBand'),
          route: group('bg-route', 'route'),
          language: sheet.firstLanguage ?? unknownGroup,
        },
        municipalityCode: mayBeInMunicipality.has(sheet.pseudonym) ? sheet.municipalityCode : null,
        responses: new Map(
          instrument.items.map((id) => [
            id,
            responseTo(id, given.get(id), sheet.sensitiveShown === true, framework),
          ]),
        ),
        modes: new Set([...given.values()].map(({ mode }) => mode)),
        ...(own ? { own: ownResponses(own.module, ownBySheet.get(sheet.id) ?? [], sheet) } : {}),
      },
    ];
  });
}

function responseTo(
  itemId: string,
  answer: AnswerRow | undefined,
  sensitiveShown: boolean,
  framework: Framework,
): Response {
  const item = framework.items.get(itemId);
  if (!answer) return { missing: item?.sensitive && !sensitiveShown ? 'not-shown' : 'abandoned' };
  if (answer.missing) return { missing: answer.missing };
  const option =
    item?.response.type === 'single-choice'
      ? item.response.options.find(({ id }) => id === answer.optionId)
      : null;
  return option && option.value !== null ? { value: option.value } : { missing: 'not-applicable' };
}
