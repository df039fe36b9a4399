import { explainFinding, type JudgedList, type JudgedRow } from '@medespraak/exchange';
import type { ImportChoices } from '@medespraak/platform/people/imports.operations';
import type { PersonKind, Profile } from '@medespraak/platform/people/people';
import type { Language } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { profileLines } from './profile-view.ts';

export const views = ['problem', 'question', 'left-out', 'warning', 'changed', 'all'] as const;
export type View = (typeof views)[number];

const perPage = 20;

const belongs: Record<View, (row: JudgedRow) => boolean> = {
  problem: (row) => row.verdict === 'reject',
  question: (row) => row.verdict === 'ask',
  'left-out': (row) => row.verdict === 'left-out',
  warning: (row) => row.verdict === 'write' && row.findings.some(({ severity }) => severity === 'warning'),
  changed: (row) => row.verdict === 'write' && Object.keys(row.before).length > 0,
  all: () => true,
};

/** Numbers above the preview, and beside its tabs. */
export function countRows(list: JudgedList) {
  const count = (test: (row: JudgedRow) => boolean) => list.rows.filter(test).length;
  const write = count((row) => row.verdict === 'write');
  const known = count((row) => row.verdict === 'write' && row.personId !== null);
  return {
    rows: list.rows.length,
    write,
    known,
    fresh: write - known,
    views: Object.fromEntries(views.map((view) => [view, count(belongs[view])])) as Record<View, number>,
  };
}

export interface RowView {
  number: number;
  /** Whom the row is taken for, or may be: told apart from others of her name on the page. */
  personId: string | null;
  name: string;
  verdict: JudgedRow['verdict'];
  isKnown: boolean;
  /** What is odd, per column; with the cell, when it can be repaired here. */
  remarks: {
    column: string;
    message: string;
    severity: 'problem' | 'warning' | 'question';
    value: string | null;
  }[];
  /** All that was read of the row, in words. */
  read: { label: string; value: string | null }[];
  /** What the row would change of somebody who is known. */
  changes: { label: string; from: string | null; to: string | null }[];
}

/** One page of the preview: rows with a fault first, or what the address asks for. */
export function pageOfRows(list: JudgedList, kind: PersonKind, asked: URLSearchParams, language: Language) {
  const counts = countRows(list);
  const view =
    views.find((name) => name === asked.get('show')) ?? views.find((name) => counts.views[name] > 0) ?? 'all';
  const rows = list.rows.filter(belongs[view]);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const current = Math.min(pages, Math.max(1, Math.trunc(Number(asked.get('page'))) || 1));
  const shown = rows.slice((current - 1) * perPage, current * perPage);
  return { view, counts, page: { current, pages }, rows: shown.map((row) => viewOf(row, kind, language)) };
}

/** What the row says, and what of it is otherwise than what is kept. */
function readIn({ profile, before }: JudgedRow, kind: PersonKind, language: Language) {
  const t = messages('coordinator-people', language);
  const lines = (one: Profile) => [
    { label: t('name'), value: `${one.givenName} ${one.familyName}`.trim() },
    ...profileLines({ ...one, kind }, language),
  ];
  const read = lines(profile);
  const kept = lines({ ...profile, ...before });
  return {
    read: read.filter(({ value }) => value !== null),
    changes: read.flatMap(({ label, value: to }, index) => {
      const from = kept[index]?.value ?? null;
      return from === to ? [] : [{ label, from, to }];
    }),
  };
}

function viewOf(row: JudgedRow, kind: PersonKind, language: Language): RowView {
  const editable = new Set<string>();
  const order = { problem: 0, question: 1, warning: 2 };
  return {
    number: row.number,
    personId: row.personId ?? (row.isNew ? null : row.candidateId),
    name: `${row.profile.givenName} ${row.profile.familyName}`.trim(),
    verdict: row.verdict,
    isKnown: row.personId !== null,
    ...readIn(row, kind, language),
    remarks: row.findings
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .map((finding) => {
        // One box per cell, however much is odd in it.
        const isNew = finding.column in row.original && !editable.has(finding.column);
        const value = isNew && row.verdict !== 'left-out' ? (row.original[finding.column] ?? '') : null;
        if (isNew) editable.add(finding.column);
        const message = explainFinding(finding, language);
        return { column: finding.column, message, severity: finding.severity, value };
      }),
  };
}

/** What a form of the preview adds to what was said before. Cells come as `cell:header`. */
export function addSaid(choices: ImportChoices, form: FormData): ImportChoices {
  const row = String(form.get('row') ?? '');
  const decision = String(form.get('decision') ?? '');
  if (!/^\d{1,7}$/.test(row)) return choices;
  const { [row]: before, ...others } = choices.decisions;
  const cells = Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith('cell:') ? [[name.slice(5), String(value)]] : [])),
  );
  if (decision === 'take-back') return { ...choices, decisions: others };
  if (decision === 'leave-out' || decision === 'same' || decision === 'new')
    return { ...choices, decisions: { ...others, [row]: decision } };
  return {
    ...choices,
    decisions: before === undefined ? others : choices.decisions,
    corrections: { ...choices.corrections, [row]: { ...choices.corrections[row], ...cells } },
  };
}

/** Whether somebody must first say what a column holds. */
export const needsMapping = (list: JudgedList): boolean => list.mapping.some(({ field }) => field === null);

/** The columns with what they were taken for and two cells to recognise them by. */
export function columnsOf(list: JudgedList) {
  return list.mapping.map(({ header, field }) => ({
    header,
    field,
    examples: list.rows
      .flatMap((row) => (row.original[header] ? [row.original[header].slice(0, 60)] : []))
      .slice(0, 2),
  }));
}
