import {
  dayOf,
  type Actor,
  type OrganisationId,
  type Platform,
  type ProgrammeId,
} from '@medespraak/platform';
import type { Profile } from '@medespraak/platform/people/people';
import { readHeaderMapping } from '@medespraak/platform/people/imports.operations';
import { profileShape } from '@medespraak/platform/people/profile';
import { recognisePeople, writePeople } from '@medespraak/platform/people/people.operations';
import type { Candidate, Finding, ReadList, ReadRow } from './candidate.ts';
import type { Mapping } from './columns.ts';
import { describeFinding } from './findings.ts';
import { suggestMapping, type Field, type ListKind } from './headers.ts';
import { readListCalmly } from './read-list.ts';
import { readTable } from './read-table.ts';

export type Decision = 'leave-out' | 'same' | 'new';

/** What is to be done with a row, and why. */
export interface JudgedRow extends Omit<ReadRow, 'candidate'> {
  /** What would be written. */
  profile: Profile;
  /** `write`: accepted. `ask`: somebody must say whether it is the same person. `reject`: a problem, or left out. */
  verdict: 'write' | 'ask' | 'reject' | 'left-out';
  /** Whom the row is about, when known. */
  personId: string | null;
  /** Whom it may be about: somebody must say. */
  candidateId: string | null;
  /** What is kept of that person now, of what the row would change; empty when it changes nothing, or nobody is known. */
  before: Partial<Profile>;
  /** Somebody said that it is nobody who is known. */
  isNew: boolean;
  /** What the list does not say and was assumed. */
  assumed: ('registeredOn' | 'capacity')[];
}

export interface JudgedList extends Omit<ReadList, 'rows'> {
  /** What every column was taken for; `null` where nobody knows, `ignore` where somebody set it aside. */
  mapping: { header: string; field: Field | 'ignore' | null }[];
  rows: JudgedRow[];
  /** The number of the row with the headers. */
  headerRow: number;
  /** Sheets of the workbook that were not read and hold something. */
  otherSheets: readonly string[];
}

export interface Where {
  organisationId: OrganisationId;
  programmeId: ProgrammeId;
}

export const personKind = (kind: ListKind) =>
  kind === 'newcomers' ? ('newcomer' as const) : ('buddy' as const);

/** Reads a file and decides row by row what would be written, with what somebody said of it in the preview. */
export async function judgeList(
  platform: Platform,
  actor: Actor,
  where: Where,
  kind: ListKind,
  file: { bytes: Uint8Array; name: string },
  choices: {
    mapping: Readonly<Record<string, string>>;
    corrections: Readonly<Record<string, Readonly<Record<string, string>>>>;
    decisions: Readonly<Record<string, Decision>>;
  },
  onProgress?: (done: number, total: number) => void,
): Promise<JudgedList> {
  const table = await readTable(file.bytes, file.name);
  const remembered = await readHeaderMapping(platform, actor, {
    organisationId: where.organisationId,
    kind: personKind(kind),
  });
  const today = dayOf(platform.clock.now());
  const told = { ...remembered, ...choices.mapping } as Mapping;
  const list = await readListCalmly(table, kind, {
    mapping: told,
    corrections: choices.corrections,
    today,
    ...(onProgress ? { onProgress } : {}),
  });
  // A column with national numbers is neither known nor asked about.
  const mapping = suggestMapping(table.headers, kind).map(({ header, field }) => ({
    header,
    field: told[header] ?? field ?? (list.unknownHeaders.includes(header) ? null : ('ignore' as const)),
  }));
  const profiles = list.rows.map(({ candidate }) => profileFrom(candidate, kind, today));
  const assumed = list.rows.map((row) => assumedIn(row.candidate, row.findings));
  const known = await recognisePeople(platform, actor, {
    ...where,
    kind: personKind(kind),
    people: profiles.map((profile, index) => ({
      row: list.rows[index]?.number ?? 0,
      givenName: profile.givenName,
      familyName: profile.familyName,
      email: profile.email,
      phone: profile.phone,
      birthYear: profile.birthYear,
      profile,
      assumed: assumed[index] ?? [],
    })),
  });
  const columnOf = (field: Field) => mapping.find((column) => column.field === field)?.header ?? field;
  return {
    ...list,
    headerRow: table.headerRow,
    otherSheets: table.format.otherSheets ?? [],
    mapping,
    rows: onePersonOnce(
      list.rows.map(({ candidate, ...row }, index) =>
        judge(
          {
            ...row,
            findings: hasProblem(row.findings)
              ? row.findings
              : [
                  ...row.findings,
                  ...cutIn(candidate, columnOf, row.number),
                  ...unfitIn(profiles[index] as Profile, columnOf, row.number),
                ],
            profile: profiles[index] as Profile,
            assumed: assumed[index] ?? [],
          },
          known[index],
          choices.decisions[String(row.number)],
          columnOf,
        ),
      ),
    ),
  };
}

/** The candidate as the platform keeps it: longer texts are cut where it cuts them. */
function profileFrom(candidate: Candidate, kind: ListKind, today: string): Profile {
  return {
    ...candidate,
    givenName: candidate.givenName.slice(0, 120).trim(),
    familyName: candidate.familyName.slice(0, 120).trim(),
    residence: candidate.residence?.slice(0, 120).trim() || null,
    interestsOther: candidate.interestsOther.slice(0, 60).map((word) => word.slice(0, 120).trim()),
    languages: candidate.languages.slice(0, 20),
    notes: candidate.notes?.slice(0, 4_000).trim() || null,
    registeredOn: candidate.registeredOn ?? today,
    capacity: kind === 'buddies' ? (candidate.capacity ?? 1) : null,
  };
}

/** Texts that are longer than the platform keeps. */
function cutIn(candidate: Candidate, columnOf: (field: Field) => string, row: number): Finding[] {
  const limits = { givenName: 120, familyName: 120, residence: 120, notes: 4_000 } as const;
  return (Object.keys(limits) as (keyof typeof limits)[])
    .filter((field) => (candidate[field]?.length ?? 0) > limits[field])
    .map((field) => ({
      row,
      column: columnOf(field),
      field,
      code: 'text-cut',
      severity: 'warning' as const,
      value: candidate[field]!.slice(0, 100),
      expected: 'shorter-text',
    }));
}

/** An e-mail address that the reader understands but that no mail can be kept for, such as one with accents. */
function unfitIn(profile: Profile, columnOf: (field: Field) => string, row: number): Finding[] {
  const checked = profileShape.safeParse(profile);
  return (checked.error?.issues ?? []).slice(0, 1).map(({ path }) => {
    const field = String(path[0] ?? 'givenName') as Field;
    const isAddress = field === 'email' || field === 'phone';
    const code = isAddress ? `${field}-invalid` : 'name-missing';
    const value = String(profile[field as keyof Profile] ?? '');
    const expected = isAddress ? field : 'name';
    return { row, column: columnOf(field), field, code, severity: 'problem', value, expected };
  });
}

/** What a row does not say itself: no date, or no number of places. */
function assumedIn(candidate: Candidate, findings: readonly Finding[]): JudgedRow['assumed'] {
  const isMissing = (code: string) => findings.some((finding) => finding.code === code);
  return [
    ...(candidate.registeredOn === null ? (['registeredOn'] as const) : []),
    ...(candidate.capacity === null || isMissing('capacity-missing') ? (['capacity'] as const) : []),
  ];
}

/** Two rows that turn out to be about one known person: the first counts, the others are double rows. */
function onePersonOnce(rows: JudgedRow[]): JudgedRow[] {
  const firstRowOf = new Map<string, number>();
  return rows.map((row) => {
    if (row.verdict !== 'write' || row.personId === null) return row;
    const first = firstRowOf.get(row.personId);
    if (first === undefined) {
      firstRowOf.set(row.personId, row.number);
      return row;
    }
    const finding: Finding = {
      row: row.number,
      column: Object.keys(row.original)[0] ?? '',
      field: null,
      code: 'duplicate-row',
      severity: 'problem',
      value: nameOf(row),
      expected: 'once',
      params: { otherRow: first, otherName: nameOf(row) },
    };
    return { ...row, verdict: 'reject', findings: [...row.findings, finding] };
  });
}

const hasProblem = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'problem');

const nameOf = ({ profile }: Pick<JudgedRow, 'profile'>) =>
  `${profile.givenName} ${profile.familyName}`.trim();

function judge(
  row: Pick<JudgedRow, 'number' | 'original' | 'findings' | 'profile' | 'assumed'>,
  known:
    | {
        match: 'new' | 'known' | 'ask';
        personId: string | null;
        by: string | null;
        before: Partial<Profile>;
      }
    | undefined,
  decision: Decision | undefined,
  columnOf: (field: Field) => string,
): JudgedRow {
  const found = [...row.findings];
  if (known?.match === 'ask') {
    const field = known.by === 'email' ? ('email' as const) : ('birthYear' as const);
    found.push({
      row: row.number,
      column: columnOf(field),
      field,
      code: known.by === 'email' ? 'shared-email' : 'possibly-known',
      severity: 'question',
      value: field === 'email' ? (row.profile.email ?? '') : nameOf(row),
      expected: 'same-or-new',
    });
  }
  const judged = {
    ...row,
    findings: found,
    personId: known?.match === 'known' ? known.personId : null,
    candidateId: known?.match === 'ask' ? known.personId : null,
    before: decision === 'new' ? {} : (known?.before ?? {}),
    isNew: decision === 'new',
  };
  if (decision === 'leave-out') return { ...judged, verdict: 'left-out' };
  if (hasProblem(found)) return { ...judged, verdict: 'reject' };
  const questions = found.filter(({ severity }) => severity === 'question');
  if (questions.length === 0 || known?.match === 'known') return { ...judged, verdict: 'write' };
  if (decision === 'new') return { ...judged, verdict: 'write', personId: null };
  if (decision === 'same' && known?.match === 'ask')
    return { ...judged, verdict: 'write', personId: known.personId };
  if (decision === 'same') return { ...judged, verdict: 'left-out' };
  return { ...judged, verdict: 'ask' };
}

/** A row that goes in, as `writePeople` and `finishImport` take it. */
export interface AcceptedPerson {
  row: number;
  personId: string | null;
  profile: Profile;
  /** What the list does not say and was assumed; it changes nobody who is known. */
  assumed: ('registeredOn' | 'capacity')[];
  /** Somebody said that this is not the person with the same address or name. */
  isNew: boolean;
}

/** The people of a judged list that go in. */
export function acceptedPeople(list: JudgedList): AcceptedPerson[] {
  return list.rows
    .filter(({ verdict }) => verdict === 'write')
    .map(({ number, personId, profile, assumed, isNew }) => ({
      row: number,
      personId,
      profile,
      assumed,
      isNew,
    }));
}

/** One line of the outcome: which row and column, which kind of problem, what stood there, and a sentence. */
export interface OutcomeLine {
  row: number;
  column: string;
  code: string;
  value: string;
  message: string;
}

export interface ImportOutcome {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: OutcomeLine[];
  warnings: OutcomeLine[];
}

/** Without a mapping screen, a column that is not used has to be told. */
const unknownColumn = (column: string, row: number): Finding => ({
  ...{ row, column, field: null, code: 'column-unknown', severity: 'warning', value: column },
  expected: 'column',
});

const ignoredSheet = (sheet: string, row: number): Finding => ({
  ...{ row, column: '', field: null, code: 'sheet-ignored', severity: 'warning', value: sheet },
  expected: '',
});

const lineOf = (finding: Finding): OutcomeLine => ({
  row: finding.row,
  column: finding.column,
  code: finding.code,
  value: finding.value,
  message: describeFinding(finding, 'en'),
});

/**
 * Reads a list and writes every row without a problem, all in one transaction; nothing with `dryRun`. Without somebody to
 * ask, a row that raises a question is rejected too: it can be settled in the preview. A row with two problems has two
 * lines in `rejected`; rows = created + updated + unchanged + different rows in `rejected`.
 * @throws ListError for a file that is no list.
 */
export async function importList(
  platform: Platform,
  actor: Actor,
  input: Where & {
    kind: ListKind;
    bytes: Uint8Array;
    fileName: string;
    dryRun: boolean;
    mapping?: Readonly<Record<string, string>>;
    onProgress?: (done: number, total: number) => void;
  },
): Promise<ImportOutcome> {
  const where = { organisationId: input.organisationId, programmeId: input.programmeId };
  const choices = { mapping: input.mapping ?? {}, corrections: {}, decisions: {} };
  const list = await judgeList(
    platform,
    actor,
    where,
    input.kind,
    { bytes: input.bytes, name: input.fileName },
    choices,
    input.onProgress,
  );
  const people = acceptedPeople(list);
  const written = input.dryRun
    ? await writePeople.rehearse(platform, actor, { ...where, kind: personKind(input.kind), people })
    : await writePeople(platform, actor, { ...where, kind: personKind(input.kind), people });
  const refused = list.rows.filter(({ verdict }) => verdict !== 'write');
  return {
    rows: list.rows.length,
    ...written,
    rejected: refused.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity !== 'warning').map(lineOf),
    ),
    warnings: [
      ...list.otherSheets.map((sheet) => lineOf(ignoredSheet(sheet, list.headerRow))),
      ...list.unknownHeaders.map((column) => lineOf(unknownColumn(column, list.headerRow))),
      ...list.rows.flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity === 'warning').map(lineOf),
      ),
    ],
  };
}

/** What of the file was left out as a whole: it is told, and not only counted among the remarks. */
const leftOut: Record<string, (names: string) => string> = {
  'column-unknown': (names) =>
    `Not read, since nobody knows what it holds: column ${names}. Give it a name that a list is known by, such as "E-mail".`,
  'sheet-ignored': (names) =>
    `Not read: sheet ${names}. Are there people on it too? Keep it as a file of its own.`,
};

/** The outcome in words, for a terminal: how many, who was left out and why, and which columns and sheets were not read. */
export function describeImport({ rows, rejected, warnings, ...outcome }: ImportOutcome): string {
  const refused = new Set(rejected.map(({ row }) => row)).size;
  const remarks = warnings.filter(({ code }) => !(code in leftOut)).length;
  return [
    `${rows === 1 ? '1 row' : `${rows} rows`}: ${outcome.created} new, ${outcome.updated} changed, ${outcome.unchanged} the same, ${refused} left out.`,
    ...rejected.map(({ message }) => `  ${message}`),
    ...Object.entries(leftOut).flatMap(([code, tell]) => {
      const names = warnings.filter((line) => line.code === code).map(({ value }) => `"${value}"`);
      return names.length > 0 ? [tell(names.join(', '))] : [];
    }),
    ...(remarks > 0 ? [`${remarks === 1 ? '1 remark' : `${remarks} remarks`}; add --json to see.`] : []),
  ].join('\n');
}
