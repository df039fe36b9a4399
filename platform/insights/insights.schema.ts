import { doublePrecision, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { publication } from '../foundation/schemas.ts';
import type {
  Audience,
  FigureDetails,
  FigureStatus,
  GroupDimension,
  ReleaseDefinition,
  ReleaseManifest,
} from './insights.ts';

/** Figures computed in one run from the answers of one wave. Written once; a trigger refuses any change. */
export const release = publication.table(
  'release',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    organisationName: text('organisation_name').notNull(),
    programmeId: uuid('programme_id').notNull(),
    programmeName: text('programme_name').notNull(),
    waveId: uuid('wave_id').notNull(),
    waveName: text('wave_name').notNull(),
    waveKind: text('wave_kind').notNull(),
    definition: jsonb('definition').$type<ReleaseDefinition>().notNull(),
    frameworkVersion: text('framework_version').notNull(),
    methodVersion: text('method_version').notNull(),
    /** SHA-256 over the consented answers in a fixed order. */
    inputDigest: text('input_digest').notNull(),
    manifest: jsonb('manifest').$type<ReleaseManifest>().notNull(),
    computedAt: instant('computed_at').notNull(),
    computedBy: text('computed_by'),
  },
  (table) => [unique('release_once').on(table.waveId)],
);

/** One published or withheld number of a release. */
export const figure = publication.table(
  'figure',
  {
    id: uuid('id').primaryKey(),
    releaseId: uuid('release_id').notNull(),
    organisationId: tenant(),
    audience: text('audience').$type<Audience>().notNull(),
    /** Whose figure it is, for the audience of a municipality. */
    municipalityCode: text('municipality_code'),
    subjectKind: text('subject_kind').$type<'response' | 'indicator' | 'domain' | 'own'>().notNull(),
    subjectId: text('subject_id').notNull(),
    groupDimension: text('group_dimension').$type<GroupDimension>().notNull(),
    groupValue: text('group_value').notNull(),
    status: text('status').$type<FigureStatus>().notNull(),
    n: integer('n'),
    value: doublePrecision('value'),
    lower: doublePrecision('lower'),
    upper: doublePrecision('upper'),
    details: jsonb('details').$type<FigureDetails>().notNull(),
    position: integer('position').notNull(),
  },
  (table) => [
    index('figure_by_release').on(table.releaseId, table.audience, table.municipalityCode),
    index('figure_by_municipality').on(table.municipalityCode),
  ],
);
