import { date, index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { publication } from '../foundation/schemas.ts';
import type { Fall } from './falls.ts';
import type { ShownFigure, ShownState, TextsByLanguage } from './shown.ts';
import type { SignalFigure, SignalState, SignalStep, SignalTexts } from './voice.ts';

/** A published figure that worries somebody, and what is done about it. Holds no person. */
export const signal = publication.table(
  'signal',
  {
    /** Made with the form, so that sending it twice marks it once. */
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    figure: jsonb('figure').$type<SignalFigure>().notNull(),
    /** When it was proposed: the fall since an earlier release. */
    fall: jsonb('fall').$type<Fall & { sinceWave: string }>(),
    state: text('state').$type<SignalState>().notNull(),
    reason: text('reason').notNull(),
    title: text('title'),
    plan: text('plan'),
    who: text('who'),
    due: date('due'),
    outcome: text('outcome'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [index('signal_by_state').on(table.organisationId, table.state, table.changedAt)],
);

/** What happened with a signal, oldest first. Lines are added, never changed: what was corrected stands in the lines before. */
export const signalLine = publication.table(
  'signal_line',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    signalId: uuid('signal_id').notNull(),
    at: instant('at').notNull(),
    accountId: text('account_id'),
    step: text('step').$type<SignalStep>().notNull(),
    /** What was written with it. */
    texts: jsonb('texts').$type<Partial<SignalTexts> & { shown?: TextsByLanguage }>().notNull(),
  },
  (table) => [index('signal_line_by_signal').on(table.signalId, table.at)],
);

/** What newcomers see of a signal: as it was when somebody showed it to them. Holds no account and no person. */
export const shownSignal = publication.table(
  'shown_signal',
  {
    signalId: uuid('signal_id').primaryKey(),
    organisationId: tenant(),
    organisationName: text('organisation_name').notNull(),
    /** Of a municipality: its residents see it, in whichever organisation they take part. */
    municipalityCode: text('municipality_code'),
    state: text('state').$type<ShownState>().notNull(),
    /** Null for a figure about a smaller group. */
    figure: jsonb('figure').$type<ShownFigure>(),
    who: text('who'),
    due: date('due'),
    texts: jsonb('texts').$type<TextsByLanguage>().notNull(),
    shownAt: instant('shown_at').notNull(),
  },
  (table) => [index('shown_signal_by_municipality').on(table.municipalityCode)],
);
