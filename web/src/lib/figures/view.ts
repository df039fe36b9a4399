/** A figure as a page shows it: its name beside what may be read. Plain data, made on the server. */
export interface FigureLine {
  id: string;
  kind: 'indicator' | 'domain';
  name: string;
  status: 'published' | 'bounded' | 'at-bound' | 'number-only' | 'withheld';
  n: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  bound: string | null;
  missing: { total: number; kinds: Record<string, number | null> | null } | null;
}

export interface DomainView {
  id: string;
  name: string;
  score: FigureLine | null;
  indicators: FigureLine[];
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

/** A place on the 0–100 line: fractions of indicators become percents, scores stay. */
export const onAxis = (line: Pick<FigureLine, 'kind' | 'status'>, value: number): number =>
  line.kind === 'indicator' || line.status === 'at-bound' ? value * 100 : value;
