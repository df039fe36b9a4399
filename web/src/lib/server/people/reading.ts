import { createHash } from 'node:crypto';
import { judgeList, ListError, type JudgedList, type ListKind } from '@medespraak/exchange';
import type { Actor, OrganisationId, Platform, ProgrammeId } from '@medespraak/platform';
import { asId } from '@medespraak/platform';
import { readImport } from '@medespraak/platform/people/imports.operations';

type Batch = Awaited<ReturnType<typeof readImport>>;

export type Reading =
  | { state: 'reading'; done: number; total: number }
  | { state: 'read'; list: JudgedList }
  | { state: 'failed'; error: ListError };

interface Work {
  digest: string;
  done: number;
  total: number;
  result: Promise<JudgedList>;
  settled: Reading | null;
}

/** Lists being read or just read in this process, so that a page can say how far it is. The newest few are kept. */
const works = new Map<string, Work>();
const kept = 8;

/** How long a page waits for a list before it shows progress instead. */
const patience = 700;

/**
 * Reads a list, or tells how far the reading is. A small list is there at once; a large one is read in the background
 * and the page asks again. What was said in the preview makes a new reading.
 */
export async function readBatch(
  platform: Platform,
  actor: Actor,
  organisationId: OrganisationId,
  batch: Batch,
): Promise<Reading> {
  const digest = createHash('sha256').update(JSON.stringify(batch.choices)).digest('hex');
  const known = works.get(batch.id);
  const work = known?.digest === digest ? known : start(platform, actor, organisationId, batch, digest);
  await Promise.race([
    work.result.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  return work.settled ?? { state: 'reading', done: work.done, total: work.total };
}

/** The list itself, however long it takes: for writing it. */
export async function readWholeBatch(
  platform: Platform,
  actor: Actor,
  organisationId: OrganisationId,
  batch: Batch,
): Promise<JudgedList> {
  return judge(platform, actor, organisationId, batch, () => undefined);
}

function start(
  platform: Platform,
  actor: Actor,
  organisationId: OrganisationId,
  batch: Batch,
  digest: string,
): Work {
  const work: Work = { digest, done: 0, total: 0, result: Promise.resolve({} as JudgedList), settled: null };
  work.result = judge(platform, actor, organisationId, batch, (done, total) =>
    Object.assign(work, { done, total }),
  );
  work.result.then(
    (list) => (work.settled = { state: 'read', list }),
    (error: unknown) => {
      if (error instanceof ListError) work.settled = { state: 'failed', error };
      else {
        works.delete(batch.id);
        console.error('reading a list failed:', error);
      }
    },
  );
  works.set(batch.id, work);
  for (const id of [...works.keys()].slice(0, Math.max(0, works.size - kept))) works.delete(id);
  return work;
}

function judge(
  platform: Platform,
  actor: Actor,
  organisationId: OrganisationId,
  batch: Batch,
  onProgress: (done: number, total: number) => void,
): Promise<JudgedList> {
  const kind: ListKind = batch.kind === 'newcomer' ? 'newcomers' : 'buddies';
  const where = { organisationId, programmeId: asId<ProgrammeId>(batch.programmeId) };
  const file = { bytes: batch.file ?? new Uint8Array(), name: batch.fileName };
  return judgeList(platform, actor, where, kind, file, batch.choices, onProgress);
}

/** Forgets a list that was written or thrown away. */
export function forgetBatch(id: string): void {
  works.delete(id);
}
