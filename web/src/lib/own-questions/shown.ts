import type { OwnKind } from '@medespraak/framework';
import type { Language } from '../language.ts';

/** A draft as the page of the builder shows it. */
export interface ShownModule {
  id: string;
  revision: number;
  version: number | null;
  faults: string[];
  faultCount: number;
  askedIn: { moment: 'baseline' | 'pulse' | 'core'; isAsked: boolean }[];
  /** The moments that are ticked when it is published while it is asked nowhere. */
  proposed: ('baseline' | 'pulse' | 'core')[];
  languages: { code: Language; name: string; title: string; isOffered: boolean }[];
  /** The kinds that can be added, in the order in which the builder offers them. */
  kinds: readonly OwnKind[];
  groups: { id: string; title: Partial<Record<Language, string>> }[];
  others: { code: Language; name: string }[];
  items: {
    id: string;
    kind: OwnKind;
    group: string | null;
    question: string;
    isRequired: boolean;
    isSensitive: boolean;
    condition: string | null;
    /** How many items ask or repeat what is answered to it. */
    hangsOn: number;
    faults: string[];
    warnings: string[];
  }[];
  changes: { item: string | null; words: string }[];
  breaks: { id: string; why: 'wording' | 'structure'; question: string }[];
}

/** What happened, for the message on the page. */
export type Done = 'added' | 'moved' | 'removed' | 'saved' | 'undone' | 'published' | 'refused' | 'same';
