import { and, asc, desc, eq, exists, getTableColumns, inArray, lte, ne, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id, type OrganisationId, type ReleaseId, type WaveId } from '../foundation/ids.ts';
import { answer, ownAnswer, sensitiveAnswer, sheet } from '../surveys/surveys.schema.ts';
import type { Figure } from './insights.ts';
import { figure, release } from './insights.schema.ts';

export type ReleaseRow = typeof release.$inferSelect;

/** Publishing of one organisation goes one after another, so that each sees the releases before it. */
export async function holdPublishing(tx: Transaction, organisationId: OrganisationId): Promise<void> {
  await selectRows(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended(${`publishing ${organisationId}`}, 0))`,
  );
}

/** The decisions that were in force at an instant, of everybody who was invited to a wave. For the role `consent`. */
export function selectConsents(tx: Transaction, waveId: WaveId, at: Date) {
  return selectRows<{ person_id: string; purpose: string; decision: string }>(
    tx,
    sql`select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.decision
      from identity.consent_entry c
      where c.person_id in (select i.person_id from identity.invitation i where i.wave_id = ${waveId})
        and c.at <= ${at.toISOString()}::timestamptz
      order by c.person_id, c.purpose, c.at desc, c.id desc`,
  );
}

/** The language of somebody's last answer, in which she was asked what came next; in which she began while there is none. */
const lastLanguage = sql<string>`coalesce((select language from (
    select language, answered_at from answers.answer where sheet_id = sheet.id
    union all select language, answered_at from answers.sensitive_answer where sheet_id = sheet.id
    union all select language, answered_at from answers.own_answer where sheet_id = sheet.id) given
  order by answered_at desc, language limit 1), sheet.language)`;

/** The sheets of a wave under some pseudonyms. For the role `statistician`, as are the next two. */
export function selectSheets(tx: Transaction, waveId: WaveId, pseudonyms: readonly string[]) {
  if (pseudonyms.length === 0) return Promise.resolve([]);
  return tx
    .select({ ...getTableColumns(sheet), language: lastLanguage })
    .from(sheet)
    .where(and(eq(sheet.waveId, waveId), inArray(sheet.pseudonym, [...pseudonyms])))
    .orderBy(asc(sheet.pseudonym));
}

export async function selectAnswers(tx: Transaction, sheetIds: readonly string[]) {
  if (sheetIds.length === 0) return [];
  const columns = (table: typeof answer | typeof sensitiveAnswer) => ({
    sheetId: table.sheetId,
    itemId: table.itemId,
    optionId: table.optionId,
    amount: table.amount,
    missing: table.missing,
    mode: table.mode,
  });
  const ids = [...sheetIds];
  return [
    ...(await tx.select(columns(answer)).from(answer).where(inArray(answer.sheetId, ids))),
    ...(await tx
      .select(columns(sensitiveAnswer))
      .from(sensitiveAnswer)
      .where(inArray(sensitiveAnswer.sheetId, ids))),
  ];
}

/** What was answered to the organisation's own questions; the words of texts are not there to be read. */
export async function selectOwnAnswers(tx: Transaction, sheetIds: readonly string[]) {
  if (sheetIds.length === 0) return [];
  const { sheetId, itemId, choices, amount, day, written, missing } = ownAnswer;
  return tx
    .select({ sheetId, itemId, choices, amount, day, written, missing })
    .from(ownAnswer)
    .where(inArray(ownAnswer.sheetId, [...sheetIds]));
}

/**
 * What people last said about themselves in any wave up to an instant, to the items about route, gender and age. Of two answers
 * of the same instant the one with the higher id, so that the same rows always give the same release.
 */
export function selectBackground(
  tx: Transaction,
  pseudonyms: readonly string[],
  items: readonly string[],
  until: Date,
) {
  if (pseudonyms.length === 0) return Promise.resolve([]);
  return tx
    .selectDistinctOn([answer.pseudonym, answer.itemId], {
      pseudonym: answer.pseudonym,
      itemId: answer.itemId,
      optionId: answer.optionId,
    })
    .from(answer)
    .where(
      and(
        inArray(answer.pseudonym, [...pseudonyms]),
        inArray(answer.itemId, [...items]),
        lte(answer.answeredAt, until),
      ),
    )
    .orderBy(answer.pseudonym, answer.itemId, desc(answer.answeredAt), desc(answer.id));
}

export async function insertRelease(
  tx: Transaction,
  values: Omit<ReleaseRow, 'id'>,
  figures: readonly Figure[],
): Promise<ReleaseId> {
  const id = newId<ReleaseId>();
  await tx.insert(release).values({ id, ...values });
  const rows = figures.map((one, position) => ({
    id: newId<Id<'figure'>>(),
    releaseId: id,
    organisationId: values.organisationId,
    position,
    ...one,
  }));
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(figure).values(rows.slice(from, from + 500));
  return id;
}

export async function findReleaseOfWave(tx: Transaction, waveId: WaveId): Promise<ReleaseRow | null> {
  const [row] = await tx.select().from(release).where(eq(release.waveId, waveId));
  return row ?? null;
}

export async function findRelease(tx: Transaction, id: ReleaseId): Promise<ReleaseRow | null> {
  const [row] = await tx.select().from(release).where(eq(release.id, id));
  return row ?? null;
}

/** Newest first. */
export function selectReleases(tx: Transaction, organisationId: OrganisationId): Promise<ReleaseRow[]> {
  return tx
    .select()
    .from(release)
    .where(eq(release.organisationId, organisationId))
    .orderBy(desc(release.computedAt));
}

/** What a municipality may know of the releases that show a figure about its residents; newest first. */
export function selectMunicipalReleases(tx: Transaction) {
  return tx
    .select({
      id: release.id,
      organisationName: release.organisationName,
      programmeName: release.programmeName,
      waveName: release.waveName,
      waveKind: release.waveKind,
      definition: release.definition,
      frameworkVersion: release.frameworkVersion,
      methodVersion: release.methodVersion,
      computedAt: release.computedAt,
    })
    .from(release)
    .where(
      exists(
        tx
          .select({ id: figure.id })
          .from(figure)
          .where(and(eq(figure.releaseId, release.id), ne(figure.status, 'withheld'))),
      ),
    )
    .orderBy(desc(release.computedAt));
}

/** The figures of a release for one audience; row-level security leaves a municipality its own. */
export function selectFigures(
  tx: Transaction,
  releaseId: ReleaseId,
  audience: 'organisation' | 'municipality',
) {
  return tx
    .select()
    .from(figure)
    .where(and(eq(figure.releaseId, releaseId), eq(figure.audience, audience)))
    .orderBy(asc(figure.position));
}

/** The figures of the newest release that whoever asks may read: for a newcomer those about everybody in her programme. */
export async function selectFiguresOfProgramme(tx: Transaction) {
  const [newest] = await tx
    .select({ id: release.id, computedAt: release.computedAt })
    .from(release)
    .orderBy(desc(release.computedAt), desc(release.id))
    .limit(1);
  if (!newest) return [];
  const { subjectKind, subjectId, status, n, value, details } = figure;
  const figures = await tx
    .select({ subjectKind, subjectId, status, n, value, details })
    .from(figure)
    .where(eq(figure.releaseId, newest.id));
  return figures.map((one) => ({ ...one, computedAt: newest.computedAt }));
}
