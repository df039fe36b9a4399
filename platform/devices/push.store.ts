import { and, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { device } from './devices.schema.ts';
import { pushSubscription } from './push.schema.ts';

/** A browser has one owner: what an earlier person on this device, or this address, had is gone. */
export async function replaceSubscription(
  tx: Transaction,
  row: typeof pushSubscription.$inferInsert,
): Promise<void> {
  await tx
    .delete(pushSubscription)
    .where(or(eq(pushSubscription.endpoint, row.endpoint), eq(pushSubscription.deviceId, row.deviceId)));
  await tx.insert(pushSubscription).values(row);
}

export async function isSignedIn(tx: Transaction, deviceId: string): Promise<boolean> {
  return (await tx.$count(device, and(eq(device.id, deviceId), isNull(device.endedAt)))) > 0;
}

/** Her devices that take messages. */
export async function selectPushDevices(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ deviceId: pushSubscription.deviceId })
    .from(pushSubscription)
    .where(eq(pushSubscription.personId, personId));
  return rows.map(({ deviceId }) => deviceId);
}

export async function deleteOfDevices(
  tx: Transaction,
  personId: string,
  deviceIds: readonly string[],
): Promise<void> {
  if (deviceIds.length > 0)
    await tx
      .delete(pushSubscription)
      .where(
        and(eq(pushSubscription.personId, personId), inArray(pushSubscription.deviceId, [...deviceIds])),
      );
}

/** The browsers of people on which they are signed in. */
export function selectTargets(tx: Transaction, personIds: readonly string[], mostFailures: number) {
  return tx
    .select({
      id: pushSubscription.id,
      endpoint: pushSubscription.endpoint,
      p256dh: pushSubscription.p256dh,
      auth: pushSubscription.auth,
      kind: person.kind,
      language: person.language,
      firstLanguage: person.firstLanguage,
      email: person.email,
      settings: programme.settings,
      timeZone: person.timeZone,
    })
    .from(pushSubscription)
    .innerJoin(device, eq(device.id, pushSubscription.deviceId))
    .innerJoin(person, eq(person.id, pushSubscription.personId))
    .innerJoin(programme, eq(programme.id, person.programmeId))
    .where(
      and(
        inArray(pushSubscription.personId, [...personIds]),
        isNull(device.endedAt),
        ne(person.state, 'left'),
        lt(pushSubscription.failures, mostFailures),
      ),
    );
}

/** Removes browsers that are gone or failed too often, counts failures of others, and forgets those of whoever was reached. */
export async function recordOutcomes(
  tx: Transaction,
  outcomes: { sent: readonly string[]; gone: readonly string[]; failed: readonly string[] },
  mostFailures: number,
): Promise<void> {
  const { sent, gone, failed } = outcomes;
  const of = (ids: readonly string[]) => inArray(pushSubscription.id, [...ids]);
  if (sent.length > 0) await tx.update(pushSubscription).set({ failures: 0 }).where(of(sent));
  if (failed.length > 0)
    await tx
      .update(pushSubscription)
      .set({ failures: sql`${pushSubscription.failures} + 1` })
      .where(of(failed));
  const all = [...gone, ...failed];
  if (all.length > 0)
    await tx
      .delete(pushSubscription)
      .where(
        or(
          gone.length > 0 ? of(gone) : undefined,
          and(of(all), sql`${pushSubscription.failures} >= ${mostFailures}`),
        ),
      );
}
