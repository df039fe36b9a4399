import {
  dayOf,
  type Actor,
  type OrganisationId,
  type Platform,
  type ProgrammeId,
} from '@medespraak/platform';
import type { Profile } from '@medespraak/platform/people/people';
import { readHeaderMapping } from '@medespraak/platform/people/imports.operations';
import { recognisePeople, writePeople } from '@medespraak/platform/people/people.operations';
import { explainFinding, type Finding } from './findings.ts';
import type { ListKind } from './headers.ts';
import { readList, type ReadList, type ReadRow } from './read-list.ts';
import { readTable } from './read-table.ts';

export type Decision = 'leave-out' | 'same' | 'new';

/** What is to be done with a row, and why. */
export interface JudgedRow extends ReadRow {
  /** `write`: accepted. `ask`: somebody must say whether it is the same person. `reject`: a problem, or left out. */
  verdict: 'write' | 'ask' | 'reject' | 'left-out';
  /** Whom the row is about, when known. */
  personId: string | null;
}

export interface JudgedList extends Omit<ReadList, 'rows'> {
  rows: JudgedRow[];
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
  const list = await readList(table, kind, {
    mapping: { ...remembered, ...choices.mapping },
    corrections: choices.corrections,
    today: dayOf(platform.clock.now()),
    ...(onProgress ? { onProgress } : {}),
  });
  const known = await recognisePeople(platform, actor, {
    ...where,
    kind: personKind(kind),
    people: list.rows.map(({ number, profile }) => ({
      row: number,
      givenName: profile.givenName,
      familyName: profile.familyName,
      email: profile.email,
      phone: profile.phone,
      birthYear: profile.birthYear,
    })),
  });
  return {
    ...list,
    rows: list.rows.map((row, index) => judge(row, known[index], choices.decisions[String(row.number)])),
  };
}

function judge(
  row: ReadRow,
  known: { match: 'new' | 'known' | 'ask'; personId: string | null } | undefined,
  decision: Decision | undefined,
): JudgedRow {
  const found = [...row.findings];
  if (known?.match === 'ask') {
    found.push({
      row: row.number,
      column: row.findings.find(({ field }) => field === 'birthYear')?.column ?? 'birthYear',
      field: 'birthYear',
      code: 'possibly-known',
      severity: 'question',
      value: `${row.profile.givenName} ${row.profile.familyName}`.trim(),
    });
  }
  const judged = { ...row, findings: found, personId: known?.match === 'known' ? known.personId : null };
  if (decision === 'leave-out') return { ...judged, verdict: 'left-out' };
  if (found.some(({ severity }) => severity === 'problem')) return { ...judged, verdict: 'reject' };
  const questions = found.filter(({ severity }) => severity === 'question');
  if (questions.length === 0 || known?.match === 'known') return { ...judged, verdict: 'write' };
  if (decision === 'new') return { ...judged, verdict: 'write', personId: null };
  if (decision === 'same' && known?.match === 'ask')
    return { ...judged, verdict: 'write', personId: known.personId };
  if (decision === 'same') return { ...judged, verdict: 'left-out' };
  return { ...judged, verdict: 'ask' };
}

/** The people of a judged list that go in. */
export function acceptedPeople(
  list: JudgedList,
): { row: number; personId: string | null; profile: Profile }[] {
  return list.rows
    .filter(({ verdict }) => verdict === 'write')
    .map(({ number, personId, profile }) => ({ row: number, personId, profile }));
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

const lineOf = (finding: Finding): OutcomeLine => ({
  row: finding.row,
  column: finding.column,
  code: finding.code,
  value: finding.value,
  message: explainFinding(finding, 'en'),
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
    warnings: list.rows.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'warning').map(lineOf),
    ),
  };
}

/** The outcome in words, for a terminal. */
export function describeImport(outcome: ImportOutcome): string {
  const lines = [
    `${outcome.rows} rows: ${outcome.created} new, ${outcome.updated} changed, ${outcome.unchanged} the same, ${new Set(outcome.rejected.map(({ row }) => row)).size} left out.`,
    ...outcome.rejected.map((line) => `  row ${line.row}, ${line.column}: ${line.message}`),
  ];
  if (outcome.warnings.length > 0) lines.push(`${outcome.warnings.length} remarks; add --json to see them.`);
  return lines.join('\n');
}
