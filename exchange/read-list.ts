import { parseBirthYear } from './birth-years.ts';
import type { Candidate, Finding, ReadList, ReadRow } from './candidate.ts';
import { parseCapacity, parseGender, parseGenderWish, parseRoute, seemsGenderWish } from './choices.ts';
import {
  arrangeColumns,
  joinSlotCells,
  pickCells,
  repairCells,
  type Columns,
  type Mapping,
} from './columns.ts';
import { parseEmail, parsePhone } from './contacts.ts';
import { parseCertificateDate, parsePastDate } from './dates.ts';
import { markDuplicates } from './duplicates.ts';
import type { Field, ListKind } from './headers.ts';
import { parseInterests } from './interests.ts';
import { parseLanguages } from './languages.ts';
import { parseLevel, parseLevelRange } from './levels.ts';
import { cleanName, joinFamilyName, splitFullName, type Name } from './names.ts';
import { HIDDEN } from './national-ids.ts';
import { readWithWarning, type Parsed, type Remark } from './parsed.ts';
import { parsePlace } from './places.ts';
import { parseSlots } from './slots.ts';
import type { RawTable } from './table.ts';
import { cleanLines, isBlank } from './text.ts';

export interface ReadOptions {
  /** What a person decided about headers; remembered per organisation by who calls. */
  mapping?: Mapping;
  /** yyyy-mm-dd. */
  today: string;
  onProgress?: (done: number, total: number) => void;
  /** Values repaired by hand, by row number and header; checked like any other. */
  corrections?: Record<number, Record<string, string>>;
}

const PROGRESS_EVERY = 250;

/**
 * Candidates and findings out of a table. Nothing is dropped silently: every row comes back, and every value that is not
 * used or was interpreted has a finding. A row with a finding of severity `problem` is not to be written. An empty table
 * gives no rows. Calls onProgress now and then and once at the end.
 */
export function readList(table: RawTable, kind: ListKind, options: ReadOptions): ReadList {
  const steps = readInSteps(table, kind, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same for a server: between steps other requests are served, so that somebody can be told how far it is. */
export async function readListCalmly(
  table: RawTable,
  kind: ListKind,
  options: ReadOptions,
): Promise<ReadList> {
  const steps = readInSteps(table, kind, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* readInSteps(table: RawTable, kind: ListKind, options: ReadOptions): Generator<void, ReadList> {
  const columns = arrangeColumns(table, kind, options.mapping ?? {});
  const rows: ReadRow[] = [];
  for (const [index, { number, cells }] of table.rows.entries()) {
    const repaired = repairCells(table.headers, cells, options.corrections?.[number]);
    rows.push(
      readRow({ kind, number, cells: repaired, headers: table.headers, columns, today: options.today }),
    );
    if ((index + 1) % PROGRESS_EVERY === 0) {
      options.onProgress?.(index + 1, table.rows.length);
      yield;
    }
  }
  markAmbiguousDates(rows);
  markDuplicates(rows, (row, field) => {
    const column = columns.ofField.get(field)?.[0];
    const header = column === undefined ? '' : table.headers[column]!;
    return { column: header, value: row.original[header] ?? '' };
  });
  options.onProgress?.(table.rows.length, table.rows.length);
  return { kind, rows, unknownHeaders: columns.unknown, missingFields: findMissingFields(columns, kind) };
}

/** «5/13/2026» shows that a column was made with the month first: then «3/4/2026» may not be what it seems. */
function markAmbiguousDates(rows: ReadRow[]): void {
  const american = new Map<string, Field | null>();
  for (const { findings } of rows)
    for (const { code, column, field } of findings)
      if (code === 'date-month-first') american.set(column, field);
  for (const row of rows)
    for (const [column, field] of american) {
      const value = row.original[column] ?? '';
      const parts = /^\s*(\d{1,2})\/(\d{1,2})\/\d/.exec(value);
      if (!parts || Number(parts[1]) > 12 || Number(parts[2]) > 12 || parts[1] === parts[2]) continue;
      const remark = { code: 'date-ambiguous', severity: 'problem', expected: 'date' } as const;
      row.findings.push({ row: row.number, column, field, value, ...remark });
    }
}

function findMissingFields(columns: Columns, kind: ListKind): Field[] {
  const has = (...fields: Field[]) => fields.some((field) => columns.ofField.has(field));
  const missing: Field[] = [];
  if (!has('fullName', 'givenName', 'familyName')) missing.push('fullName');
  if (!has('email', 'phone')) missing.push('email');
  if (kind === 'newcomers' && !has('level')) missing.push('level');
  if (kind === 'buddies' && !has('levels')) missing.push('levels');
  if (!has('slots')) missing.push('slots');
  return missing;
}

interface RowSource {
  kind: ListKind;
  number: number;
  headers: string[];
  cells: string[];
  columns: Columns;
  today: string;
}

function readRow(source: RowSource): ReadRow {
  const findings: Finding[] = [];
  const pick = (field: Field) => pickCells(source.columns, source.headers, source.cells, field);
  const has = (field: Field) => source.columns.ofField.has(field);
  const firstHeader = (field: Field) => source.headers[source.columns.ofField.get(field)?.[0] ?? -1] ?? '';
  const report = (column: string, field: Field | null, value: string, remark: Remark) =>
    findings.push({ row: source.number, column, field, value, ...remark });

  /** The first filled cell of a field, or all of them joined; a column that is not there gives no findings. */
  function readField<T>(field: Field, parse: (text: string) => Parsed<T>, join?: string): T {
    const cells = pick(field);
    const text = join === undefined ? (cells[0]?.value ?? '') : cells.map((cell) => cell.value).join(join);
    const parsed = parse(text);
    const header = cells[0]?.header ?? firstHeader(field);
    if (has(field)) for (const remark of parsed.remarks) report(header, field, text, remark);
    if (join === undefined)
      for (const cell of cells.slice(1))
        if (JSON.stringify(parse(cell.value).value) !== JSON.stringify(parsed.value))
          report(cell.header, field, cell.value, {
            code: 'second-value',
            severity: 'warning',
            expected: 'one-value',
          });
    return parsed.value;
  }

  const isNewcomer = source.kind === 'newcomers';
  const name = readName(pick);
  const email = readField('email', parseEmail);
  const phone = readField('phone', parsePhone);
  const own = readField('firstLanguage', parseLanguages, ', ');
  const others = readField('languages', parseLanguages, ', ');
  const place = readField('residence', parsePlace);
  const interests = readField('interests', parseInterests, ', ');
  const levels = isNewcomer ? { min: null, max: null } : readField('levels', parseLevelRange, ' - ');
  const candidate: Candidate = {
    ...name,
    email,
    phone,
    gender: readField('gender', parseGender),
    birthYear: readField('birthYear', (text) => parseBirthYear(text, source.today)),
    languages: [...new Set([...own, ...others])],
    firstLanguage: own[0] ?? null,
    level: isNewcomer ? readField('level', parseLevel) : null,
    levelMin: levels.min,
    levelMax: levels.max,
    ...place,
    interests: interests.known,
    interestsOther: interests.other,
    slots: readSlots(),
    registeredOn: readField('registeredOn', (text) =>
      isBlank(text) ? readWithWarning(null, 'registered-missing', 'date') : parsePastDate(text, source.today),
    ),
    wishesGender: readField('wishesGender', parseGenderWish),
    capacity: isNewcomer ? null : readField('capacity', parseCapacity),
    certificateIssuedOn: isNewcomer
      ? null
      : readField('certificateIssuedOn', (text) => parseCertificateDate(text, source.today)),
    route: isNewcomer ? readField('route', parseRoute) : null,
    notes:
      pick('notes')
        .map((cell) => cleanLines(cell.value))
        .join('\n') || null,
  };

  function readSlots(): string[] {
    const text = joinSlotCells(pick('slots'), (header) => parseSlots(header).value.length > 0);
    const parsed = parseSlots(text);
    if (has('slots'))
      for (const remark of parsed.remarks)
        report(pick('slots')[0]?.header ?? firstHeader('slots'), 'slots', text, remark);
    return parsed.value;
  }

  const wishful =
    candidate.wishesGender === null && pick('notes').find(({ value }) => seemsGenderWish(value));
  if (wishful)
    report(wishful.header, 'notes', wishful.value, {
      code: 'wish-in-notes',
      severity: 'warning',
      expected: 'wish-column',
    });
  const nameField: Field = has('fullName') ? 'fullName' : has('givenName') ? 'givenName' : 'familyName';
  if (candidate.givenName === '' && candidate.familyName === '')
    report(firstHeader(nameField), nameField, '', {
      code: 'name-missing',
      severity: 'problem',
      expected: 'name',
    });
  else if (candidate.givenName === '' || candidate.familyName === '')
    report(firstHeader(nameField), nameField, candidate.givenName + candidate.familyName, {
      code: 'name-single',
      severity: 'warning',
      expected: 'name',
    });
  if (
    email === null &&
    phone === null &&
    !findings.some((finding) => finding.field === 'email' || finding.field === 'phone')
  )
    report(firstHeader('email') || firstHeader('phone'), 'email', '', {
      code: 'contact-missing',
      severity: 'warning',
      expected: 'contact',
    });
  source.cells.forEach((cell, column) => {
    if (cell.includes(HIDDEN))
      report(source.headers[column]!, null, HIDDEN, {
        code: 'national-id',
        severity: 'warning',
        expected: 'no-national-id',
      });
  });
  const original = Object.fromEntries(
    source.headers.map((header, column) => [header, source.cells[column] ?? '']),
  );
  return { number: source.number, original, candidate, findings };
}

/** The name from its parts; what is not there is taken from the full name. */
function readName(pick: (field: Field) => { value: string }[]): Name {
  const text = (field: Field) => {
    const value = pick(field)[0]?.value ?? '';
    return isBlank(value) && !/\p{L}/u.test(value) ? '' : value;
  };
  const given = cleanName(text('givenName'));
  const family = joinFamilyName(text('familyName'), text('namePrefix'));
  if (given !== '' && family !== '') return { givenName: given, familyName: family };
  const full = splitFullName(text('fullName'));
  if (given === '' && family === '') return full;
  return { givenName: given || full.givenName, familyName: family || full.familyName };
}
