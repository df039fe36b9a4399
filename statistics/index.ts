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
export { type AuditFinding, type AuditInput, auditPartition, auditTables } from './disclosure/audit.ts';
export type { PublishedCount } from './disclosure/differences.ts';
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
export { findPrimary, type CellContents, type PrimaryReason } from './disclosure/primary.ts';
export { type RuleAudience, type RuleSet, ruleSets } from './disclosure/rules.ts';
export { type CountRange, rangeOfShown, roundTenFive, type ShownCount } from './disclosure/ten-five.ts';
export {
  type AttackedCount,
  attackTable,
  type IsSensitive,
  protectTable,
  type ProtectedTable,
} from './disclosure/table.ts';
export type { CountTable } from './disclosure/table-network.ts';
export {
  type LinkedCount,
  type Pieces,
  type ProtectedLinkedCounts,
  protectLinkedCounts,
} from './disclosure/linked-counts.ts';
export { comparePeople, mayFollow, type PeopleBetween } from './disclosure/between-releases.ts';
export type { RandomSource } from './disclosure/random-source.ts';
export { type Rational, readRational, writeRational } from './disclosure/rational.ts';
export { drawDiscreteGaussian, drawDiscreteLaplace } from './disclosure/discrete-noise.ts';
export {
  attackerBound,
  describeGaussian,
  describeLaplace,
  epsilonOfRho,
  type NoiseFacts,
} from './disclosure/noise-facts.ts';
export {
  addNoise,
  type BudgetLedger,
  type BudgetUnit,
  type LedgerEntry,
  type NoiseGrant,
  readLedger,
  type Reservation,
  reserveBudget,
} from './disclosure/budget.ts';
export {
  type OpenedCount,
  openSums,
  type ServerSum,
  shareCounts,
  type ShareMessage,
  type SharingTask,
  sumShares,
} from './disclosure/secret-shares.ts';
