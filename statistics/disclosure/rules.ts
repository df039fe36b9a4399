/** Who reads the figures; each audience has a rule set of its own. */
export type RuleAudience = 'internal' | 'municipal' | 'public';

/** The rules for one audience, as data: written into every release, so that a reader sees which rules held. */
export interface RuleSet {
  /** Name and version; a change of any rule makes a new version. */
  id: string;
  audience: RuleAudience;
  /** The smallest number of people about whom a figure is shown. */
  minimum: number;
  /** Every withheld count keeps at least this many people between the smallest and largest it can be. */
  width: number;
  /** From this share on (and up to one minus it) a group counts as unanimous, and no value is shown. */
  unanimity: number;
  /** Shown counts are rounded to multiples of this, and shares by `protectRoundedShare`; 1 shows both as they are. */
  base: number;
  /** A cell of which one organisation brings more than this share is withheld; null where figures come from one that the reader knows. */
  dominance: number | null;
  /** The fewest organisations that a cell must come from; null likewise. */
  organisations: number | null;
  /** From how many people on percentiles are shown; smallest and largest answers never are. */
  percentilesFrom: number;
  /** Which difference with an earlier release must be nobody's or at least `minimum` people's. See `judgeDelta`. */
  delta: 'contributions' | 'people';
  /** Noise with a budget, only for figures about very many people; null where no noise is added. */
  noise: { mechanism: 'discrete-gaussian'; rho: string; delta: number; from: number } | null;
}

/**
 * The rule sets: inside one organisation, for a municipality, and for everybody.
 *
 * - `internal` restricts what may be asked and adds nothing to the figures: a coordinator acts on them.
 * - `municipal` also rounds by the 10-5 rule, and holds back a figure when one to nine people joined or left.
 * - `public` also wants three organisations behind each cell, none of which dominates, and noise for national figures: a reader may
 *   know anything. Below a thousand people that noise would drown the figure, and it is left out together with the figure.
 *
 * @example
 * ruleSets.municipal.base // → 5
 */
export const ruleSets: Readonly<Record<RuleAudience, RuleSet>> = {
  internal: {
    id: 'internal-v1',
    audience: 'internal',
    minimum: 10,
    width: 10,
    unanimity: 0.9,
    base: 1,
    dominance: null,
    organisations: null,
    percentilesFrom: 20,
    delta: 'contributions',
    noise: null,
  },
  municipal: {
    id: 'municipal-v3',
    audience: 'municipal',
    minimum: 10,
    width: 10,
    unanimity: 0.9,
    base: 5,
    dominance: null,
    organisations: null,
    percentilesFrom: 20,
    delta: 'people',
    noise: null,
  },
  public: {
    id: 'public-v3',
    audience: 'public',
    minimum: 10,
    width: 10,
    unanimity: 0.9,
    base: 5,
    dominance: 0.8,
    organisations: 3,
    percentilesFrom: 20,
    delta: 'people',
    noise: { mechanism: 'discrete-gaussian', rho: '1/10', delta: 1e-6, from: 1000 },
  },
};
