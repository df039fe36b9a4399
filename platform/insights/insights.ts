import type { AnswerMode } from '../surveys/surveys.ts';
import type { PublishedModule } from './own-questions.ts';
import type { ScoreQuestions } from './score-questions.ts';

/** Who reads a figure. Nobody reads anything but figures of a release. */
export type Audience = 'organisation' | 'municipality';

/** The fixed groups; there are no free filters, so that nothing can be subtracted. */
export const groupDimensions = ['all', 'gender', 'age-band', 'route', 'language'] as const;
export type GroupDimension = (typeof groupDimensions)[number];
export type Breakdown = Exclude<GroupDimension, 'all'>;

/** Fewer respondents than this, and a figure is not shown. */
export const minimumRespondents = 10;

/** How the figures are made; goes up with every change of a method in docs/method. */
export const methodVersion = '5';

/**
 * - published: the value is there, with its interval.
 * - bounded: (nearly) everybody gave the same answer; only "90% or more" or "10% or less" is said.
 * - at-bound: nearly everybody is at one end of a scale; the share there is said instead of a mean.
 * - number-only: the number of people may be known, the answer would give a group away.
 * - together: of a few small answers to one question; only the number of all of them is said.
 * - withheld: fewer than ten people, or it would give such a group away. Which of the two is not said.
 */
export type FigureStatus = 'published' | 'bounded' | 'at-bound' | 'number-only' | 'together' | 'withheld';

/** What a release shows, fixed before it is computed. */
export interface ReleaseDefinition {
  minimum: number;
  dimensions: readonly Breakdown[];
  shareWithMunicipality: boolean;
  /** The rule set for each reader. Releases by method 1 do not name them. */
  rules?: Record<Audience, string>;
  /** Whether people who said neither woman nor man were so few that they count among either. */
  rareGenderSpread?: boolean;
  /** The days between which people could answer, as dates. Releases up to method 4 do not say. */
  asked?: { from: string; until: string };
  /** How many answered in which mode, in tens (see `countModes`); up to method 4 the manifest says it, which only the organisation reads. */
  modes?: Partial<Record<AnswerMode, number>>;
  /** The questions that make each domain's score. Releases up to method 3 do not name them. */
  scores?: Readonly<Record<string, ScoreQuestions>>;
  /** The organisation's own questions that were asked after the core. */
  own?: PublishedModule;
}

/** Numbers beside the main one; only what disclosure control let through. */
export interface FigureDetails {
  /** For a bounded figure: which side of `value`. For at-bound: which end of the scale. */
  bound?: 'at-least' | 'at-most' | 'lower' | 'upper';
  /** Of own questions: what `value` is. `wrote` has none, only how many wrote something. */
  measure?: 'share' | 'mean' | 'median' | 'wrote';
  /** The answer in the middle, beside a mean. */
  median?: { value: number; lower: number; upper: number };
  /** Answers that are missing: in all, and per kind; `null` for a kind with fewer than ten. Absent when too few. */
  missing?: { total: number; kinds: Record<string, number | null> | null };
}

/** How a release was made: enough to make it again and to check it. */
export interface ReleaseManifest {
  /** Null when fewer than the minimum. */
  respondents: number | null;
  figures: number;
  withheld: number;
  instrumentId: string;
  instrumentVersion: number;
  /** Of releases of method 4: see `ReleaseDefinition.modes`. Those from before it was counted do not say. */
  modes?: Partial<Record<AnswerMode, number>>;
}

/**
 * One line of a release. `value`, `lower` and `upper` are fractions 0..1 for indicators and scores 0..100 for domains. Of own
 * questions fractions, numbers as they were asked, or days since 1970; `subjectId` is `question`, `question/option`, or `question/` for
 * small answers together.
 */
export interface Figure {
  audience: Audience;
  municipalityCode: string | null;
  subjectKind: 'response' | 'indicator' | 'domain' | 'own';
  subjectId: string;
  groupDimension: GroupDimension;
  groupValue: string;
  status: FigureStatus;
  n: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  details: FigureDetails;
}
