import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** An instant in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The tenant a row belongs to; row-level security is written over this column's name. */
export const tenant = () => uuid('organisation_id').notNull();

/** Bytes, such as a file or a voice. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
