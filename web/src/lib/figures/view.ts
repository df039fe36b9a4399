/** A figure as a page shows it: its name beside what may be read. Plain data, made on the server. */
export interface FigureLine {
  id: string;
  kind: 'indicator' | 'domain' | 'own';
  name: string;
  status: 'published' | 'bounded' | 'at-bound' | 'number-only' | 'together' | 'withheld';
  n: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  bound: string | null;
  /** Of a share that is only bounded: what the true one is probably not below, or above. */
  limit?: number | null;
  missing: { total: number; kinds: Record<string, number | null> | null } | null;
  /** What a value is; absent for figures of the core, whose kind says it. */
  unit?: 'percent' | 'number' | 'year' | 'month';
  /** Nothing but how many people: they wrote something. */
  isCountOnly?: boolean;
  /** The ends of the line on which it is drawn; null where there is none to draw. */
  scale?: [number, number] | null;
  /** The answer in the middle, beside a mean. */
  median?: { value: number; lower: number; upper: number } | null;
}

/** Whether nothing of a figure can be drawn: a reason stands in its place. */
export const isHidden = ({ status }: Pick<FigureLine, 'status'>): boolean =>
  status === 'withheld' || status === 'number-only' || status === 'together';

/** A question of the organisation's own with a line per answer, or one. */
export interface OwnQuestionView {
  id: string;
  question: string;
  indicator: string | null;
  /** Asked only of those who had answered something before in some way. */
  isOfSome: boolean;
  /** Shown about everybody together, and not for the group that is looked at. */
  isTotalOnly: boolean;
  isRank: boolean;
  isSeveral: boolean;
  lines: FigureLine[];
  /** The earlier wave that asked it too, and whether it is still the same question. */
  trend: { wave: string; isSame: boolean } | null;
}

/** From which questions a score comes, of how many about the domain, and whether it is the same measure as in an earlier wave. */
export interface ScoreMaking {
  questions: string[];
  total: number;
  trend: { wave: string; kind: 'same' | 'other' | 'unknown' } | null;
}

export interface DomainView {
  id: string;
  name: string;
  score: FigureLine | null;
  /** Null when nothing is said of the score, or the release does not name its questions. */
  made: ScoreMaking | null;
  indicators: FigureLine[];
  own: OwnQuestionView[];
}

export interface HeadingView {
  id: string;
  name: string;
  domains: DomainView[];
}

export interface GroupView {
  value: string;
  name: string;
}

/** A place on the 0–100 line: fractions of indicators become percents, scores stay; own numbers lie between their bounds. */
export function onAxis(line: Pick<FigureLine, 'kind' | 'status' | 'scale'>, value: number): number {
  if (line.scale) {
    const [lowest, highest] = line.scale;
    return (100 * (value - lowest)) / (highest - lowest);
  }
  return line.kind === 'indicator' || line.status === 'at-bound' ? value * 100 : value;
}

/** What a page says of a release beside its figures: when it was asked and published, and how it was made. */
export interface ReleaseView {
  id: string;
  waveName: string;
  computedAt: Date;
  /** Between which days people could answer; null where the release does not say. */
  asked: { from: string; until: string } | null;
  frameworkVersion: string;
  methodVersion: string;
  minimum: number;
  /** Whether it says from which questions a score comes. */
  namesScores: boolean;
  /** People who answered in each mode, in tens. */
  modes: { mode: 'self' | 'assisted' | 'interview' | 'audio' | 'kiosk' | 'paper'; people: number }[];
  digest?: string;
}
