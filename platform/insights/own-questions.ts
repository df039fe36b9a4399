import {
  itemsIn,
  ownOptions,
  shownItems,
  type MissingKind,
  type OwnCondition,
  type OwnItem,
  type OwnKind,
  type OwnModule,
  type OwnTexts,
  type OwnValue,
} from '@medespraak/framework';

/** An organisation's own question as a release holds it: what was asked, so that it can be read when the module has gone on. */
export interface PublishedQuestion {
  id: string;
  kind: Exclude<OwnKind, 'note'>;
  question: OwnTexts;
  options: { id: string; texts: OwnTexts; alone: boolean }[];
  /** The indicator of the framework that the organisation sees in it, or none. */
  indicator: string | null;
  /** The version of the module since which its answers are one line. */
  since: number;
  /** Whether only some were asked it: those who had answered something before in some way, or who agreed to sensitive questions. */
  ofSome: boolean;
  sensitive: boolean;
  decimals: number;
  /** Lowest and highest number that can be answered; null where nothing is said. */
  bounds: [number, number] | null;
}

/** The own questions of a release, in the order in which they were asked. */
export interface PublishedModule {
  moduleId: string;
  versionId: string;
  number: number;
  /** Whether municipalities read figures of them too. */
  shared: boolean;
  questions: PublishedQuestion[];
}

/** What somebody said to an own question: the options, a number (of a date: its day since 1970), that she wrote something, or nothing. */
export type OwnResponse =
  { choices: readonly string[] } | { amount: number } | { written: true } | { missing: MissingKind };

/** An answer as it is kept, without words. */
export interface OwnAnswerLine {
  sheetId: string;
  itemId: string;
  choices: string[] | null;
  amount: number | null;
  day: string | null;
  written: boolean | null;
  missing: 'dont-know' | 'prefer-not' | null;
}

const day = 86_400_000;

/** The questions of a version as a release keeps them. Notes ask nothing. */
export function questionsOf(module: OwnModule, since: Readonly<Record<string, number>>): PublishedQuestion[] {
  return module.items.flatMap((item): PublishedQuestion[] => {
    if (item.kind === 'note') return [];
    return [
      {
        id: item.id,
        kind: item.kind,
        question: item.question,
        options: ownOptions(item).map(({ id, texts, alone }) => ({ id, texts, alone: alone ?? false })),
        indicator: item.indicator,
        since: since[item.id] ?? 1,
        ofSome: item.condition !== null,
        sensitive: item.sensitive,
        decimals: item.kind === 'number' ? item.decimals : 0,
        bounds: boundsOf(item),
      },
    ];
  });
}

function boundsOf(item: OwnItem): [number, number] | null {
  if (item.kind !== 'number' && item.kind !== 'year') return null;
  return item.min !== null && item.max !== null && item.min < item.max ? [item.min, item.max] : null;
}

/**
 * What somebody said to each own question that was put to her; a question that was not, for an answer before it, is absent. Who
 * reads a language in which they were not written was put none: of her every question without a condition is `not-shown`.
 */
export function ownResponses(
  module: OwnModule,
  lines: readonly OwnAnswerLine[],
  sheet: { language: string; sensitiveShown: boolean | null },
): Map<string, OwnResponse> {
  const questions = module.items.filter(({ kind }) => kind !== 'note');
  if (lines.length === 0 && !module.languages.some((language) => language === sheet.language))
    return new Map(
      questions.flatMap(({ id, condition }) =>
        condition === null ? [[id, { missing: 'not-shown' }] as const] : [],
      ),
    );
  const given = new Map(lines.map((line) => [line.itemId, line]));
  const values: Record<string, OwnValue> = {};
  for (const item of questions) {
    const value = valueOf(item, given.get(item.id));
    if (value !== undefined) values[item.id] = value;
  }
  const asked = new Set(shownItems(module.items, values).items.map(({ id }) => id));
  return new Map(
    questions.flatMap((item) => {
      if (!asked.has(item.id)) return [];
      const isClosed = item.sensitive && sheet.sensitiveShown !== true;
      return [[item.id, responseOf(given.get(item.id), isClosed)] as const];
    }),
  );
}

/** Words stand elsewhere, where nobody who makes figures can read them; that there are some is enough for "answered". */
function valueOf(item: OwnItem, line: OwnAnswerLine | undefined): OwnValue | undefined {
  if (!line) return undefined;
  if (line.choices) return item.kind === 'multiple' || item.kind === 'rank' ? line.choices : line.choices[0];
  return line.amount ?? line.day ?? (line.written ? '…' : undefined);
}

function responseOf(line: OwnAnswerLine | undefined, isClosed: boolean): OwnResponse {
  if (!line) return { missing: isClosed ? 'not-shown' : 'abandoned' };
  if (line.missing) return { missing: line.missing };
  if (line.choices) return { choices: line.choices };
  if (line.day !== null) return { amount: Math.round(Date.parse(`${line.day}T00:00:00Z`) / day) };
  return line.amount === null ? { written: true } : { amount: line.amount };
}

/** The tests that a condition is made of. */
export function testsIn(condition: OwnCondition | null): Exclude<OwnCondition, { of: unknown }>[] {
  if (condition === null) return [];
  if (condition.kind === 'and' || condition.kind === 'or') return condition.of.flatMap(testsIn);
  return condition.kind === 'not' ? testsIn(condition.of) : [condition];
}

/** Whether a question is asked depending on what somebody wrote in her own words, at any remove. */
export function hangsOnWords(module: OwnModule, id: string): boolean {
  const item = module.items.find((one) => one.id === id);
  if (!item) return false;
  const isText = (other: string) =>
    module.items.some(
      ({ id: its, kind }) => its === other && (kind === 'short-text' || kind === 'long-text'),
    );
  return (
    testsIn(item.condition).some((test) => test.kind === 'equals' && isText(test.item)) ||
    itemsIn(item.condition).some((other) => hangsOnWords(module, other))
  );
}
