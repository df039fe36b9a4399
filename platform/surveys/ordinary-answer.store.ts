import { sql } from 'drizzle-orm';
import { selectRows, type Scope, type Transaction } from '../foundation/database.ts';

/** An ordinary answer, as the functions `keep_ordinary` and `keep_together` of the database take it. */
export interface OrdinaryAnswer {
  waveId: string;
  invitationId: string;
  /** The instruments that hold the item. */
  instruments: readonly string[];
  today: string;
  at: Date;
  deviceDigest: string | null;
  submissionId: string;
  itemId: string;
  /** Null when it was passed over. */
  answer: Record<string, unknown> | null;
}

/** Keeps an answer when all is as usual, in one question; false, and nothing written, when somebody must look closer. */
export async function keepAtOnce(tx: Transaction, asked: OrdinaryAnswer): Promise<boolean> {
  const instruments = `{${asked.instruments.join(',')}}`;
  const answer = asked.answer && JSON.stringify(asked.answer);
  const [row] = await selectRows<{ outcome: 'kept' | 'look-closer' }>(
    tx,
    sql`select answers.keep_ordinary(${asked.waveId}::uuid, ${asked.invitationId}::uuid, ${instruments}::text[],
      ${asked.today}::date, ${asked.at.toISOString()}::timestamptz, ${asked.deviceDigest}::text, ${asked.submissionId}::uuid,
      ${asked.itemId}::text, ${answer}::jsonb) as outcome`,
  );
  return row?.outcome === 'kept';
}

/**
 * The same for answers of several people, each under her own scope, in one transaction of its own: all are kept or none. What
 * came of each, in this order.
 */
export async function keepTogether(
  connection: Transaction,
  asked: readonly (OrdinaryAnswer & { scope: Scope })[],
): Promise<boolean[]> {
  const entries = asked.map(({ scope, ...answer }) => ({
    organisation: scope.organisationId,
    person: scope.personId,
    pseudonym: scope.pseudonym,
    wave: answer.waveId,
    invitation: answer.invitationId,
    instruments: answer.instruments,
    today: answer.today,
    at: answer.at,
    device: answer.deviceDigest,
    submission: answer.submissionId,
    item: answer.itemId,
    answer: answer.answer,
  }));
  const [row] = await selectRows<{ outcomes: ('kept' | 'look-closer')[] }>(
    connection,
    sql`select answers.keep_together(${JSON.stringify(entries)}::jsonb) as outcomes`,
  );
  return (row?.outcomes ?? []).map((outcome) => outcome === 'kept');
}
