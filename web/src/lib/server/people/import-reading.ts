import { judgeList, ListError, type JudgedList, type ListKind } from '@medespraak/exchange';
import type { ProgrammeId } from '@medespraak/platform';
import type { readImport } from '@medespraak/platform/people/imports.operations';
import type { Actor, OrganisationId, Platform } from '@medespraak/platform';

type Batch = Awaited<ReturnType<typeof readImport>>;

/** How far a list is, what came of it, or why it cannot be read. */
export type Reading =
  | { kind: 'reading'; done: number; total: number }
  | { kind: 'ready'; list: JudgedList }
  | { kind: 'failed'; error: ListError };

interface Entry {
  said: string;
  reading: Reading;
  finished: Promise<void>;
}

/**
 * Lists that were read a moment ago, so that paging through one does not read it again. Only a memory: another server, or
 * this one after a restart, reads the file again. Who may see a list is decided before anybody comes here.
 */
const recent = new Map<string, Entry>();
const mostRecent = 4;

/** A page waits this long for a list before it shows how far the reading is. */
const patience = 1_200;

/** Reads an open list with all that was said of it; starts the reading when nobody did. */
export async function readBatch(
  platform: Platform,
  actor: Actor,
  batch: Batch,
  waits = patience,
): Promise<Reading> {
  const day = platform.clock.now().toISOString().slice(0, 10);
  const said = JSON.stringify([day, batch.choices]);
  const known = recent.get(batch.id);
  const entry = known?.said === said ? known : start(platform, actor, batch, said);
  const timer = new Promise<void>((resolve) => setTimeout(resolve, waits).unref());
  await Promise.race([entry.finished, timer]);
  return entry.reading;
}

/** Forgets a list that was written or thrown away. */
export const forgetBatch = (id: string): void => void recent.delete(id);

function start(platform: Platform, actor: Actor, batch: Batch, said: string): Entry {
  const entry: Entry = { said, reading: { kind: 'reading', done: 0, total: 0 }, finished: Promise.resolve() };
  const where = {
    organisationId: batch.organisationId as OrganisationId,
    programmeId: batch.programmeId as ProgrammeId,
  };
  const kind: ListKind = batch.kind === 'buddy' ? 'buddies' : 'newcomers';
  const file = { bytes: batch.file ?? new Uint8Array(), name: batch.fileName };
  const onProgress = (done: number, total: number) => {
    entry.reading = { kind: 'reading', done, total };
  };
  entry.finished = judgeList(platform, actor, where, kind, file, batch.choices, onProgress).then(
    (list) => {
      entry.reading = { kind: 'ready', list };
    },
    (error: unknown) => {
      // A fault is not remembered: the next visit tries again and the error page says so.
      if (error instanceof ListError) entry.reading = { kind: 'failed', error };
      else recent.delete(batch.id);
      if (!(error instanceof ListError)) throw error;
    },
  );
  // Whoever waits sees the fault; when nobody waits any more it must not end the process.
  entry.finished.catch(() => undefined);
  recent.delete(batch.id);
  recent.set(batch.id, entry);
  for (const id of [...recent.keys()].slice(0, -mostRecent)) recent.delete(id);
  return entry;
}
