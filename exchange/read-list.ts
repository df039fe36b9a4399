import { comparableName } from '@medespraak/platform/people/recognition';
import type { Profile } from '@medespraak/platform/people/people';
import type { Finding } from './findings.ts';
import { isForbiddenHeader, suggestMapping, type Field, type ListKind } from './headers.ts';
import type { RawTable } from './read-table.ts';
import { readRow } from './read-row.ts';
import { clean } from './words.ts';
import { restoreCell } from './write.ts';

export interface ReadRow {
  number: number;
  /** The cells as they stand in the file or were corrected, by header. */
  original: Record<string, string>;
  profile: Profile;
  findings: Finding[];
}

export interface ReadList {
  rows: ReadRow[];
  /** Field per header; `null` for one nobody knows, `ignore` for one somebody set aside. */
  mapping: { header: string; field: Field | 'ignore' | null }[];
  unknownHeaders: string[];
}

export interface ReadOptions {
  /** What somebody said of headers; goes before what we think. */
  mapping?: Readonly<Record<string, string>>;
  /** The calendar day, for what lies in the future and who is of age. */
  today: string;
  /** Row number → header → what the cell should have said. */
  corrections?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  onProgress?: (done: number, total: number) => void;
}

/** Rows between two breaths: other requests are served in between. */
const breath = 250;

/** Reads every row of a list, finds double ones, and says everything odd per row and column. */
export async function readList(table: RawTable, kind: ListKind, options: ReadOptions): Promise<ReadList> {
  const mapping = suggestMapping(table.headers, kind).map(({ header, field }) => {
    const said = options.mapping?.[header];
    if (isForbiddenHeader(header)) return { header, field: 'ignore' as const };
    return { header, field: said === undefined ? field : ((said || 'ignore') as Field | 'ignore') };
  });
  const columnOf = new Map(
    mapping.flatMap(({ header, field }, index) =>
      field && field !== 'ignore' ? [[field, { header, index }] as const] : [],
    ),
  );
  const rows: ReadRow[] = [];
  for (const [position, raw] of table.rows.entries()) {
    const fixes = options.corrections?.[String(raw.number)] ?? {};
    const textAt = (header: string, index: number) =>
      restoreCell(clean(fixes[header] ?? raw.cells[index] ?? ''));
    const { profile, findings } = readRow(
      raw.number,
      (field) => {
        const column = columnOf.get(field);
        return column ? { text: textAt(column.header, column.index), column: column.header } : null;
      },
      kind,
      options.today,
    );
    const original = Object.fromEntries(
      mapping.flatMap(({ header, field }, index) =>
        field === 'ignore' ? [] : [[header, textAt(header, index)]],
      ),
    );
    rows.push({ number: raw.number, original, profile, findings });
    if (position % breath === breath - 1) {
      options.onProgress?.(position + 1, table.rows.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  findDoubles(rows, (field) => columnOf.get(field)?.header ?? field);
  options.onProgress?.(table.rows.length, table.rows.length);
  return {
    rows,
    mapping,
    unknownHeaders: mapping.flatMap(({ header, field }) => (field === null ? [header] : [])),
  };
}

/** Marks rows that are about somebody who stands higher up in the same list. */
function findDoubles(rows: readonly ReadRow[], columnFor: (field: Field) => string): void {
  const byEmail = new Map<string, ReadRow>();
  const byPhone = new Map<string, ReadRow>();
  const byName = new Map<string, ReadRow>();
  for (const row of rows) {
    const { email, phone, birthYear } = row.profile;
    const name = comparableName(row.profile);
    const say = (field: Field, code: string, severity: Finding['severity'], value: string, other: number) =>
      row.findings.push({
        row: row.number,
        column: columnFor(field),
        field,
        code,
        severity,
        value,
        params: { other },
      });
    const sameEmail = email ? byEmail.get(email) : undefined;
    const samePhone = phone ? byPhone.get(phone) : undefined;
    const samePerson =
      sameEmail ??
      (samePhone && comparableName(samePhone.profile) === name && !differ(samePhone, row)
        ? samePhone
        : undefined);
    const namesake = birthYear && name ? byName.get(`${name} ${birthYear}`) : undefined;
    if (samePerson)
      say(
        sameEmail ? 'email' : 'phone',
        'duplicate-row',
        'problem',
        (sameEmail ? email : phone) ?? '',
        samePerson.number,
      );
    else {
      if (samePhone) say('phone', 'shared-phone', 'warning', phone ?? '', samePhone.number);
      if (namesake && !differ(namesake, row))
        say('birthYear', 'possible-duplicate', 'question', String(birthYear), namesake.number);
    }
    if (email && !byEmail.has(email)) byEmail.set(email, row);
    if (phone && !byPhone.has(phone)) byPhone.set(phone, row);
    if (birthYear && name && !namesake) byName.set(`${name} ${birthYear}`, row);
  }
}

/** Two rows with different e-mail addresses are about two people. */
const differ = (a: ReadRow, b: ReadRow) =>
  Boolean(a.profile.email && b.profile.email && a.profile.email !== b.profile.email);
