import { eq, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { Level, PersonKind } from '../people/people.ts';
import type { PairState } from './conversations.ts';
import { pair } from './conversations.schema.ts';

/** A pair as one of the two sees it: what runs between them, and of the other what the view `partner` holds. */
export interface OwnPairRow {
  id: string;
  state: PairState;
  offeredAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  other: {
    id: string;
    kind: PersonKind;
    givenName: string;
    level: Level | null;
    firstLanguage: string | null;
    languages: string[];
    interests: string[];
    interestsOther: string[];
    slots: string[];
    timeZone: string;
    about: string | null;
    hasLeft: boolean;
  };
}

/** Her pairs that are offered, run, or ran, newest first; under the role of a participant there are no others. */
export async function selectOwnPairs(tx: Transaction, pairId?: string): Promise<OwnPairRow[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select pair.id as pair_id, pair.state, pair.offered_at, pair.started_at, pair.ended_at,
        partner.id as other_id, partner.kind, partner.given_name, partner.level, partner.first_language, partner.languages,
        partner.interests, partner.interests_other, partner.slots, partner.time_zone, partner.about, partner.has_left
      from identity.pair join identity.partner on partner.pair_id = pair.id
      where ${pairId ? sql`pair.id = ${pairId}::uuid` : sql`true`}
      order by pair.offered_at desc, pair.id desc`,
  );
  return rows.map((row) => ({
    id: String(row['pair_id']),
    state: row['state'] as PairState,
    offeredAt: toInstant(row['offered_at']),
    startedAt: row['started_at'] === null ? null : toInstant(row['started_at']),
    endedAt: row['ended_at'] === null ? null : toInstant(row['ended_at']),
    other: {
      id: String(row['other_id']),
      kind: row['kind'] as PersonKind,
      givenName: String(row['given_name']),
      level: row['level'] as Level | null,
      firstLanguage: row['first_language'] as string | null,
      languages: row['languages'] as string[],
      interests: row['interests'] as string[],
      interestsOther: row['interests_other'] as string[],
      slots: row['slots'] as string[],
      timeZone: String(row['time_zone']),
      about: row['about'] as string | null,
      hasLeft: row['has_left'] === true,
    },
  }));
}

/** Whether a pair is hers, whatever became of it; under her own role. */
export async function isOwnPair(tx: Transaction, pairId: string): Promise<boolean> {
  return (await tx.$count(pair, eq(pair.id, pairId))) > 0;
}

/** The drivers differ in what they make of an instant in a hand-written query. */
const toInstant = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)));
