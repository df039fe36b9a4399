import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';

/** Where the browser of a device takes messages (RFC 8030), made when she asked for it there. */
export const pushSubscription = identity.table(
  'push_subscription',
  {
    id: uuid('id').primaryKey(),
    deviceId: uuid('device_id').notNull().unique(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    endpoint: text('endpoint').notNull().unique(),
    /** The browser's public key and secret, base64url (RFC 8291). */
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    /** Messages in a row that did not arrive. */
    failures: integer('failures').notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('push_subscription_by_person').on(table.personId)],
);
