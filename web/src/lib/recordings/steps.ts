/** What takes the arrows for itself. */
const takesArrows = 'input, textarea, select, audio, [contenteditable]';

/**
 * Where a key leads in the row of texts: the right arrow on, the left arrow back; null for anything else, and where the focus is on
 * something that has a use for arrows.
 */
export function stepFor(
  event: Pick<
    KeyboardEvent,
    'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target' | 'defaultPrevented'
  >,
): 'previous' | 'next' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const { target } = event;
  if (target !== null && 'closest' in target && (target as Element).closest(takesArrows)) return null;
  if (event.key === 'ArrowRight') return 'next';
  return event.key === 'ArrowLeft' ? 'previous' : null;
}
