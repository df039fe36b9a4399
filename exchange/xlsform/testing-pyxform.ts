import type { FormSheet } from './sheets.ts';

/**
 * The rules by which pyxform 4 refuses or warns about a form, as its sources and documentation state them: written for the tests,
 * because the program itself cannot be installed everywhere. What it does after reading (writing an XForm) is not looked at.
 */

const name = /^[\p{L}_][\p{L}\p{N}_.\u00b7-]*$/u;
const reference = /\$\{([^}]*)\}/g;
const questionTypes = ['text', 'integer', 'decimal', 'date', 'note', 'calculate', 'begin_group', 'end_group'];
const surveyColumns = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'appearance',
  'media',
];
const choiceColumns = ['list_name', 'name', 'label', 'media'];
const settingsColumns = ['form_title', 'form_id', 'version', 'default_language'];
const supported = [
  'survey',
  'choices',
  'settings',
  'external_choices',
  'entities',
  'osm',
  'columns',
  'cascades',
  'choices_header',
];

interface Row {
  number: number;
  cell: (column: string) => string;
  /** Cells of a column in every language. */
  all: (column: string) => string[];
}

function tableOf(sheet: FormSheet | undefined): { headers: string[]; rows: Row[] } {
  const [head, ...rows] = sheet?.rows ?? [];
  const headers = head?.cells ?? [];
  return {
    headers,
    rows: rows.map(({ number, cells }) => ({
      number,
      cell: (column) => cells[headers.indexOf(column)] ?? '',
      all: (column) =>
        headers.flatMap((header, at) =>
          header === column || header.startsWith(`${column}::`) ? [cells[at] ?? ''] : [],
        ),
    })),
  };
}

/** How many letters are to be changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

function checkHeaders(
  sheet: string,
  headers: readonly string[],
  known: readonly string[],
  say: (what: string) => void,
) {
  const seen = new Set<string>();
  for (const header of headers) {
    const [first = '', ...rest] = header.split('::');
    if (seen.has(header.toLowerCase())) say(`${sheet}: the header ${header} is there twice`);
    seen.add(header.toLowerCase());
    if (header.trim() !== header || header === '')
      say(`${sheet}: the header «${header}» is empty or has spaces around it`);
    if (!known.includes(first) && !/^medespraak_[a-z_]+$/.test(header))
      say(`${sheet}: unknown header ${header}`);
    // Columns of the choices become elements of the form.
    if (sheet === 'choices' && !name.test(first))
      say(`choices: the header ${header} is no name of an element`);
    const language = rest.at(-1);
    if (language !== undefined && language !== 'image' && !/^[^()]+ \([a-z]{2,3}\)$/.test(language))
      say(`${sheet}: the language of ${header} has no code`);
  }
}

const balanced = (expression: string): boolean => {
  const plain = expression.replace(/'[^']*'|"[^"]*"/g, '');
  let open = 0;
  for (const sign of plain) {
    if (sign === '(') open++;
    if (sign === ')' && --open < 0) return false;
  }
  return open === 0 && !/['"]/.test(plain);
};

/** Everything that pyxform would refuse or warn about; none for a good form. */
export function checkAsPyxform(sheets: readonly FormSheet[]): string[] {
  const said: string[] = [];
  const say = (what: string) => void said.push(what);
  const sheet = (named: string) => sheets.find((one) => one.name === named);
  for (const { name: own, rows } of sheets) {
    if (
      !supported.includes(own) &&
      !own.startsWith('_') &&
      supported.some((one) => distance(own.toLowerCase(), one) <= 2)
    )
      say(`the sheet ${own} looks like a slip`);
    if (own.length > 31 || /[[\]:*?/\\]/.test(own)) say(`a workbook cannot have a sheet ${own}`);
    if (rows.some(({ cells }) => cells.some((cell) => cell.length > 32_767)))
      say(`${own}: a cell is too long`);
  }
  const survey = tableOf(sheet('survey'));
  if (!survey.headers.includes('type')) return [...said, 'there is no sheet survey with a column type'];
  checkHeaders('survey', survey.headers, surveyColumns, say);
  const choices = tableOf(sheet('choices'));
  checkHeaders('choices', choices.headers, choiceColumns, say);
  const lists = checkChoices(choices.rows, say);
  checkSettings(tableOf(sheet('settings')), survey.headers, say);
  checkSurvey(survey.rows, lists, say);
  return said;
}

function checkChoices(rows: readonly Row[], say: (what: string) => void): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { number, cell, all } of rows) {
    const [list, choice] = [cell('list_name'), cell('name')];
    if (list === '' || /\s/.test(list)) say(`choices ${number}: the list has no name or one with spaces`);
    if (choice === '') say(`choices ${number}: a choice has no name`);
    if (lists.get(list)?.includes(choice)) say(`choices ${number}: ${choice} is in the list twice`);
    if (all('label').every((text) => text === '')) say(`choices ${number}: a choice has no label`);
    lists.set(list, [...(lists.get(list) ?? []), choice]);
  }
  return lists;
}

function checkSettings(
  { headers, rows }: ReturnType<typeof tableOf>,
  survey: readonly string[],
  say: (what: string) => void,
) {
  checkHeaders('settings', headers, settingsColumns, say);
  if (rows.length !== 1) say('settings has not one row');
  const [row] = rows;
  if (!/^\S+$/.test(row?.cell('form_id') ?? '')) say('settings: the id is empty or has spaces');
  const language = row?.cell('default_language') ?? '';
  if (!survey.includes(`label::${language}`)) say(`settings: no question is in ${language}`);
}

function checkSurvey(
  rows: readonly Row[],
  lists: ReadonlyMap<string, string[]>,
  say: (what: string) => void,
) {
  const open: { names: Set<string>; children: number; row: number }[] = [
    { names: new Set(), children: 0, row: 0 },
  ];
  const everywhere = new Map<string, number>();
  for (const { cell } of rows) everywhere.set(cell('name'), (everywhere.get(cell('name')) ?? 0) + 1);
  for (const { number, cell, all } of rows) {
    const here = open.at(-1)!;
    const type = cell('type');
    if (type === '') say(`survey ${number}: no type`);
    if (type === 'end_group') {
      if (open.length === 1) say(`survey ${number}: ends what did not begin`);
      else if (open.pop()?.children === 0) say(`survey ${number}: an empty group`);
      continue;
    }
    const own = cell('name');
    if (!name.test(own)) say(`survey ${number}: «${own}» is no name`);
    if (own === 'meta' || here.names.has(own)) say(`survey ${number}: ${own} is taken`);
    if ([...here.names].some((other) => other.toLowerCase() === own.toLowerCase() && other !== own))
      say(`survey ${number}: ${own} differs from another name by capitals only`);
    here.names.add(own);
    here.children++;
    if (all('label').every((text) => text === '')) say(`survey ${number}: no label`);
    for (const text of ['label', 'hint', 'relevant', 'constraint'].flatMap(all)) {
      for (const [, referred = ''] of text.matchAll(reference))
        if (!name.test(referred) || everywhere.get(referred) !== 1)
          say(`survey ${number}: refers to «${referred}»`);
      if (text.replace(reference, '').includes('${')) say(`survey ${number}: a reference that does not end`);
    }
    for (const column of ['relevant', 'constraint'])
      if (!balanced(cell(column))) say(`survey ${number}: ${column} is not closed`);
    if (!['', 'yes'].includes(cell('required'))) say(`survey ${number}: required is ${cell('required')}`);
    if (type === 'begin_group') open.push({ names: new Set(), children: 0, row: number });
    else checkType(type, number, lists, say);
  }
  for (const { row } of open.slice(1)) say(`survey ${row}: does not end`);
}

function checkType(
  type: string,
  number: number,
  lists: ReadonlyMap<string, string[]>,
  say: (what: string) => void,
) {
  const [, command, list = ''] = /^(select_one|select_multiple|rank) (\S+)$/.exec(type) ?? [];
  if (command === undefined) {
    if (!questionTypes.includes(type)) say(`survey ${number}: there is no type ${type}`);
    return;
  }
  const choices = lists.get(list);
  if (!choices) say(`survey ${number}: there is no list ${list}`);
  if (command !== 'select_one' && choices?.some((choice) => /\s/.test(choice)))
    say(`survey ${number}: a choice of ${list} has spaces`);
}
