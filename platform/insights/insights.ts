/** Who reads a figure. Nobody reads anything but figures of a release. */
export type Audience = 'organisation' | 'municipality';

/** The fixed groups; there are no free filters, so that nothing can be subtracted. */
export const groupDimensions = ['all', 'gender', 'age-band', 'route', 'language'] as const;
export type GroupDimension = (typeof groupDimensions)[number];

/**
 * published: the value is there. bounded: everybody gave the same kind of answer, only "more than 90%" or "fewer than 10%"
 * is said. too-few: fewer than 10 people. protects-another: large enough, but would give a smaller group away.
 */
export type FigureStatus = 'published' | 'bounded' | 'too-few' | 'protects-another' | 'no-interval';

/** What a release shows, fixed before it is computed. */
export interface ReleaseDefinition {
  minimum: number;
  dimensions: readonly GroupDimension[];
  shareWithMunicipality: boolean;
}

/** Numbers beside the main one; only what disclosure control let through. */
export interface FigureDetails {
  /** "above" or "below" for a bounded figure. */
  bound?: 'above' | 'below';
  /** Why answers are missing, per kind; `null` where fewer than 10 and withheld. */
  missing?: Partial<Record<string, number | null>>;
  invited?: number;
  started?: number;
  finished?: number;
}

/** How a release was made: enough to make it again and to check it. */
export interface ReleaseManifest {
  respondents: number;
  consented: number;
  cells: number;
  withheld: number;
  instrumentId: string;
  instrumentVersion: number;
}
