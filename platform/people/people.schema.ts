import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { Gender, Level, PersonKind, PersonState, Route } from './people.ts';

/** A newcomer or a buddy of a programme. Columns of the other kind are null. */
export const person = identity.table(
  'person',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    kind: text('kind').$type<PersonKind>().notNull(),
    state: text('state').$type<PersonState>().notNull(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    email: text('email'),
    /** E.164 */
    phone: text('phone'),
    gender: text('gender').$type<Gender>(),
    birthYear: integer('birth_year'),
    firstLanguage: text('first_language'),
    /** ISO 639 codes, Dutch included when it was named. */
    languages: text('languages').array().notNull(),
    residence: text('residence'),
    /** CBS code such as GM0363. */
    municipalityCode: text('municipality_code'),
    interests: text('interests').array().notNull(),
    /** Interests in her own words that are on no list. */
    interestsOther: text('interests_other').array().notNull(),
    /** Free times in a week, such as mon-evening. */
    slots: text('slots').array().notNull(),
    wishesGender: text('wishes_gender').$type<'woman' | 'man'>(),
    registeredOn: date('registered_on').notNull(),
    notes: text('notes'),
    leftOn: date('left_on'),
    leftReason: text('left_reason'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Newcomers. */
    level: text('level').$type<Level>(),
    route: text('route').$type<Route>(),
    /** The can-do statements she ticked when she signed up; her level came from them. Null when nobody asked. */
    canDo: text('can_do').array(),
    /** Buddies. */
    levelMin: text('level_min').$type<Level>(),
    levelMax: text('level_max').$type<Level>(),
    capacity: integer('capacity'),
    certificateIssuedOn: date('certificate_issued_on'),
    /** When the certificate of conduct was asked for, and who saw it when. The document itself is never kept. */
    certificateAskedOn: date('certificate_asked_on'),
    certificateSeenOn: date('certificate_seen_on'),
    certificateSeenBy: text('certificate_seen_by'),
    /** When the coordinator was told that the certificate becomes old. Null again with every new certificate. */
    certificateRemindedOn: date('certificate_reminded_on'),
    /** What a participant chose herself: language of screens and mail (null while nothing), her time zone, a few lines about herself. */
    language: text('language'),
    timeZone: text('time_zone').notNull().default('Europe/Amsterdam'),
    about: text('about'),
    /** Set when she asked for no more mail that she can do without. */
    unsubscribedAt: instant('unsubscribed_at'),
    /** The last day of a pause that ends by itself; null when she goes on when she says so. */
    pausedUntil: date('paused_until'),
    /** A coordinator paused or removed her: only a coordinator lets her take part again. She cannot write it herself. */
    heldByStaff: boolean('held_by_staff').notNull().default(false),
    /** How a coordinator said that she is to be asked; null for mail, else a text message, else a letter. */
    askBy: text('ask_by').$type<'mail' | 'sms' | 'letter' | 'hand'>(),
    /** Since when mail to her address comes back. The database clears it when the address changes. */
    mailFailedAt: instant('mail_failed_at'),
    /** Euro cents an hour, for a buddy who is paid; null for a volunteer. */
    hourlyRate: integer('hourly_rate'),
  },
  (table) => [
    index('person_by_programme').on(table.organisationId, table.programmeId, table.kind),
    index('person_by_email').on(table.organisationId, table.email),
    index('person_by_phone').on(table.organisationId, table.phone),
  ],
);

/** Words before a Dutch family name by which no list is sorted: «de Vries» stands under the V. */
const beforeNames =
  "^((van|von|de|den|der|des|het|'t|’t|'s|’s|ten|ter|te|in|op|aan|bij|uit|onder|over|voor|tot|la|le|du|da|dos|del)\\s+|d['’])+";

/** Letters with marks and, in the same order, those without: a database's own idea of letters depends on its locale. */
const marked = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžćčđğış';
const unmarked = 'aaaaaaceeeeiiiinoooooouuuuyyszccdgis';

/** A name as a list compares it: capitals, and marks on letters of Western alphabets, make no difference. */
const compared = (name: SQLWrapper): SQL =>
  sql`lower(translate(btrim(${name}), ${marked + marked.toUpperCase()}::text, ${unmarked + unmarked}::text))`;

/** The family name as Dutch lists sort it: prefixes aside, capitals and marks on letters alike. */
export const sortedFamilyName = sql`regexp_replace(${compared(person.familyName)}, ${beforeNames}::text, '')`;

/** Of one person, a text by which she stands where `byName` puts her. */
export const sortedName = sql`${sortedFamilyName} || ' ' || ${compared(person.givenName)}`;

/** People by family name, then by first name, as Dutch lists do; in the end by id, so that the order is always one. */
export const byName: readonly SQL[] = [
  sql`${sortedFamilyName} asc`,
  sql`${compared(person.givenName)} asc`,
  sql`${compared(person.familyName)} asc`,
  sql`${person.id} asc`,
];

/** What an organisation's own column headers mean, remembered from the last time somebody said so. */
export const headerMapping = identity.table(
  'header_mapping',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    kind: text('kind').$type<PersonKind>().notNull(),
    header: text('header').notNull(),
    field: text('field').notNull(),
  },
  (table) => [index('header_mapping_by_organisation').on(table.organisationId, table.kind)],
);

/** A list that is being looked at before it is written. The file is kept until then, and no longer. */
export const importBatch = identity.table(
  'import_batch',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    kind: text('kind').$type<PersonKind>().notNull(),
    fileName: text('file_name').notNull(),
    file: bytes('file'),
    state: text('state').$type<'open' | 'written' | 'discarded'>().notNull(),
    /** What somebody said of this file: mapping, corrections and decisions per row. Shape of exchange/. */
    choices: jsonb('choices').$type<unknown>().notNull(),
    /** Counts of what was written. */
    outcome: jsonb('outcome').$type<Record<string, number>>(),
    createdBy: text('created_by'),
    createdAt: instant('created_at').notNull(),
    writtenAt: instant('written_at'),
  },
  (table) => [index('import_batch_by_organisation').on(table.organisationId, table.createdAt)],
);
