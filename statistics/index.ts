/** What answers say, how sure we are, and what may be shown. Pure: no input, no output, no clock, no chance. */
export {
  type ConfidenceOptions,
  type Estimate,
  type Interval,
  isNotEstimable,
  notEstimable,
  type NotEstimable,
  type NotEstimableReason,
  type TestResult,
  tooFew,
  type Warning,
} from './result.ts';
export { StatisticsError } from './statistics-error.ts';

// Distributions.
export type { DensityOptions, TailOptions } from './distributions/tail.ts';
export { betaCdf, betaDensity, betaQuantile } from './distributions/beta.ts';
export { binomialCdf, binomialProbability, binomialQuantile } from './distributions/binomial.ts';
export { digamma, trigamma, trigammaInverse } from './distributions/digamma.ts';
export { chiSquareCdf, chiSquareDensity, chiSquareQuantile } from './distributions/chi-square.ts';
export { fCdf, fDensity, fQuantile } from './distributions/fisher-f.ts';
export { gammaCdf, gammaDensity, gammaQuantile } from './distributions/gamma.ts';
export { noncentralTCdf, noncentralTDensity, noncentralTQuantile } from './distributions/noncentral-t.ts';
export { normalCdf, normalDensity, normalQuantile } from './distributions/normal.ts';
export { poissonCdf, poissonProbability, poissonQuantile } from './distributions/poisson.ts';
export { studentCdf, studentDensity, studentQuantile } from './distributions/student-t.ts';
export {
  studentisedRangeCdf,
  studentisedRangeDensity,
  studentisedRangeQuantile,
} from './distributions/studentised-range.ts';

// Linear algebra.
export {
  cholesky,
  type Cholesky,
  invertCholesky,
  solveCholesky,
  solveLower,
} from './linear-algebra/cholesky.ts';
export {
  column,
  crossProduct,
  entry,
  identity,
  type Matrix,
  matrixFromColumns,
  matrixFromRows,
  multiply,
  multiplyVector,
  submatrix,
  transpose,
  zeros,
} from './linear-algebra/matrix.ts';
export { qr, type QR, solveUpper } from './linear-algebra/qr.ts';
export { invert, type Solution, solve } from './linear-algebra/solve.ts';
export { symmetricEigen, type SymmetricEigen, symmetricFunction } from './linear-algebra/symmetric-eigen.ts';

// Scoring.
export { differentialItems, type DifferentialOptions } from './scoring/differential-item.ts';
export { type Answer, percentOfMaximum, reverseCode, type ScoredItem } from './scoring/items.ts';
export { cohenKappa, type Kappa, type KappaOptions } from './scoring/kappa.ts';
export { type MannWhitney, mannWhitney } from './scoring/mann-whitney.ts';
export {
  type EffectClass,
  type MantelHaenszel,
  mantelHaenszel,
  type MantelOptions,
  type MantelOrdinal,
  mantelOrdinal,
  type OrdinalStratum,
  type TwoByTwo,
} from './scoring/mantel-haenszel.ts';
export { mcdonaldOmega, type Omega } from './scoring/omega.ts';
export {
  cronbachAlpha,
  minimalDetectableChange,
  type Reliability,
  spearmanBrown,
} from './scoring/reliability.ts';
export { type DomainScores, type PeopleScores, scorePeople } from './scoring/score-people.ts';
export { type DomainScore, type ItemResult, scoreDomain } from './scoring/score-domain.ts';
export { type ItemScale, type MissingKind, missingKinds, scoreItem } from './scoring/score.ts';

// Estimates.
export { type BootstrapOptions, type BootstrapResult, bootstrapInterval } from './estimates/bootstrap.ts';
export { calibrateDesign, type KnownTotal } from './estimates/calibrate.ts';
export { collapseMargin, type CollapsedMargin } from './estimates/collapse.ts';
export { compareMeans, type Comparison, kruskalWallis, welchAnova } from './estimates/compare-means.ts';
export { meanInterval, type MeanIntervalOptions } from './estimates/mean-interval.ts';
export { estimateMean, type MeanEstimate, type MeanOptions } from './estimates/mean.ts';
export {
  mcNemar,
  type McNemarOptions,
  type PairedCounts,
  type PairedDifference,
  pairedDifference,
} from './estimates/paired-shares.ts';
export { postStratify } from './estimates/post-stratify.ts';
export {
  estimateProportion,
  newcombeDifference,
  type NoProportion,
  type ProportionEstimate,
} from './estimates/proportion.ts';
export { estimateMedian, type MedianEstimate } from './estimates/median.ts';
export { quantile, type QuantileType, weightedQuantile } from './estimates/quantile.ts';
export {
  type Margin,
  rakeDesign,
  type RakedWeights,
  rakeWeights,
  type RakingOptions,
  type RakingReport,
} from './estimates/raking.ts';
export {
  type ShareInterval,
  shareInterval,
  type ShareIntervalOptions,
  type ShareMethod,
  shareMethods,
} from './estimates/share-interval.ts';
export { type Label, type SurveyDesign, surveyDesign, type SurveyInput } from './estimates/survey-design.ts';
export {
  type SurveyEstimate,
  surveyBy,
  surveyMean,
  surveyMeansBy,
  type SurveyOptions,
  surveyRatio,
  surveyTotal,
  type SurveyValues,
} from './estimates/survey.ts';
export { tukeyDifferences, type TukeyPair, type TukeyResult } from './estimates/tukey.ts';
export { weightedMean, type WeightReport, weightReport } from './estimates/weights.ts';
export { type Random, randomIndex, seededRandom, shuffledIndices } from './random.ts';
export { roundInterval, roundMean, roundShare } from './rounding.ts';

// Change over time.
export { type Coefficient, CONSTANT, type TestedEstimate } from './coefficient.ts';
export { type ChangeInput, type ChangeOverTime, changeOverTime } from './change/change-over-time.ts';
export { type ChangeShare, type ChangeShares, changeShares } from './change/change-shares.ts';
export {
  type EstimatingEquationsFit,
  type EstimatingEquationsOptions,
  fitEstimatingEquations,
} from './change/estimating-equations.ts';
export {
  compareWeighted,
  retentionWeights,
  type WeightedComparison,
  type WeightedComparisonInput,
  type WeightedComparisonOptions,
  type WeightTarget,
} from './change/inverse-probability.ts';
export type { PanelInput, PersonKey } from './change/panel.ts';
export { fitRandomIntercept, type MixedModelFit, type MixedModelOptions } from './change/random-intercept.ts';
export { fitRandomSlope, type RandomSlopeFit } from './change/random-slope.ts';
export { type TippingPoint, tippingPoint } from './change/tipping-point.ts';

// Impact.
export { adjustPValues, type PValueAdjustment } from './impact/adjust-p-values.ts';
export {
  type ClaimCheck,
  checkClaim,
  type ClaimFinding,
  type ClaimOptions,
  neededLevel,
} from './impact/claim-check.ts';
export type { ClaimLanguage, NeededLevel } from './impact/claim-language.ts';
export {
  type ClaimShares,
  expectedErrors,
  measuredClaims,
  type OutOfHundred,
} from './impact/claim-shares.ts';
export { allowedWording, type Wording } from './impact/claim-wording.ts';
export type { ClusterErrors } from './impact/cluster-covariance.ts';
export { compareGroups, type GroupComparison, type GroupComparisonInput } from './impact/compare-groups.ts';
export { indicators, type Predictors } from './impact/design-matrix.ts';
export { type DoseCurve, type DoseInput, type DoseOptions, doseResponse } from './impact/dose-response.ts';
export { type AssociationScale, type EValue, eValue, eValueOfDifference } from './impact/e-value.ts';
export { type EffectSize, hedgesG, standardisedChange, standardisedChangeRaw } from './impact/effect-size.ts';
export { type Equivalence, testEquivalence } from './impact/equivalence.ts';
export {
  assessEvidence,
  type Downgrade,
  type EvidenceAssessment,
  type EvidenceLevel,
  evidenceLevelNames,
  type Precondition,
  type StudyDesign,
  type StudyFacts,
} from './impact/evidence-level.ts';
export {
  fitLinearModel,
  type LinearModelFit,
  type LinearModelInput,
  type LinearModelOptions,
} from './impact/linear-model.ts';
export {
  fitLogistic,
  type LogisticFit,
  type LogisticInput,
  type LogisticOptions,
} from './impact/logistic-regression.ts';
export { boundDropOut, type DropOutBounds } from './impact/drop-out-bounds.ts';
export { type LotteryEffect, lotteryEffect, type LotteryInput } from './impact/lottery-effect.ts';
export {
  type HeterogeneityMethod,
  type MetaAnalysis,
  type MetaAnalysisOptions,
  poolEstimates,
} from './impact/meta-analysis.ts';
export {
  designEffectOfClusters,
  minimalDetectableEffect,
  peoplePerArm,
  peoplePerArmForShares,
  powerOfTwoArms,
  type StudyPlan,
} from './impact/power.ts';
export { peopleForCorrelation, peoplePerGroup, powerOfGroups } from './impact/power-of-groups.ts';
export { type PermutationOptions, type PermutationResult, permutationTest } from './impact/randomisation.ts';
export { kendall, spearman } from './impact/rank-correlation.ts';
export type { RowErrors } from './impact/robust-covariance.ts';
export { type ShareTrend, shareTrend } from './impact/share-trend.ts';
export {
  type GroupTimeEffect,
  type StaggeredEffect,
  staggeredEffect,
  type StaggeredOptions,
} from './impact/staggered-adoption.ts';
export type { StaggeredAdjustment } from './impact/staggered-contrast.ts';
export type { StaggeredAggregate } from './impact/staggered-aggregate.ts';
export type { StaggeredInput } from './impact/staggered-panel.ts';
export { type SteppedWedge, steppedWedge, type SteppedWedgeInput } from './impact/stepped-wedge.ts';
export {
  fitTwoStage,
  type TwoStageFit,
  type TwoStageInput,
  type TwoStageOptions,
} from './impact/two-stage-least-squares.ts';

// Signals.
export { type BinomialTrend, binomialTrend } from './signals/binomial-trend.ts';
export {
  type ChartOptions,
  type ChartPoint,
  funnelLimits,
  type ProportionChart,
  proportionChart,
  type ResponseDrop,
  responseDrop,
  zScores,
} from './signals/control-chart.ts';
export { type Keyness, keyness } from './signals/keyness.ts';
export { type MannKendall, mannKendall } from './signals/mann-kendall.ts';
export { type ChangeSignal, type ChangeSignals, findFalls, type GroupChange } from './signals/moderated-t.ts';
export { type ModeratedVariances, moderateVariances } from './signals/moderated-variance.ts';
export { cusum, type CusumPoint, ewma, type RunningPoint } from './signals/running-chart.ts';
export { type ShrunkMeans, shrinkMeans } from './signals/shrunk-means.ts';
export { type ShrunkShares, shrinkShares } from './signals/shrunk-shares.ts';
export { smallestFall } from './signals/smallest-fall.ts';
export { theilSen, type TheilSenSlope } from './signals/theil-sen.ts';

// Disclosure control.
export { type AuditFinding, type AuditInput, auditPartition, auditTables } from './disclosure/audit.ts';
export type { PublishedCount } from './disclosure/differences.ts';
export { type ProtectedCell, type ProtectedSubject, protectFamily } from './disclosure/family.ts';
export { boundSum, type Equation } from './disclosure/linear-bounds.ts';
export { protectMedian, type PublishedMedian } from './disclosure/median.ts';
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
export { type AskedOfSome, chooseAsked } from './disclosure/asked-of-some.ts';
export { isOneAnswer, isOnePersonsMean } from './disclosure/one-person.ts';
export {
  type CategoryGroup,
  type CategoryTable,
  type MayShowCategories,
  protectCategories,
  type ProtectedCategories,
  type ShownCategories,
} from './disclosure/categories.ts';
export { type Chosen, mayCategoriesFollow } from './disclosure/category-changes.ts';
export {
  type EarlierFigure,
  mayCategoriesFollowTogether,
  mayFollowTogether,
} from './disclosure/combined-releases.ts';
export { protectQuestion, type Question } from './disclosure/question.ts';
export { limitOfBound, limitOfMeanBound } from './disclosure/bound-limit.ts';
export { protectRoundedShare } from './disclosure/rounded-share.ts';
export { protectMean, protectShare, type PublishedMean, type PublishedShare } from './disclosure/share.ts';
export type { ShareStatus } from './disclosure/share-subtraction.ts';
export type { FamilyCell, FamilyPartition, Subject } from './disclosure/subject.ts';
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
export {
  comparePeople,
  type Contributions,
  findHeld,
  type GroupBetween,
  mayFollow,
  type PeopleBetween,
} from './disclosure/between-releases.ts';
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
