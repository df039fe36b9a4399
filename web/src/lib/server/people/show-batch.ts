import { listFields } from '@medespraak/exchange';
import type { Actor, Platform } from '@medespraak/platform';
import type { readImport } from '@medespraak/platform/people/imports.operations';
import { staffLanguage, type Language } from '#lib/language.ts';
import { readBatch } from './import-reading.ts';
import { columnsOf, needsMapping, pageOfRows } from './import-view.ts';

/** What the page of a list shows now: how far it is, its columns, its rows, or what became of it. */
export async function showBatch(
  platform: Platform,
  actor: Actor,
  batch: Awaited<ReturnType<typeof readImport>>,
  url: URL,
  language: Language,
) {
  const kind = batch.kind === 'buddy' ? ('buddies' as const) : ('newcomers' as const);
  if (batch.state === 'written')
    return { kind, stage: 'done' as const, outcome: (batch.outcome ?? {}) as Record<string, number> };
  if (batch.state === 'discarded') return { kind, stage: 'discarded' as const };
  const reading = await readBatch(platform, actor, batch);
  if (reading.kind === 'reading')
    return { kind, stage: 'reading' as const, done: reading.done, total: reading.total };
  if (reading.kind === 'failed')
    return { kind, stage: 'failed' as const, message: reading.error.messages[staffLanguage(language)] };
  const { list } = reading;
  const { otherSheets } = list;
  if (needsMapping(list) || url.searchParams.get('step') === 'columns')
    return {
      kind,
      stage: 'columns' as const,
      otherSheets,
      columns: columnsOf(list),
      fields: listFields(kind),
      unknown: list.mapping.filter(({ field }) => field === null).length,
    };
  const preview = pageOfRows(list, batch.kind, url.searchParams, language);
  return { kind, stage: 'check' as const, otherSheets, missing: list.missingFields, ...preview };
}
