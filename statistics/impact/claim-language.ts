import { type EvidenceLevel } from './evidence-level.ts';

export type ClaimLanguage = 'nl' | 'en';

/** The lowest evidence level at which a wording may be used; 6: at none. */
export type NeededLevel = EvidenceLevel | 6;
