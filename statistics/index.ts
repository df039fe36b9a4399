/** What answers say, how sure we are, and what may be shown. Pure: no input, no output, no clock, no chance. */
export { normalCdf, normalQuantile } from './distributions/normal.ts';
export { studentCdf, studentQuantile } from './distributions/student-t.ts';
export { estimateMean, type MeanEstimate, type MeanOptions } from './mean.ts';
export {
  type ConfidenceOptions,
  estimateProportion,
  type Interval,
  newcombeDifference,
  type NoProportion,
  type ProportionEstimate,
} from './proportion.ts';
export { roundInterval, roundMean, roundShare } from './rounding.ts';
export {
  type DomainScore,
  type ItemResult,
  type ItemScale,
  type MissingKind,
  missingKinds,
  scoreDomain,
  scoreItem,
} from './score.ts';
export { StatisticsError } from './statistics-error.ts';
export {
  type AuditFinding,
  type AuditInput,
  auditPartition,
  auditTables,
  type PublishedCount,
} from './disclosure/audit.ts';
export {
  type ProtectedCell,
  type ProtectedPopulations,
  type ProtectedSubject,
  protectFamily,
  protectNested,
} from './disclosure/family.ts';
export { protectMissing, type PublishedMissing, type SmallCount } from './disclosure/missing.ts';
export {
  type Cell,
  type DisclosureOptions,
  type PartitionTable,
  protectPartition,
  type ProtectedPartition,
  type WithheldCell,
  type WithheldReason,
} from './disclosure/partition.ts';
export { protectMean, protectShare, type PublishedMean, type PublishedShare } from './disclosure/share.ts';
export type { ShareStatus } from './disclosure/share-subtraction.ts';
export type { FamilyCell, FamilyPartition, InnerPopulation, Subject } from './disclosure/subject.ts';
