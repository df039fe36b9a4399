import type { IconName } from '#lib/components/icons.ts';
import type { Key } from '#lib/messages/translator.ts';

/** A part of what a pair has together, with a page of its own under `/pair/<id>/`. */
export interface Door {
  /** What follows `/pair/<id>/`. */
  path: string;
  /** Its name in the room `pair`. */
  label: Key<'pair'>;
  icon: IconName;
  /** Pairs in these states have it. */
  states: readonly ('started' | 'ended')[];
  /** The page brings scripts of its own and must be opened whole. */
  isLive?: boolean;
}

/** The doors on a pair's own page, in the order in which they are needed. One line per subject. */
export const doors: readonly Door[] = [
  { path: 'call', label: 'door-call', icon: 'talk', states: ['started'], isLive: true },
  { path: 'messages', label: 'messages', icon: 'letter', states: ['started', 'ended'], isLive: true },
  { path: 'cards', label: 'cards', icon: 'talk', states: ['started'] },
  { path: 'words', label: 'words', icon: 'book', states: ['started', 'ended'] },
];
