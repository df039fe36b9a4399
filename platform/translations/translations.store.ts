import { and, asc, eq, inArray, max, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import type { Words } from '../foundation/texts.ts';
import type { Step, TranslatedLanguage } from './translations.ts';
import { textStep, type KeptWords } from './translations.schema.ts';

export type StepRow = Omit<typeof textStep.$inferSelect, 'words' | 'source'> & {
  words: Words | null;
  source: Words;
};
/** Names a text. */
export interface TextName {
  part: string;
  key: string;
}

const keep = (words: Words): KeptWords => (typeof words === 'string' ? { text: words } : words);
const unpack = ({ text, ...forms }: KeptWords): Words => text ?? forms;

/** What the state of a text follows from. */
const lean = {
  part: textStep.part,
  key: textStep.key,
  id: textStep.id,
  number: textStep.number,
  kind: textStep.kind,
  accountId: textStep.accountId,
  proposalId: textStep.proposalId,
  agrees: textStep.agrees,
  sourceDigest: textStep.sourceDigest,
  fileDigest: textStep.fileDigest,
  at: textStep.at,
};

/** One change of a language at a time, until the end of the transaction: numbers follow each other, and nobody is overtaken unseen. */
export async function holdLanguage(
  tx: Transaction,
  organisationId: OrganisationId,
  language: TranslatedLanguage,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('texts'), hashtext(${`${organisationId} ${language}`}))`,
  );
}

/** Every step of a language without its words, text by text and oldest first. */
export function selectLean(
  tx: Transaction,
  organisationId: OrganisationId,
  language: TranslatedLanguage,
): Promise<(TextName & Step)[]> {
  return tx
    .select(lean)
    .from(textStep)
    .where(and(eq(textStep.organisationId, organisationId), eq(textStep.language, language)))
    .orderBy(asc(textStep.part), asc(textStep.key), asc(textStep.number));
}

/** A step of this one text. */
const isOf = (organisationId: OrganisationId, language: TranslatedLanguage, { part, key }: TextName) =>
  and(
    eq(textStep.organisationId, organisationId),
    eq(textStep.language, language),
    eq(textStep.part, part),
    eq(textStep.key, key),
  );

/** Every step of one text, oldest first. */
export async function selectSteps(
  tx: Transaction,
  organisationId: OrganisationId,
  language: TranslatedLanguage,
  name: TextName,
): Promise<StepRow[]> {
  const rows = await tx
    .select()
    .from(textStep)
    .where(isOf(organisationId, language, name))
    .orderBy(asc(textStep.number));
  return rows.map((row) => ({ ...row, words: row.words && unpack(row.words), source: unpack(row.source) }));
}

/** The words of proposals, by id. */
export async function selectProposed(
  tx: Transaction,
  organisationId: OrganisationId,
  ids: readonly string[],
): Promise<Map<string, Words>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: textStep.id, words: textStep.words })
    .from(textStep)
    .where(and(eq(textStep.organisationId, organisationId), inArray(textStep.id, [...ids])));
  return new Map(rows.flatMap(({ id, words }) => (words ? [[id, unpack(words)] as const] : [])));
}

/** The number of the last step of a text; 0 when nothing ever happened to it. */
export async function lastNumber(
  tx: Transaction,
  organisationId: OrganisationId,
  language: TranslatedLanguage,
  name: TextName,
): Promise<number> {
  const [row] = await tx
    .select({ number: max(textStep.number) })
    .from(textStep)
    .where(isOf(organisationId, language, name));
  return row?.number ?? 0;
}

const rowsAtOnce = 500;

export async function insertSteps(tx: Transaction, rows: readonly StepRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await tx.insert(textStep).values(
      rows.slice(from, from + rowsAtOnce).map((row) => ({
        ...row,
        words: row.words === null ? null : keep(row.words),
        source: keep(row.source),
      })),
    );
}

/** Under the owner. The organisation whose decisions count: the one that says so, else the oldest that is no example. */
export async function findKeeper(tx: Transaction): Promise<{ id: string; name: string } | null> {
  const [row] = await selectRows<{ id: string; name: string }>(
    tx,
    sql`select id, name from identity.organisation where kind = 'partner'
      order by coalesce((settings ->> 'keepsTexts')::boolean, false) desc, is_example, created_at, id limit 1`,
  );
  return row ?? null;
}

/** Under the owner. How many steps there are that change what is shown: as nothing goes away, the same number means the same texts. */
export async function countCounting(tx: Transaction, organisationId: string): Promise<number> {
  const [row] = await selectRows<{ steps: number }>(
    tx,
    sql`select count(*)::int as steps from identity.text_step
      where organisation_id = ${organisationId}::uuid and kind in ('decided', 'tested', 'reopened')`,
  );
  return row?.steps ?? 0;
}

export type CountingStep = TextName &
  Step & { language: TranslatedLanguage; words: Words | null; openWaves: boolean };

/** Under the owner. The steps that change what is shown, text by text and oldest first. */
export async function selectCounting(
  tx: Transaction,
  organisationId: OrganisationId,
): Promise<CountingStep[]> {
  const rows = await tx
    .select({ ...lean, language: textStep.language, words: textStep.words, openWaves: textStep.openWaves })
    .from(textStep)
    .where(
      and(
        eq(textStep.organisationId, organisationId),
        sql`${textStep.kind} in ('decided', 'tested', 'reopened')`,
      ),
    )
    .orderBy(asc(textStep.language), asc(textStep.part), asc(textStep.key), asc(textStep.number));
  return rows.map((row) => ({ ...row, words: row.words && unpack(row.words) }));
}
