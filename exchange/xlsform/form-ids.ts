/** Ids that a module may have, made from names that a form has. */

const longest = 64;

/** Whether an item or group may have this id as it is. */
export const isItemId = (id: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(id);
/** Whether an option may have this id as it is. */
export const isOptionId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(id);

function unused(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count++) {
    const numbered = `${wanted.slice(0, longest - 5)}-${count}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .slice(0, longest);

/**
 * An id for a question or group: its name where that is one, otherwise something near it; with a number where it is taken.
 *
 * @example itemIdFrom('_1. âge', new Set()) // → 'q_1_age'
 */
export function itemIdFrom(name: string, taken: ReadonlySet<string>): string {
  const near = plain(name);
  const whole = /^[A-Za-z]/.test(near) ? near : `q_${near.replace(/^[_-]+/, '')}`.slice(0, longest);
  return unused(whole === 'q_' ? 'question' : whole, taken);
}

/**
 * An id for an option.
 *
 * @example optionIdFrom('-99', new Set()) // → 'minus99'
 */
export function optionIdFrom(name: string, taken: ReadonlySet<string>): string {
  if (isOptionId(name)) return unused(name, taken);
  const near = plain(name.replace(/^-(?=\d)/, 'minus')).replace(/^[_-]+/, '');
  return unused(near === '' ? 'option' : near, taken);
}
