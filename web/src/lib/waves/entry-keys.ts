/** The part of the form that has the focus, and the others in their order. */
function placeOf(target: EventTarget | null) {
  const form = target instanceof Element ? target.closest('form[data-paper]') : null;
  const entries = [...(form?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const here = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
  return { entries, here, index: here ? entries.indexOf(here) : -1 };
}

/** Puts the focus on what is chosen in a part, or on the first thing in it. */
export function enterPart(part: HTMLElement | undefined): void {
  const field =
    part?.querySelector<HTMLElement>('input:checked') ??
    part?.querySelector<HTMLElement>('input, select, textarea');
  field?.focus();
  part?.scrollIntoView({ block: 'nearest' });
}

/**
 * A paper form by the keyboard: a number chooses the answer with that number and goes on to the next question; Enter goes on
 * without an answer, Backspace goes back. In a field where something is written numbers are written.
 */
export function typeEntry(event: KeyboardEvent): void {
  const { entries, here, index } = placeOf(event.target);
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const isWriting =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
  if (
    event.key === 'Enter' &&
    !(target instanceof HTMLButtonElement || target instanceof HTMLTextAreaElement)
  ) {
    event.preventDefault();
    return enterPart(entries[index + 1]);
  }
  if (event.key === 'Backspace' && !isWriting) {
    event.preventDefault();
    return enterPart(entries[index - 1]);
  }
  if (isWriting || target instanceof HTMLSelectElement) return;
  const choice = here.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!choice) return;
  event.preventDefault();
  // Of several boxes each is turned over, and Enter goes on.
  if (choice.type === 'checkbox') return choice.click();
  choice.checked = true;
  enterPart(entries[index + 1] ?? here);
}
