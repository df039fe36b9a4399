import { parseEmail, parsePhone } from '@medespraak/exchange';

/** Longer than any address or number; what somebody typed is looked at only up to here. */
const mostLetters = 320;

/**
 * Whether something looks like an address for mail. Its length comes first: trying where the last dot could be takes minutes in a
 * text of a hundred thousand dots.
 *
 * ```ts
 * looksLikeEmail('fatma@example.org'); // true
 * looksLikeEmail('fatma@example'); // false
 * ```
 */
export const looksLikeEmail = (typed: string): boolean =>
  typed.length <= mostLetters && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed);

/** What somebody typed as an e-mail address or telephone number; null when it is neither. */
export function readContact(typed: string): { email: string } | { phone: string } | null {
  if (typed.length > mostLetters) return null;
  if (typed.includes('@')) {
    const { value } = parseEmail(typed);
    return value === null ? null : { email: value };
  }
  const { value } = parsePhone(typed);
  return value === null ? null : { phone: value };
}
